import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Annotation } from '$core/model/annotation';
import { openMarkedWindow, type MarkedWindow } from '../picker/marked-window';
import { select, text } from '../article/reading-window';

const PARAGRAPHS = [
  '“The mine is safe,” the owner told the agency. “We inspect it twice a year,” he added.',
  'Inspectors say they have not been let in since March.',
];
const details = page.getByRole('complementary', { name: 'Details' });
const note = details.getByRole('textbox', { name: 'Note' });
const list = details.getByRole('listbox');

let marked: MarkedWindow;
let quote: Annotation;

beforeEach(async () => {
  marked = await openMarkedWindow(PARAGRAPHS);
  marked.workspace.settings.change({ fillIn: false });
  quote = marked.mark('quote', '“The mine is safe,”');
  await expect.element(text).toHaveFocus();
});
afterEach(async () => {
  await marked.close();
});

const now = (): Annotation => marked.now(quote);
const stepNames = (): string[] => marked.workspace.history.rows.map((row) => row.name);
const field = (name: string) => details.getByRole('combobox', { name, exact: true });

describe('a text field', () => {
  it('becomes one step when it is left by Ctrl+Enter, and the keys go on in the article', async () => {
    await userEvent.keyboard('n');
    await expect.element(note).toHaveFocus();
    await userEvent.keyboard('Ask the agency{Enter}about the tape');
    expect(now().note).toBe('');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(text).toHaveFocus();
    expect(now().note).toBe('Ask the agency\nabout the tape');
    expect(stepNames().filter((name) => name === 'step.annotation.note')).toHaveLength(1);
    expect(marked.workspace.session.atHandId).toBe(quote.id);
    expect(marked.workspace.catalogue.entries[0]?.state).not.toBe('done');
  });

  it('is kept on Esc, and one that was not changed makes no step', async () => {
    await userEvent.keyboard('n');
    await expect.element(note).toHaveFocus();
    await userEvent.keyboard('Doubtful{Escape}');
    expect(now().note).toBe('Doubtful');
    await expect.element(text).toHaveFocus();
    const steps = stepNames().length;
    await userEvent.keyboard('n');
    await expect.element(note).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(stepNames()).toHaveLength(steps);
  });

  it('goes to the mark for which it was typed when another is taken to hand', async () => {
    const other = marked.mark('claim', 'have not been let in since March');
    marked.workspace.session.takeToHand(quote.id);
    await userEvent.keyboard('n');
    await expect.element(note).toHaveFocus();
    await userEvent.keyboard('Half a thou');
    marked.workspace.session.takeToHand(other.id);
    await expect.poll(() => now().note).toBe('Half a thou');
    expect(marked.now(other).note).toBe('');
    await expect.element(note).toHaveValue('');
  });

  it('is kept when the window is about to close, and when a command runs from it', async () => {
    await note.fill('Before closing');
    marked.fakeHost.emit('app:closing', undefined);
    expect(now().note).toBe('Before closing');
    await note.fill('Before the next article');
    await userEvent.keyboard('{Control>}{PageDown}{/Control}');
    expect(now().note).toBe('Before the next article');
  });

  it('never resurrects a mark that was removed while it was typed into', async () => {
    await note.fill('Too late');
    marked.workspace.annotations.remove(quote);
    await expect.element(note).not.toBeInTheDocument();
    expect(marked.workspace.library.open?.get(quote.id)).toBeUndefined();
  });

  it('keeps its letters from being commands', async () => {
    await note.click();
    await userEvent.keyboard('xadqchj1');
    expect(now().decisions).toEqual([]);
    expect(now().tags).toEqual([]);
    await expect.element(note).toHaveValue('xadqchj1');
  });
});

describe('an enumeration', () => {
  it('stands on "not decided" first and shows what each value means where it is chosen', async () => {
    await userEvent.keyboard('y');
    await expect.element(list.getByRole('option').first()).toHaveTextContent(/^not decided/u);
    await expect
      .element(list.getByRole('option', { name: /^mixed/u }))
      .toHaveTextContent(/own words between quotation marks/u);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(now()).toMatchObject({ quoteType: 'direct' });
    await expect.element(text).toHaveFocus();
    await userEvent.keyboard('y');
    await userEvent.keyboard('{Home}{Enter}');
    expect(now()).toMatchObject({ quoteType: null });
  });

  it('goes to a letter, closes on Esc with nothing changed, and can be chosen by mouse', async () => {
    await field('Type').click();
    await userEvent.keyboard('ii{Escape}');
    await expect.element(list).not.toBeInTheDocument();
    expect(now()).toMatchObject({ quoteType: null });
    await field('Type').click();
    await list.getByRole('option', { name: /^reported/u }).click();
    expect(now()).toMatchObject({ quoteType: 'reported' });
    await expect.element(field('Type')).toHaveTextContent('reported');
  });

  it('opens under More by the key for the rating, and stays in sight once it is set', async () => {
    await expect.element(field('Was it said so?')).not.toBeInTheDocument();
    await userEvent.keyboard('r');
    await expect.element(list.getByRole('option', { name: /^misquoted/u })).toBeVisible();
    await userEvent.keyboard('m{Enter}');
    expect(now()).toMatchObject({ fidelity: 'misquoted' });
    await expect.element(text).toHaveFocus();
    const other = marked.mark('claim', 'have not been let in since March');
    await expect.element(field('Is it true?')).not.toBeInTheDocument();
    marked.workspace.session.takeToHand(quote.id);
    await expect.element(field('Was it said so?')).toHaveTextContent('misquoted');
    marked.workspace.session.takeToHand(other.id);
    await details.getByText('More', { exact: true }).click();
    await expect.element(field('Is it true?')).toBeVisible();
  });

  it('that the program filled in says so, and is confirmed by itself', async () => {
    const { annotations, library } = marked.workspace;
    annotations.edit(now(), { quoteType: 'direct', medium: 'speech' }, 'step.quote.edit');
    const supposed = { ...now(), derived: ['quoteType', 'medium'] };
    library.apply([{ table: 'annotations', id: quote.id, before: now(), after: supposed }], supposed.updatedAt);
    await expect.element(details.getByText(/^Supposed/u).first()).toBeVisible();
    await details.getByRole('button', { name: 'Accept: Type' }).click();
    expect(now()).toMatchObject({ quoteType: 'direct', derived: ['medium'], decisions: [] });
  });
});

describe('a highlight', () => {
  it('has neither type nor rating, and the key says so', async () => {
    marked.mark('highlight', 'Inspectors');
    await userEvent.keyboard('y');
    await expect.element(page.getByRole('status').filter({ hasText: 'A highlight has no type.' })).toBeInTheDocument();
    expect(marked.workspace.session.editing).toBeNull();
  });
});

describe('passages', () => {
  it('are taken from the selection, shown as they stand in the text, and cleared', async () => {
    select(marked.workspace, 'told');
    await details.getByRole('button', { name: 'Use the selection: Reporting words' }).click();
    expect(now()).toMatchObject({ cue: { segments: [{ exact: 'told' }] } });
    await details.getByRole('button', { name: 'Clear: Reporting words' }).click();
    expect(now()).toMatchObject({ cue: null });
  });
});
