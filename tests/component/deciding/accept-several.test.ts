import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Annotation } from '$core/model/annotation';
import { statusOf } from '$core/model/status';
import { AcceptSeveral } from '$renderer/state/accept-several.svelte';
import { paintedAs, text } from '../article/reading-window';
import { openMarkedWindow, type MarkedWindow } from '../picker/marked-window';

const PARAGRAPHS = [
  '“We have none left,” said the keeper, Odd Vik.',
  'Forty ships passed in the dark, Kari Lund said.',
];

const dialog = page.getByRole('dialog', { name: 'Accept several' });
const options = dialog.getByRole('option');

let marked: MarkedWindow;
let quote: Annotation;
let claim: Annotation;
let mine: Annotation;

/** As an import leaves it: made by no person, decided by nobody. */
async function bring(made: Annotation, patch: Partial<Annotation>): Promise<Annotation> {
  const { recorder } = marked.workspace;
  const before = marked.now(made);
  const after = { ...before, ...patch } as Annotation;
  await recorder.record({ name: 'step.import', changes: [{ table: 'annotations', id: made.id, before, after }] });
  return after;
}

beforeEach(async () => {
  marked = await openMarkedWindow(PARAGRAPHS);
  await expect.element(text).toHaveFocus();
  quote = await bring(marked.mark('quote', '“We have none left,”'), { origin: { by: 'import' } });
  claim = await bring(marked.mark('claim', 'Forty ships passed in the dark'), { derived: ['claimType'] });
  mine = marked.mark('highlight', 'Kari Lund');
  marked.workspace.session.takeToHand(null);
  await expect.element(text).toHaveFocus();
});
afterEach(() => marked.close());

describe('accepting several', () => {
  it('lists what waits, by why it waits, and accepts all of it at Enter as one step that one undo takes back', async () => {
    expect(paintedAs('quote-proposed-1')).toEqual(['“We have none left,”']);
    await userEvent.keyboard('{Shift>}A{/Shift}');
    await expect.element(dialog.getByRole('listbox')).toHaveFocus();
    // Two marks, and what each waits for.
    await expect.element(options).toHaveLength(4);
    await expect
      .element(dialog.getByRole('group', { name: /Proposed by an import/u }))
      .toHaveTextContent(/quote.*We have none left/iu);
    await expect.element(dialog.getByRole('group', { name: /Filled in/u })).toHaveTextContent(/claim.*Forty ships/iu);
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(text).toHaveFocus();
    expect([quote, claim].map((one) => statusOf(marked.now(one)))).toEqual(['accepted', 'accepted']);
    expect(marked.now(claim).derived).toEqual([]);
    expect(marked.now(mine)).toEqual(mine);
    expect(paintedAs('quote-decided-1')).toEqual(['“We have none left,”']);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => statusOf(marked.now(quote))).toBe('proposed');
    expect(marked.now(claim).derived).toEqual(['claimType']);
  });

  it('leaves out what is taken out, and does nothing where all is out', async () => {
    await userEvent.keyboard('{Shift>}A{/Shift}');
    await expect.element(dialog.getByRole('listbox')).toHaveFocus();
    await userEvent.keyboard('{Control>}a{/Control}');
    await expect.element(dialog.getByRole('status')).toHaveTextContent('0 of 2 marks');
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog).toBeInTheDocument();
    await userEvent.keyboard('{Control>}a{/Control}{End} {Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect([quote, claim].map((one) => statusOf(marked.now(one)))).toEqual(['accepted', 'unreviewed']);
  });

  it('takes out a group as a whole by one key, and in again what is left of it', async () => {
    await bring(marked.mark('claim', 'Forty ships'), { derived: ['claimType'] });
    marked.workspace.session.takeToHand(null);
    await expect.element(text).toHaveFocus();
    await userEvent.keyboard('{Shift>}A{/Shift}');
    const list = dialog.getByRole('listbox');
    await expect.element(list).toHaveFocus();
    const filledIn = dialog.getByRole('option', { name: /Filled in/u });
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(list).toHaveAttribute('aria-activedescendant', 'waiting-for-derived');
    await userEvent.keyboard(' ');
    await expect.element(filledIn).toHaveTextContent('0 of 2');
    await expect.element(filledIn).toHaveAttribute('aria-selected', 'false');
    await expect.element(dialog.getByRole('status')).toHaveTextContent('1 of 3 marks');
    await userEvent.keyboard('{ArrowDown} ');
    await expect.element(filledIn).toHaveTextContent('1 of 2');
    await expect.element(filledIn).toHaveAttribute('aria-checked', 'mixed');
    await userEvent.keyboard('{ArrowLeft} ');
    await expect.element(filledIn).toHaveTextContent('2 of 2');
    await userEvent.keyboard(' {ArrowLeft}');
    await expect.element(list).toHaveAttribute('aria-activedescendant', 'waiting-for-proposed');
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect([quote, claim].map((one) => statusOf(marked.now(one)))).toEqual(['accepted', 'unreviewed']);
  });

  it('shows a long group in parts, and counts and takes out all of it', () => {
    const many = Array.from({ length: 250 }, (_, at): Annotation => ({
      ...marked.now(claim),
      id: `claim-${String(at)}`,
    }));
    const waiting = new AcceptSeveral(many);
    const [group] = waiting.groups;
    if (group === undefined) throw new Error('There is no group.');
    expect(waiting.stops).toHaveLength(102);
    waiting.toggleCurrent();
    expect(waiting.chosen).toEqual([]);
    waiting.toggleCurrent();
    expect(waiting.chosen).toHaveLength(250);
    waiting.at = Infinity;
    expect(waiting.current).toEqual({ moreOf: group, count: 150 });
    waiting.toggleCurrent();
    waiting.at = Infinity;
    waiting.toggleCurrent();
    expect(waiting.moreOf(group)).toBeNull();
    expect(waiting.stops).toHaveLength(251);
    waiting.goToGroup(-1);
    expect(waiting.current).toBe(group);
  });

  it('says so where nothing waits', async () => {
    await userEvent.keyboard('{Shift>}A{/Shift}{Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    await userEvent.keyboard('{Shift>}A{/Shift}');
    await expect.element(page.getByText('Nothing in this article waits to be accepted.').first()).toBeInTheDocument();
    await expect.element(dialog).not.toBeInTheDocument();
  });
});
