import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Annotation } from '$core/model/annotation';
import { openMarkedWindow, type MarkedWindow } from '../picker/marked-window';
import { clickOn, mouse, paintedAs, paintedOf, rangeOf, rectOf, text, textIsSet } from './reading-window';

const PARAGRAPHS = [
  'The ferry sank in calm water, and the owners say that it carried no more than it was built for.',
  'Nobody in the town hall would name a date.',
];
const chooser = page.getByRole('listbox', { name: 'Marks here' });

let marked: MarkedWindow;

beforeEach(async () => {
  marked = await openMarkedWindow(PARAGRAPHS);
  await expect.element(text).toHaveFocus();
});
afterEach(async () => {
  await marked.close();
});

function words(annotation: Annotation): string {
  return marked
    .now(annotation)
    .target.segments.map(({ exact }) => exact)
    .join(' | ');
}

function handle(edge: 'start' | 'end'): DOMRect {
  const found = document.querySelector(`.border-handle.${edge}`);
  if (found === null) throw new Error(`There is no handle at the ${edge}.`);
  return found.getBoundingClientRect();
}

/** Drags a handle to the middle of a word. The keys that are held down count where the button is let go. */
async function dragTo(edge: 'start' | 'end', word: string, modifiers = 0, drop = true): Promise<void> {
  const from = handle(edge);
  const to = rectOf(marked.workspace, word);
  const y = to.top + to.height / 2;
  const x = to.left + to.width * (edge === 'end' ? 0.6 : 0.2);
  await mouse({ type: 'mousePressed', x: from.left + from.width / 2, y: from.top + from.height / 2, modifiers });
  await mouse({ type: 'mouseMoved', x: x + 3, y, modifiers });
  await mouse({ type: 'mouseMoved', x, y, modifiers });
  if (drop) await mouse({ type: 'mouseReleased', x, y, modifiers });
}

describe('the handles of the mark at hand', () => {
  it('stand at its two ends, 24 px wide at least, and move no line of the text', async () => {
    await textIsSet();
    const places = (): unknown[] =>
      ['Storm at', 'sank in calm', 'Nobody'].map((words): unknown => rectOf(marked.workspace, words).toJSON());
    places(); // lays the blocks out
    const before = places();
    const made = (): string[] => [...document.querySelectorAll('.text-block')].map((block) => block.innerHTML);
    const html = made();
    marked.mark('claim', 'sank in calm');
    await expect.poll(() => document.querySelectorAll('.border-handle').length).toBe(2);
    const at = rectOf(marked.workspace, 'sank in calm');
    const [start, end] = [handle('start'), handle('end')];
    for (const { width, height } of [start, end]) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    expect(start.left < at.left && at.left < start.right).toBe(true);
    expect(end.left < at.right && at.right < end.right).toBe(true);
    expect(places()).toEqual(before);
    expect(made()).toEqual(html);
    marked.workspace.session.takeToHand(null);
    await expect.poll(() => document.querySelectorAll('.border-handle').length).toBe(0);
  });

  it('drag a border to the nearer end of a word, shown at each move and recorded once', async () => {
    const mark = marked.mark('claim', 'sank in calm');
    await expect.poll(() => document.querySelectorAll('.border-handle').length).toBe(2);
    const steps = marked.workspace.history.undoable?.seq ?? 0;
    await dragTo('end', 'owners', 0, false);
    expect(paintedOf('claim')).toEqual(['sank in calm water, and the owners']);
    expect(words(mark)).toBe('sank in calm');
    const to = rectOf(marked.workspace, 'owners');
    await mouse({ type: 'mouseReleased', x: to.right - 2, y: to.top + to.height / 2 });
    await expect.poll(() => words(mark)).toBe('sank in calm water, and the owners');
    expect(marked.workspace.history.undoable?.seq).toBe(steps + 1);
    await dragTo('start', 'Storm');
    await expect.poll(() => words(mark)).toMatch(/^Storm at the harbour\n\n/u);
    expect(paintedAs('current-claim').length).toBeGreaterThan(1);
    await userEvent.keyboard('{Control>}z{/Control}{Control>}z{/Control}');
    await expect.poll(() => words(mark)).toBe('sank in calm');
    await expect.element(text).toHaveFocus();
  });

  it('are exact with Shift and with Alt', async () => {
    const mark = marked.mark('highlight', 'sank in calm');
    for (const modifiers of [8, 1]) {
      await expect.poll(() => document.querySelectorAll('.border-handle').length).toBe(2);
      await dragTo('end', 'owners', modifiers);
      await expect.poll(() => words(mark)).toMatch(/the own?e?$/u);
      await userEvent.keyboard('{Control>}z{/Control}');
      await expect.poll(() => words(mark)).toBe('sank in calm');
    }
  });

  it('give up on Esc, and let a press that moves nothing through to the text', async () => {
    const mark = marked.mark('claim', 'sank in calm');
    await expect.poll(() => document.querySelectorAll('.border-handle').length).toBe(2);
    await dragTo('end', 'owners', 0, false);
    await userEvent.keyboard('{Escape}');
    expect(paintedOf('claim')).toEqual(['sank in calm']);
    await mouse({ type: 'mouseReleased', x: 5, y: 5 });
    expect(words(mark)).toBe('sank in calm');
    expect(marked.workspace.session.atHandId).toBe(mark.id);
    const other = marked.mark('highlight', 'The ferry');
    await expect.poll(() => handle('end').left).toBeLessThan(rectOf(marked.workspace, 'sank').left);
    const end = handle('end');
    marked.workspace.session.takeToHand(other.id);
    await mouse({ type: 'mousePressed', x: end.right - 2, y: end.top + 8 });
    await mouse({ type: 'mouseReleased', x: end.right - 2, y: end.top + 8 });
    await expect.poll(() => marked.workspace.session.atHandId).toBe(mark.id);
    const caret = marked.workspace.session.caretOffsetUtf16;
    const sank = rangeOf(marked.workspace, 'sank');
    expect(caret >= sank.start - 1 && caret <= sank.end).toBe(true);
  });
});

