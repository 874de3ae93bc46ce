import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openMarkedWindow, type MarkedWindow } from '../picker/marked-window';
import { paintedAs, paintedOf, rangeOf, select, text } from './reading-window';

const PARAGRAPHS = [
  '“The bridge will stay closed,” the mayor said on Monday, “until the river falls.”',
  'Nobody in the town hall would name a date, and two engineers declined to comment.',
];
const rows = page.getByRole('list', { name: 'Annotations' }).getByRole('listitem');
const QUOTATION = '“The bridge will stay closed,”';

let marked: MarkedWindow;

beforeEach(async () => {
  marked = await openMarkedWindow(PARAGRAPHS);
  await expect.element(text).toHaveFocus();
});
afterEach(async () => {
  await marked.close();
});

function wordsAtHand(): string | undefined {
  const { library, session } = marked.workspace;
  return library.open?.get(session.atHandId)?.target.segments[0]?.exact;
}

describe('marking by key', () => {
  it('paints the mark in the tick of the key, lists it and takes it to hand', async () => {
    await userEvent.keyboard('v');
    expect(marked.workspace.session.selected).not.toBeNull();
    await userEvent.keyboard('q');
    expect(paintedOf('quote')).toEqual([QUOTATION]);
    expect(paintedAs('current-quote')).toEqual([QUOTATION]);
    await expect.element(rows).toHaveTextContent(QUOTATION);
    await expect.element(rows).toHaveAttribute('aria-current', 'true');
  });

  it('ends the selection, also when the picker took the focus at once, so that the next key speaks of the mark', async () => {
    await userEvent.keyboard('v');
    await userEvent.keyboard('q');
    await expect.element(page.getByRole('combobox', { name: 'Speaker', exact: true })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(text).toHaveFocus();
    expect(document.getSelection()?.isCollapsed).toBe(true);
    await userEvent.keyboard('1');
    await expect.element(rows).toHaveTextContent(/Position/u);
    expect(paintedOf('highlight')).toEqual([]);
  });

  it('keeps what was just marked at hand until the caret comes onto another mark', async () => {
    const other = marked.mark('highlight', 'Nobody');
    select(marked.workspace, 'two engineers declined');
    await userEvent.keyboard('c');
    expect(wordsAtHand()).toBe('two engineers declined');
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}{ArrowRight}');
    expect(wordsAtHand()).toBe('two engineers declined');
    await userEvent.keyboard('{Control>}{ArrowUp}{/Control}');
    await expect.poll(() => marked.workspace.session.atHandId).toBe(other.id);
    await userEvent.keyboard('{Escape}');
    expect(marked.workspace.session.atHandId).toBeNull();
    expect(paintedAs('current-claim')).toEqual([]);
  });

  it('goes through the marks under the caret by L', async () => {
    const large = marked.mark('highlight', 'two engineers declined to comment');
    const small = marked.mark('claim', 'engineers declined');
    const { reading, session } = marked.workspace;
    const at = rangeOf(marked.workspace, 'declined').start;
    reading.pane?.setSelection(at, at);
    session.takeToHand(null);
    await userEvent.keyboard('l');
    expect(session.atHandId).toBe(small.id);
    await userEvent.keyboard('l');
    expect(session.atHandId).toBe(large.id);
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => session.caretOffsetUtf16).toBe(at + 1);
    expect(session.atHandId).toBe(large.id);
  });

  it('takes a mark out of sight again on undo, and paints only what is not rejected', async () => {
    select(marked.workspace, 'declined to comment');
    await userEvent.keyboard('h');
    expect(paintedOf('highlight')).toEqual(['declined to comment']);
    await userEvent.keyboard('x{Escape}');
    await expect.poll(() => paintedOf('highlight')).toEqual([]);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => paintedOf('highlight')).toEqual(['declined to comment']);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => paintedOf('highlight')).toEqual([]);
    await expect.element(rows).not.toBeInTheDocument();
  });

  it('shows the reporting words and the mention of the speaker of the quote at hand, and otherwise what is only supposed', async () => {
    const { annotations, library } = marked.workspace;
    const quote = marked.mark('quote', QUOTATION);
    await expect.poll(() => paintedAs('cue-supposed')).toEqual(['said']);
    expect(paintedAs('source-supposed')).toEqual(['the mayor']);
    expect([paintedAs('cue'), paintedAs('source')]).toEqual([[], []]);
    select(marked.workspace, 'said');
    await userEvent.keyboard('w');
    select(marked.workspace, 'the mayor');
    await userEvent.keyboard('s');
    await expect.poll(() => paintedAs('cue')).toEqual(['said']);
    expect(paintedAs('source')).toEqual(['the mayor']);
    expect([paintedAs('cue-supposed'), paintedAs('source-supposed')]).toEqual([[], []]);
    marked.workspace.session.takeToHand(null);
    await expect.poll(() => paintedAs('cue')).toEqual([]);
    expect(annotations).toBeDefined();
    expect(library.open?.get(quote.id)).toMatchObject({ cue: { segments: [{ exact: 'said' }] } });
  });
});

describe('the text', () => {
  it('is the same in the DOM after typing, pasting, cutting and Enter in it', async () => {
    const before = text.element().innerHTML;
    select(marked.workspace, 'on Monday');
    await userEvent.keyboard('zw{Enter}{Backspace}{Delete}');
    await userEvent.keyboard('{Control>}x{/Control}{Control>}v{/Control}');
    await userEvent.keyboard('é{Tab}');
    expect(text.element().innerHTML).toBe(before);
  });

  it('says politely where a mark begins and ends under the caret', async () => {
    marked.mark('claim', 'Nobody in the town hall');
    marked.workspace.session.takeToHand(null);
    marked.workspace.reading.pane?.setSelection(0, 0);
    const said = page.getByText('Claim begins.');
    await userEvent.keyboard('{Control>}{End}{/Control}{Control>}{ArrowUp}{/Control}');
    await expect.element(said).toBeInTheDocument();
    expect(said.element().closest('[aria-live]')?.getAttribute('aria-live')).toBe('polite');
    await userEvent.keyboard('{End}');
    await expect.element(page.getByText('Claim ends.')).toBeInTheDocument();
  });
});
