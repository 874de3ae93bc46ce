import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openWindow, type ShellWindow } from '../shell/shell-window';

const tree = page.getByRole('tree', { name: 'Tags' });
const dialog = page.getByRole('dialog');
const fields = page.getByRole('region', { name: 'Tag', exact: true });

let shell: ShellWindow;
const tag = (name: string) => shell.workspace.library.tags.all.find((each) => each.name === name);
const shownName = (): string | undefined => shell.workspace.codebookView.current?.name;

beforeEach(async () => {
  shell = await openWindow();
  await userEvent.keyboard('{Control>}4{/Control}');
  await expect.element(tree).toHaveFocus();
});
afterEach(async () => {
  await shell.close();
});

/** A new tag below the one that is shown. */
async function below(name: string): Promise<void> {
  await userEvent.keyboard('{Shift>}N{/Shift}');
  await expect.element(dialog.getByRole('textbox')).toHaveFocus();
  await userEvent.keyboard(`${name}{Enter}`);
  await expect.element(tree).toHaveFocus();
}

it('is walked, opened and closed by arrows', async () => {
  expect(shownName()).toBe('Accusation');
  await below('Of war crimes');
  const parent = tree.getByRole('treeitem', { name: /^Accusation/u });
  await expect.element(parent).toHaveAttribute('aria-expanded', 'true');
  await expect.element(tree.getByRole('treeitem', { name: /Of war crimes/u })).toHaveAttribute('aria-level', '2');
  await userEvent.keyboard('{ArrowLeft}');
  expect(shownName()).toBe('Accusation');
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(parent).toHaveAttribute('aria-expanded', 'false');
  await expect.element(tree.getByRole('treeitem', { name: /Of war crimes/u })).not.toBeInTheDocument();
  await userEvent.keyboard('{ArrowDown}');
  expect(shownName()).toBe('Background');
  await userEvent.keyboard('{ArrowUp}{ArrowRight}{ArrowRight}');
  expect(shownName()).toBe('Of war crimes');
});

it('moves a tag under another by name, never under itself, and refuses a name that is taken', async () => {
  await below('Of war crimes');
  await userEvent.keyboard('{ArrowLeft}u');
  await expect.element(dialog.getByRole('combobox')).toHaveFocus();
  await userEvent.keyboard('of war crimes');
  await expect.element(dialog.getByText('No tag is called like that.')).toBeVisible();
  await userEvent.keyboard('{Control>}a{/Control}denial{Enter}');
  await expect.element(tree).toHaveFocus();
  expect(tag('Accusation')?.parentId).toBe(tag('Denial')?.id);
  await userEvent.keyboard('{F2}Threat{Enter}');
  expect(tag('Threat')?.parentId).toBe(tag('Denial')?.id);
  await userEvent.keyboard('u{Enter}');
  await expect.element(dialog.getByRole('alert')).toHaveTextContent('There is already a tag of that name');
});

it('frees a key that another tag takes, and says so', async () => {
  await userEvent.selectOptions(fields.getByRole('combobox', { name: 'Key' }), '1');
  expect([tag('Accusation')?.key, tag('Position')?.key]).toEqual(['1', null]);
  await expect.element(page.getByText('Key 1 now applies Accusation; Position has none.').first()).toBeVisible();
});

it('archives with A: kept, marked as archived, and without its key', async () => {
  await userEvent.keyboard('a');
  expect(tag('Accusation')).toMatchObject({ archived: true, key: null });
  await expect.element(tree.getByRole('treeitem', { name: /Accusation.*archived/u })).toBeVisible();
  await userEvent.keyboard('a');
  expect(tag('Accusation')).toMatchObject({ archived: false, key: null });
});

it('keeps description and example as one text, and the colour', async () => {
  await userEvent.fill(fields.getByRole('textbox', { name: 'Example' }), '“You did it.”');
  await userEvent.keyboard('{Escape}');
  expect(tag('Accusation')?.description).toBe('Someone is blamed for an act. Example: “You did it.”');
  await fields.getByRole('radio', { name: 'teal' }).click();
  expect(tag('Accusation')?.colour).toBe('teal');
});

it('shows what a codebook file would do before it does it, and says what is wrong with one that is none', async () => {
  const { workspace, fakeHost } = shell;
  await workspace.codebookFiles.save();
  const [saved] = fakeHost.files.saved;
  const text = new TextDecoder().decode(saved?.content).replace('"Accusation"', '"Charge"');
  const toOpen = (content: string) => ({ name: 'codebook.json', content: new TextEncoder().encode(content) });
  fakeHost.files.toOpen = toOpen('{"format":"verbatim-export","version":1}');
  await page.getByRole('button', { name: 'Import codebook…' }).click();
  await expect.element(dialog.getByRole('alert')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  fakeHost.files.toOpen = toOpen(text);
  await page.getByRole('button', { name: 'Import codebook…' }).click();
  await expect.element(dialog.getByText('Accusation → Charge')).toBeVisible();
  expect(tag('Charge')).toBeUndefined();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(tag('Charge')).toBeDefined();
});
