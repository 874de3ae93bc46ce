import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { runCommand } from '$renderer/commands/catalogue';
import { openMarkedWindow, type MarkedWindow } from '../picker/marked-window';
import { mouse, rectOf, text, textIsSet } from './reading-window';

const SENTENCE = 'The ferry sank in calm water, and the owners say that it carried no more than it was built for. ';
const PARAGRAPHS = Array.from(
  { length: 60 },
  (_, at) => `Item ${String(at)} begins here. ${SENTENCE.repeat(3)}Stop ${String(at)}.`,
);
const ARABIC = ['قال الوزير إن السفينة غرقت في مياه هادئة أمام الساحل الشمالي للبلاد.', 'وأضاف أن التحقيق بدأ.'];

let marked: MarkedWindow;

const map = page.getByRole('scrollbar', { name: 'Map of the article' });

function stripeOf(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-mark="${id}"]`);
  if (found === null) throw new Error('The mark has no stripe.');
  return found;
}

async function open(paragraphs: readonly string[]): Promise<void> {
  await page.viewport(1300, 800);
  marked = await openMarkedWindow(paragraphs);
  await expect.element(text).toHaveFocus();
  await textIsSet();
}

afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  await marked.close();
});

describe('margin marks', () => {
  beforeEach(() => open(PARAGRAPHS));

  it('stand beside the lines of their words, behind the end of the lines', async () => {
    const { id } = marked.mark('claim', 'Item 1 begins here');
    const words = rectOf(marked.workspace, 'Item 1 begins here');
    await expect.poll(() => document.querySelector(`[data-mark="${id}"]`)).not.toBeNull();
    const stripe = stripeOf(id).getBoundingClientRect();
    expect(Math.abs(stripe.top - words.top)).toBeLessThan(2);
    expect(Math.abs(stripe.bottom - words.bottom)).toBeLessThan(2);
    const paragraph = rectOf(marked.workspace, `Item 1 begins here. ${SENTENCE}`);
    expect(stripe.left).toBeGreaterThan(paragraph.right);
  });

  it('follow their lines when these break otherwise, in shorter lines and in larger letters', async () => {
    const { id } = marked.mark('claim', 'Stop 2.');
    const isBeside = (): boolean => {
      const words = rectOf(marked.workspace, 'Stop 2.');
      const stripe = document.querySelector(`[data-mark="${id}"]`)?.getBoundingClientRect();
      return stripe !== undefined && Math.abs(stripe.top - words.top) < 2 && Math.abs(stripe.bottom - words.bottom) < 2;
    };
    const textHeight = (): number => text.element().getBoundingClientRect().height;
    await expect.poll(isBeside).toBe(true);
    const wide = textHeight();
    marked.workspace.settings.change({ measureCharacters: 45 });
    await expect.poll(textHeight).toBeGreaterThan(wide + 10);
    await expect.poll(isBeside).toBe(true);
    const narrow = textHeight();
    marked.workspace.settings.change({ readingSizePx: marked.workspace.settings.current.readingSizePx + 4 });
    await expect.poll(textHeight).toBeGreaterThan(narrow + 10);
    await expect.poll(isBeside).toBe(true);
  });

  it('take their mark to hand at a click and leave the focus in the text', async () => {
    const first = marked.mark('claim', 'Item 1 begins here');
    const second = marked.mark('quote', 'Item 1 begins');
    expect(marked.workspace.session.atHandId).toBe(second.id);
    await expect.poll(() => document.querySelectorAll('[data-mark]').length).toBe(2);
    const [one, other] = [stripeOf(first.id), stripeOf(second.id)].map((stripe) => stripe.getBoundingClientRect());
    expect(Math.abs((one?.left ?? 0) - (other?.left ?? 0))).toBeGreaterThan(5);
    const { left, top, width, height } = stripeOf(first.id).getBoundingClientRect();
    await mouse({ type: 'mousePressed', x: left + width / 2, y: top + height / 2 });
    await mouse({ type: 'mouseReleased', x: left + width / 2, y: top + height / 2 });
    await expect.poll(() => marked.workspace.session.atHandId).toBe(first.id);
    await expect.element(text).toHaveFocus();
    expect(stripeOf(first.id).title).toBe('Claim');
  });

  it('stop at three side by side; the paragraph counts them all, and the one at hand is shown', async () => {
    const words = ['Item 1', 'Item 1 be', 'm 1 begins here', '1 begins here', 'Item 1 begins'];
    const made = words.map((passage) => marked.mark('highlight', passage));
    await expect.poll(() => document.querySelectorAll('[data-mark]').length).toBe(4);
    await expect.element(page.getByRole('button', { name: 'Paragraph 2: 5 marks' })).toBeVisible();
    marked.workspace.session.takeToHand(null);
    await expect.poll(() => document.querySelectorAll('[data-mark]').length).toBe(3);
    expect(made.slice(0, 3).every(({ id }) => document.querySelector(`[data-mark="${id}"]`) !== null)).toBe(true);
  });

  it('fold to counts in a narrow pane, and go where the setting hides them', async () => {
    marked.mark('claim', 'Item 1 begins here');
    await expect.poll(() => document.querySelectorAll('[data-mark]').length).toBe(1);
    await page.viewport(480, 1000);
    await expect.poll(() => document.querySelectorAll('[data-mark]').length).toBe(0);
    await expect.element(page.getByRole('button', { name: 'Paragraph 2: one mark' })).toBeInTheDocument();
    await runCommand(marked.workspace, 'margin-marks');
    await expect.element(page.getByRole('list', { name: 'Marks in the margin' })).not.toBeInTheDocument();
  });
});

describe('margin marks of an article from right to left', () => {
  it('stand to the left of the lines', async () => {
    await open(ARABIC);
    const { id } = marked.mark('claim', 'غرقت في مياه');
    await expect.poll(() => document.querySelector(`[data-mark="${id}"]`)).not.toBeNull();
    const stripe = stripeOf(id).getBoundingClientRect();
    const words = rectOf(marked.workspace, 'غرقت في مياه');
    expect(stripe.right).toBeLessThan(words.left);
    expect(Math.abs(stripe.top - words.top)).toBeLessThan(2);
  });
});

describe('the map', () => {
  beforeEach(() => open(PARAGRAPHS));

  const canvas = (): HTMLCanvasElement => {
    const found = map.element().querySelector('canvas');
    if (found === null) throw new Error('The map is not drawn.');
    return found;
  };

  /** The colour of the map at shares of its width and height; the fourth number is how much of it there is. */
  function colourAt(x: number, y: number): number[] {
    const { width, height } = canvas();
    const data = canvas()
      .getContext('2d')
      ?.getImageData(Math.floor(x * width), Math.floor(y * height), 1, 1).data;
    return [...(data ?? [])];
  }

  async function clickAt(share: number): Promise<void> {
    const { left, top, width, height } = map.element().getBoundingClientRect();
    const at = { x: left + width / 2, y: top + share * height };
    await mouse({ type: 'mousePressed', ...at });
    await mouse({ type: 'mouseReleased', ...at });
  }

  const shareOf = (words: string): number => {
    const whole = marked.workspace.reading.current?.text.text ?? '';
    return (whole.indexOf(words) + words.length / 2) / whole.length;
  };

  it('brings the clicked place into sight', async () => {
    await clickAt(shareOf('Item 40 begins here'));
    const { top, bottom } = text.element().closest('[role="document"]')?.getBoundingClientRect() ?? new DOMRect();
    await expect.poll(() => rectOf(marked.workspace, 'Item 40 begins here').top).toBeGreaterThan(top);
    expect(rectOf(marked.workspace, 'Item 40 begins here').bottom).toBeLessThan(bottom);
  });

  it('follows a drag, and says the paragraph', async () => {
    const { left, top, width, height } = map.element().getBoundingClientRect();
    const x = left + width / 2;
    await mouse({ type: 'mousePressed', x, y: top + 2 });
    await mouse({ type: 'mouseMoved', x, y: top + height / 2 });
    await expect.poll(() => Number(map.element().getAttribute('aria-valuenow'))).toBeGreaterThan(1000);
    await mouse({ type: 'mouseReleased', x, y: top + height / 2 });
    const whole = marked.workspace.reading.current?.text.text.length ?? 0;
    const now = Number(map.element().getAttribute('aria-valuenow'));
    expect(Math.abs(now / whole - 0.5)).toBeLessThan(0.02);
    expect(map.element().getAttribute('aria-valuetext')).toMatch(/^Paragraph \d+ of \d+$/u);
  });

  it('is walked by keys: a paragraph, the end, the start, and Enter back to the text', async () => {
    map.element().focus();
    const now = (): number => Number(map.element().getAttribute('aria-valuenow'));
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(now).toBeGreaterThan(0);
    await userEvent.keyboard('{End}');
    await expect.poll(now).toBeGreaterThan(10_000);
    await userEvent.keyboard('{Home}');
    await expect.poll(now).toBe(0);
    await userEvent.keyboard('{Enter}');
    await expect.element(text).toHaveFocus();
  });

  it('shows a mark where it lies, in the column of its kind, until it is removed', async () => {
    const share = shareOf('Item 40 begins here');
    const claim = marked.mark('claim', 'Item 40 begins here');
    marked.workspace.session.takeToHand(null);
    await expect.poll(() => colourAt(6.5 / 16, share)[3]).toBeGreaterThan(100);
    expect(colourAt(2.5 / 16, share)[3]).toBe(0);
    expect(colourAt(6.5 / 16, share - 0.05)[3]).toBe(0);
    marked.workspace.annotations.remove(claim);
    await expect.poll(() => colourAt(6.5 / 16, share)[3]).toBe(0);
  });

  it('takes the colours of the theme, and those of the system where these are forced', async () => {
    const share = shareOf('Item 40 begins here');
    marked.mark('claim', 'Item 40 begins here');
    marked.workspace.session.takeToHand(null);
    await expect.poll(() => colourAt(6.5 / 16, share)[3]).toBeGreaterThan(100);
    const light = colourAt(6.5 / 16, share);
    marked.workspace.settings.change({ theme: 'dark' });
    await expect.poll(() => colourAt(6.5 / 16, share)).not.toEqual(light);
    await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    await expect.poll(() => new Set(colourAt(6.5 / 16, share).slice(0, 3)).size).toBe(1);
  });

  it('goes where the setting hides it', async () => {
    await runCommand(marked.workspace, 'article-map');
    await expect.element(map).not.toBeInTheDocument();
    expect(marked.workspace.settings.current.articleMap).toBe(false);
  });
});
