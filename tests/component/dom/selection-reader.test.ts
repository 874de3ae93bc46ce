import { afterEach, describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { makeReadOnlyText } from '$renderer/dom/read-only-edit-context';
import { SelectionReader, type SelectionReport } from '$renderer/dom/selection-reader';
import { frame, showArticle, type ShownArticle } from './shown-article';

const ends: (() => void)[] = [];

/** Whole words by spaces alone, so that these tests are of the reader and not of the finding of words. */
function snapIn(text: string) {
  return ({ start, end }: { start: number; end: number }) => {
    let from = start;
    let to = end;
    while (from < to && /\s/u.test(text.charAt(from))) from += 1;
    while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
    while (from > 0 && /\S/u.test(text.charAt(from - 1))) from -= 1;
    while (to < text.length && /\S/u.test(text.charAt(to))) to += 1;
    return { start: from, end: to };
  };
}

interface Watched extends ShownArticle {
  readonly reader: SelectionReader;
  readonly reports: SelectionReport[];
}

function watch(): Watched {
  const shown = showArticle([
    ['paragraph', 'The mayor of the town spoke first.'],
    ['paragraph', 'Nobody answered her at all.'],
  ]);
  const reader = new SelectionReader(shown.article, snapIn(shown.text));
  const reports: SelectionReport[] = [];
  reader.subscribe((report) => reports.push(report));
  ends.push(makeReadOnlyText(shown.root), () => {
    reader.dispose();
  });
  return { ...shown, reader, reports };
}

interface MouseStep {
  readonly type: 'mousePressed' | 'mouseMoved' | 'mouseReleased';
  readonly offset: number;
  readonly clickCount?: number;
  readonly shift?: boolean;
}

/** The real mouse, at the left edge of the character at this offset. */
async function mouse({ article }: Watched, step: MouseStep): Promise<void> {
  const frameRect = window.frameElement?.getBoundingClientRect();
  const rect = article.rectsOf({ start: step.offset, end: step.offset + 1 })[0];
  if (rect === undefined) throw new Error('The character is nowhere.');
  const scale = frameRect === undefined ? 1 : frameRect.width / window.innerWidth;
  await cdp().send('Input.dispatchMouseEvent', {
    type: step.type,
    x: (frameRect?.left ?? 0) + (rect.left + 1) * scale,
    y: (frameRect?.top ?? 0) + (rect.top + rect.height / 2) * scale,
    button: 'left',
    buttons: step.type === 'mouseReleased' ? 0 : 1,
    clickCount: step.clickCount ?? 1,
    modifiers: step.shift === true ? 8 : 0,
  });
}

async function click(watched: Watched, offset: number, more: Partial<MouseStep> = {}): Promise<void> {
  for (let clickCount = 1; clickCount <= (more.clickCount ?? 1); clickCount += 1) {
    await mouse(watched, { ...more, type: 'mousePressed', offset, clickCount });
    await mouse(watched, { ...more, type: 'mouseReleased', offset, clickCount });
  }
  await frame();
}

async function drag(watched: Watched, from: number, to: number): Promise<void> {
  await mouse(watched, { type: 'mousePressed', offset: from });
  await mouse(watched, { type: 'mouseMoved', offset: to });
  await mouse(watched, { type: 'mouseReleased', offset: to });
  await frame();
}

function selectedIn({ article, text }: Watched): string {
  const range = article.selectionRange()?.range ?? { start: 0, end: 0 };
  return text.slice(range.start, range.end);
}

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

describe('the selection reader', () => {
  it('snaps what the mouse selected to words, once the button is up', async () => {
    const watched = watch();
    await drag(watched, 6, 14);
    expect(selectedIn(watched)).toBe('mayor of the');
    expect(watched.reports).toHaveLength(1);
    expect(watched.reports[0]).toMatchObject({ byMouse: true, collapsed: false, caret: 16, anchor: 4 });
  });

  it('keeps the direction in which the mouse went', async () => {
    const watched = watch();
    await drag(watched, 14, 6);
    expect(watched.reports.at(-1)).toMatchObject({ caret: 4, anchor: 16 });
  });

  it('leaves a selection by Shift and click exact', async () => {
    const watched = watch();
    await click(watched, 6);
    await click(watched, 14, { shift: true });
    expect(selectedIn(watched)).toBe('yor of t');
    expect(watched.reports.map((report) => report.collapsed)).toEqual([true, false]);
  });

  it('leaves a selection by keys exact', async () => {
    const watched = watch();
    await click(watched, 6);
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    await frame();
    expect(selectedIn(watched)).toBe('yo');
    expect(watched.reports.at(-1)).toMatchObject({ byMouse: false, caret: 8 });
  });

  it('takes the word of a double click, and of a triple click the paragraph without the next', async () => {
    const watched = watch();
    await click(watched, 18, { clickCount: 2 });
    expect(selectedIn(watched)).toBe('town');
    await click(watched, 6, { clickCount: 3 });
    expect(selectedIn(watched)).toBe('The mayor of the town spoke first.');
    expect(watched.reports.at(-1)?.range).toEqual({ start: 0, end: 34 });
  });

  it('tells of a click, into a selection and twice at the same place too', async () => {
    const watched = watch();
    await drag(watched, 4, 14);
    await click(watched, 8);
    expect(watched.reports.map((report) => [report.collapsed, report.byMouse])).toEqual([
      [false, true],
      [true, true],
    ]);
    await click(watched, 8);
    expect(watched.reports).toHaveLength(3);
    expect(watched.reports.at(-1)).toMatchObject({ collapsed: true, byMouse: true, caret: 8 });
  });

  it('keeps the last selection while another field has it, and puts it back', async () => {
    const watched = watch();
    await drag(watched, 4, 14);
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    await frame();
    expect(watched.article.selectionRange()).toBeNull();
    expect(watched.reports).toHaveLength(1);
    watched.reader.restore();
    await frame();
    expect(selectedIn(watched)).toBe('mayor of the');
    expect(document.activeElement).toBe(watched.root);
    expect(watched.reports).toHaveLength(1);
  });

  it('has caret and selection where they were when Tab leads back', async () => {
    const watched = watch();
    await drag(watched, 14, 6);
    const field = document.createElement('input');
    document.body.append(field);
    await userEvent.keyboard('{Tab}x{Shift>}{Tab}{/Shift}');
    await frame();
    expect(document.activeElement).toBe(watched.root);
    expect(watched.article.selectionRange()).toMatchObject({ anchor: 16, focus: 4 });
    expect(watched.reports).toHaveLength(1);
  });

  it('knows the selection at a key that comes before the browser has told of it', async () => {
    const watched = watch();
    await click(watched, 6);
    watched.article.setCaret(20);
    expect(watched.reader.last).toMatchObject({ caret: 6 });
    watched.root.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', code: 'KeyL', bubbles: true }));
    expect(watched.reader.last).toMatchObject({ caret: 20 });
    await frame();
    expect(watched.reports.map((report) => report.caret)).toEqual([6, 20]);
  });
});
