import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { paintedAs, rangeOf, rectOf, select, text } from '../article/reading-window';
import { openMarkedWindow, type MarkedWindow } from '../picker/marked-window';

const PARAGRAPHS = [
  'The Mayor of Müllhafen said “the bridge will stay closed”.',
  'Nobody in Mullhafen asked the\u00a0mayor why; the  mayor did not say.',
  ...Array.from({ length: 60 }, (_, index) => `Paragraph ${String(index)} is about the weather and nothing else.`),
  'At last the mayor left.',
];
const bar = page.getByRole('search', { name: 'Find in the article' });
const field = bar.getByRole('textbox', { name: 'Words to find' });
const place = bar.getByRole('status');

let shown: MarkedWindow;

beforeEach(async () => {
  shown = await openMarkedWindow(PARAGRAPHS);
  await expect.element(text).toHaveFocus();
});
afterEach(async () => {
  await shown.close();
});

async function open(words = ''): Promise<void> {
  await userEvent.keyboard('{Control>}f{/Control}');
  await expect.element(field).toHaveFocus();
  if (words !== '') await userEvent.keyboard(words);
}

describe('finding in the article', () => {
  it('counts and paints while one types, and goes round by Enter', async () => {
    await open('the mayor');
    await expect.element(place).toHaveTextContent('1 of 4');
    expect(paintedAs('found')).toEqual(['The Mayor', 'the\u00a0mayor', 'the  mayor']);
    expect(paintedAs('found-current')).toEqual(['The Mayor']);
    await userEvent.keyboard('{Enter}{Enter}');
    await expect.element(place).toHaveTextContent('3 of 4');
    expect(paintedAs('found-current')).toEqual(['the  mayor']);
    await userEvent.keyboard('{Shift>}{Enter}{Enter}{Enter}{/Shift}');
    await expect.element(place).toHaveTextContent('4 of 4');
    expect(paintedAs('found')).toEqual(['the mayor']);
    await expect.element(field).toHaveFocus();
  });

  it('moves no line when it opens and covers none', async () => {
    const pane = page.getByRole('document', { name: 'Article' }).element();
    for (const scrollTop of [0, 400]) {
      pane.scrollTop = scrollTop;
      const before = rectOf(shown.workspace, 'Nobody in Mullhafen').top;
      await open();
      expect(rectOf(shown.workspace, 'Nobody in Mullhafen').top).toBeCloseTo(before, 0);
      expect(bar.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(pane.getBoundingClientRect().top);
      await userEvent.keyboard('{Escape}');
      expect(rectOf(shown.workspace, 'Nobody in Mullhafen').top).toBeCloseTo(before, 0);
    }
  });

  it('leaves the match selected on Esc, with the focus in the text, so that a key marks it', async () => {
    await open('nobody');
    await userEvent.keyboard('{Escape}');
    await expect.element(bar).not.toBeInTheDocument();
    await expect.element(text).toHaveFocus();
    expect(document.getSelection()?.toString()).toBe('Nobody');
    expect(paintedAs('found')).toEqual([]);
    await userEvent.keyboard('h');
    expect(paintedAs('highlight-decided-1')).toEqual(['Nobody']);
  });

  it('leaves the caret where it was where nothing was found', async () => {
    select(shown.workspace, 'weather');
    await open('xyzzy');
    await expect.element(place).toHaveTextContent('Nothing found');
    await userEvent.keyboard('{Escape}');
    await expect.element(text).toHaveFocus();
    expect(document.getSelection()?.toString()).toBe('weather');
  });

  it('takes the selection for what is looked for, and goes on from there', async () => {
    select(shown.workspace, 'the\u00a0mayor');
    await open();
    await expect.element(field).toHaveValue('the mayor');
    await expect.element(place).toHaveTextContent('2 of 4');
  });

  it('goes on by F3 in the text, with the bar and without it, from the caret', async () => {
    await open('mayor');
    await userEvent.keyboard('{Escape}{F3}');
    const second = rangeOf(shown.workspace, 'mayor why').start;
    await expect.poll(() => shown.workspace.session.selected?.range).toEqual({ start: second, end: second + 5 });
    await userEvent.keyboard('{Control>}{End}{/Control}');
    await expect.poll(() => shown.workspace.session.selected).toBeNull();
    await userEvent.keyboard('{Shift>}{F3}{/Shift}');
    await expect
      .poll(() => shown.workspace.session.selected?.range.start)
      .toBe(rangeOf(shown.workspace, 'mayor left').start);
    await expect.element(bar).not.toBeInTheDocument();
  });

  it('tells case and accents apart where asked to, by key', async () => {
    await open('müllhafen');
    await expect.element(place).toHaveTextContent('1 of 2');
    await userEvent.keyboard('{Tab}{Tab}{Enter}');
    await expect.element(bar.getByRole('button', { name: 'Match accents' })).toHaveAttribute('aria-pressed', 'true');
    await expect.element(place).toHaveTextContent('1 of 1');
    await bar.getByRole('button', { name: 'Match case' }).click();
    await expect.element(place).toHaveTextContent('Nothing found');
  });

  it('takes regular expressions, says what is wrong with one, and gives up one that never ends', async () => {
    await open('m[[ayor]{{4}');
    await bar.getByRole('button', { name: 'Regular expression' }).click();
    await expect.element(place).toHaveTextContent('1 of 4');
    await field.fill('(mayor');
    await expect.element(place).toHaveTextContent('Not a regular expression: Unterminated group');
    await field.fill('(\\S+\\s*)+$x');
    await expect.element(place).toHaveTextContent('Searching');
    await expect.element(place, { timeout: 10_000 }).toHaveTextContent('tries too many ways');
    await field.fill('mayor d\\w+');
    await expect.element(place).toHaveTextContent('1 of 1');
  });

  it('finds anew in another article and leaves its place as it is', async () => {
    shown.fakeHost.seeds.put('other.txt', 'Other\n\nHarbour Post\nOct 24 2023\n\nOne mayor only.\n');
    await shown.workspace.seeds.readFolder();
    await open('mayor');
    await expect.element(place).toHaveTextContent('1 of 4');
    const other = shown.workspace.catalogue.entries.find(({ fields }) => fields.title === 'Other');
    await shown.workspace.readingService.open(other?.articleId ?? '');
    await expect.element(place).toHaveTextContent('1 of 1');
    await expect.poll(() => paintedAs('found')).toEqual(['mayor']);
  });

  it('asks for an article where none is open', async () => {
    shown.workspace.reading.show(null);
    await userEvent.keyboard('{Control>}f{/Control}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('Open an article first');
    await expect.element(bar).not.toBeInTheDocument();
  });
});
