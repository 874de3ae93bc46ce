import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { paintedAs, select, text } from '../article/reading-window';
import { openMarkedWindow, type MarkedWindow } from '../picker/marked-window';

const dialog = page.getByRole('dialog', { name: 'Mark all mentions' });
const options = dialog.getByRole('option');
const state = dialog.getByRole('status');

let shown: MarkedWindow;

beforeEach(async () => {
  shown = await openMarkedWindow(['The river rose. The river fell.', 'Nobody crossed the river; the rivers met.']);
  await expect.element(text).toHaveFocus();
});
afterEach(async () => {
  await shown.close();
});

async function ask(): Promise<void> {
  await userEvent.keyboard('{Control>}{Shift>}m{/Shift}{/Control}');
  await expect.element(dialog.getByRole('listbox', { name: 'Mentions' })).toHaveFocus();
}

it('are listed in their context, taken out by Space, and marked by Enter; those that are marked are said', async () => {
  shown.mark('claim', 'river');
  await ask();
  await expect
    .element(state)
    .toHaveTextContent('2 of 3 mentions in one article will be marked; one is marked already.');
  expect(options.elements().map((option) => option.getAttribute('aria-selected'))).toEqual(['false', 'true', 'true']);
  await expect.element(options.nth(0)).toHaveTextContent('marked already');
  await userEvent.keyboard('{ArrowDown} ');
  await expect.element(state).toHaveTextContent('1 of 3 mentions');
  await userEvent.keyboard('{Enter}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect
    .element(page.getByText('One mention marked in one article. One was marked already.').first())
    .toBeInTheDocument();
  expect(paintedAs('claim-decided-1')).toEqual(['river', 'river']);
  await expect.element(text).toHaveFocus();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => paintedAs('claim-decided-1')).toEqual(['river']);
});

it('of a selection become what is chosen; Ctrl+A leaves all out, and then nothing can be marked', async () => {
  select(shown.workspace, 'The river');
  await ask();
  await dialog.getByRole('radio', { name: 'Claim' }).click();
  await dialog.getByRole('checkbox', { name: 'Whatever its capitals and accents' }).click();
  await expect.element(state).toHaveTextContent('3 of 3 mentions');
  await dialog.getByRole('checkbox', { name: 'Whole words only' }).click();
  await expect.element(state).toHaveTextContent('4 of 4 mentions');
  dialog.getByRole('listbox').element().focus();
  await userEvent.keyboard('{Control>}a{/Control}{Enter}');
  await expect.element(state).toHaveTextContent('0 of 4 mentions');
  await expect.element(dialog.getByRole('button', { name: 'Mark', exact: true })).toBeDisabled();
  await userEvent.keyboard('{Control>}a{/Control}{Enter}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.poll(() => paintedAs('claim-decided-1')).toEqual(['The river', 'The river', 'the river', 'the river']);
});

it('ask for words where there are none', async () => {
  await userEvent.keyboard('{Control>}{Shift>}m{/Shift}{/Control}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('Select the words to mark everywhere');
});