describe('marks that lie over each other', () => {
  it('are listed at a click beside the words and not over them; the list is left as it is for keys of the text', async () => {
    const large = marked.mark('highlight', 'The ferry sank in calm water');
    const small = marked.mark('claim', 'sank in calm');
    const { session } = marked.workspace;
    session.takeToHand(null);
    await clickOn(marked.workspace, 'in calm');
    await expect.element(chooser).toBeVisible();
    await expect.element(text).toHaveFocus();
    const list = chooser.element().parentElement?.getBoundingClientRect() ?? new DOMRect();
    const at = rectOf(marked.workspace, 'The ferry sank in calm water');
    expect(list.top >= at.bottom || list.bottom <= at.top).toBe(true);
    await expect.element(chooser.getByRole('option', { selected: true })).toHaveTextContent('sank in calm');
    await chooser.getByRole('option', { name: 'The ferry sank' }).click();
    expect(session.atHandId).toBe(large.id);
    await expect.element(chooser).not.toBeInTheDocument();
    await clickOn(marked.workspace, 'in calm');
    await expect.element(chooser).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(chooser).not.toBeInTheDocument();
    expect(small).toBeDefined();
  });

  it('are chosen by arrows and Enter where the list was asked for by key, and Esc goes back to the text', async () => {
    const large = marked.mark('highlight', 'The ferry sank in calm water');
    const small = marked.mark('claim', 'sank in calm');
    const { session, reading } = marked.workspace;
    const at = rangeOf(marked.workspace, 'calm').start;
    reading.pane?.setSelection(at, at);
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.keyboard('choose among{Enter}');
    await expect.element(chooser).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(session.atHandId).toBe(large.id);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(session.atHandId).toBe(small.id);
    await expect.element(chooser).not.toBeInTheDocument();
    await expect.element(text).toHaveFocus();
  });

  it('let what is nested in the one at hand show through, and step back on demand', async () => {
    marked.mark('claim', 'sank in calm');
    const large = marked.mark('highlight', 'The ferry sank in calm water');
    await expect.poll(() => paintedAs('current-highlight')).toEqual(['The ferry sank in calm water']);
    expect(paintedOf('claim')).toEqual(['sank in calm']);
    const block = document.querySelector('.text-block[data-number]');
    if (block === null) throw new Error('No paragraph.');
    const { backgroundColor } = getComputedStyle(block, '::highlight(current-highlight)');
    expect(backgroundColor).toMatch(/\/ 0\.\d+\)|rgba\(/u);
    marked.workspace.settings.change({ dimRest: true });
    await expect.poll(() => paintedAs('dimmed')).toEqual(['sank in calm']);
    expect(paintedOf('highlight')).toEqual(['The ferry sank in calm water']);
    marked.workspace.session.takeToHand(null);
    await expect.poll(() => paintedAs('dimmed')).toEqual([]);
    expect(large).toBeDefined();
  });
});

describe('by key', () => {
  it('borders move by U I O P, and Shift moves them by a character', async () => {
    const mark = marked.mark('claim', 'sank in calm');
    await userEvent.keyboard('up');
    expect(words(mark)).toBe('ferry sank in calm water');
    await userEvent.keyboard('io');
    expect(words(mark)).toBe('sank in calm');
    await userEvent.keyboard('{Shift>}upp{/Shift}');
    expect(words(mark)).toBe(' sank in calm w');
    await userEvent.keyboard('{Shift>}io{/Shift}');
    expect(words(mark)).toBe('sank in calm ');
    expect(paintedAs('current-claim')).toEqual(['sank in calm ']);
    await expect.element(page.getByRole('status').filter({ hasText: 'Now ends with' })).toBeInTheDocument();
  });

  it('a message about a key goes by itself, and is no alert', async () => {
    marked.workspace.session.takeToHand(null);
    await userEvent.keyboard('p');
    await expect.element(page.getByRole('status').filter({ hasText: 'No mark is at hand' })).toBeInTheDocument();
    expect(page.getByRole('alert').element().textContent).toBe('');
    expect(marked.workspace.notices.list.every(({ sticky }) => !sticky)).toBe(true);
  });

  it('two marks are merged from a list of those of the same kind, the nearest first', async () => {
    const first = marked.mark('claim', 'The ferry sank');
    marked.mark('claim', 'would name a date');
    marked.mark('highlight', 'in calm');
    const near = marked.mark('claim', 'the owners say');
    marked.workspace.session.takeToHand(first.id);
    await userEvent.keyboard('{Control>}k{/Control}merge with another{Enter}');
    const list = page.getByRole('listbox', { name: 'Merge with' });
    await expect.element(list).toHaveFocus();
    expect(list.getByRole('option').elements()).toHaveLength(2);
    await expect.element(list.getByRole('option', { selected: true })).toHaveTextContent('the owners say');
    await userEvent.keyboard('{Enter}');
    expect(words(first)).toBe('The ferry sank | the owners say');
    expect(marked.workspace.library.open?.get(near.id)).toBeUndefined();
    await expect.element(text).toHaveFocus();
  });
});
