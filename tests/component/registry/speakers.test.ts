import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { runCommand } from '$renderer/commands/catalogue';
import { openWindow, type ShellWindow } from '../shell/shell-window';

const list = page.getByRole('listbox', { name: 'Speakers' });
const dialog = page.getByRole('dialog');
const fields = page.getByRole('region', { name: 'Speaker', exact: true });
const field = (name: string) => fields.getByRole('textbox', { name, exact: true });

let shell: ShellWindow;
const byName = (name: string) => shell.workspace.library.speakers.all.find((speaker) => speaker.name === name);
const shownName = (): string | undefined => shell.workspace.speakersView.current?.name;

beforeEach(async () => {
  shell = await openWindow();
  for (const name of ['Minister Oda Falk', 'Odd Vik', 'Zoë Ames']) shell.workspace.speakers.create(name);
  await userEvent.keyboard('{Control>}3{/Control}');
  await expect.element(list).toHaveFocus();
});
afterEach(async () => {
  await shell.close();
});

describe('the list of speakers', () => {
  it('walks by arrows and by J and K, and shows who has the focus', async () => {
    expect(shownName()).toBe('Oda Falk');
    await userEvent.keyboard('{ArrowDown}j');
    expect(shownName()).toBe('Zoë Ames');
    await userEvent.keyboard('k{Home}');
    expect(shownName()).toBe('Oda Falk');
    await expect
      .element(list.getByRole('option').first())
      .toHaveTextContent(/Oda Falk.*Minister.*no quotes, no claims/u);
  });

  it('filters as one types, over names, other names and roles, and Esc empties the filter', async () => {
    await userEvent.keyboard('{Control>}l{/Control}');
    await userEvent.keyboard('minis');
    await expect.element(list.getByRole('option')).toHaveTextContent('Oda Falk');
    await userEvent.keyboard('{Control>}a{/Control}zoe{ArrowDown}');
    await expect.element(list).toHaveFocus();
    expect(shownName()).toBe('Zoë Ames');
    await userEvent.keyboard('{Control>}l{/Control}{Escape}');
    await expect.element(list.getByRole('option').nth(2)).toBeVisible();
  });

  it('draws only what is in sight of thousands', async () => {
    const { recorder } = shell.workspace;
    const changes = Array.from({ length: 3000 }, (_, at) => {
      const after = shell.workspace.registry.newSpeaker(`Person ${String(at)}`);
      return { table: 'speakers' as const, id: after.id, before: null, after };
    });
    await recorder.record({ name: 'step.import', changes });
    await userEvent.keyboard('{End}');
    await expect.element(list.getByRole('option', { name: /Zoë Ames/u })).toBeVisible();
    expect(list.element().querySelectorAll('[role="option"]').length).toBeLessThan(80);
    expect(
      list
        .getByRole('option', { name: /Zoë Ames/u })
        .element()
        .getAttribute('aria-setsize'),
    ).toBe('3003');
  });

  it('Esc lets go of the chosen first, and then returns to the article', async () => {
    await userEvent.keyboard(' ');
    await expect.element(list.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Escape}');
    expect(shell.workspace.speakersView.chosenIds.size).toBe(0);
    await userEvent.keyboard('{Escape}');
    expect(shell.workspace.session.view).toBe('read');
  });
});

describe('the fields of a speaker', () => {
  it('keep what was typed as one step when they are left', async () => {
    await userEvent.keyboard('{F2}');
    await userEvent.keyboard('Oda Falk-Lund{Enter}');
    await expect.element(list).toHaveFocus();
    expect(byName('Oda Falk-Lund')).toBeDefined();
    await userEvent.fill(field('Other names'), 'O. Falk\n\n  Falk \nO. Falk');
    await userEvent.keyboard('{Escape}');
    expect(byName('Oda Falk-Lund')?.aliases).toEqual(['O. Falk', 'Falk']);
    await runCommand(shell.workspace, 'undo');
    await runCommand(shell.workspace, 'undo');
    expect(byName('Oda Falk')?.aliases).toEqual([]);
  });

  it('refuse what cannot be, say why, and keep what is on record', async () => {
    await userEvent.fill(field('From'), '2024-02-30');
    await userEvent.keyboard('{Tab}');
    await expect.element(fields.getByRole('alert')).toHaveTextContent('Write a day as yyyy-mm-dd');
    await expect.element(field('From')).toHaveValue('2024-02-30');
    expect(byName('Oda Falk')?.roles).toEqual([{ title: 'Minister' }]);
    await userEvent.fill(field('From'), '2024-02-29');
    await userEvent.fill(field('To'), '2023-01-01');
    await userEvent.keyboard('{Tab}');
    await expect.element(fields.getByRole('alert')).toHaveTextContent('end before it begins');
    expect(byName('Oda Falk')?.roles).toEqual([{ title: 'Minister', from: '2024-02-29' }]);
    await userEvent.fill(field('Wikidata'), '42');
    await userEvent.keyboard('{Tab}');
    expect(byName('Oda Falk')?.wikidataId).toBeNull();
    await userEvent.fill(field('Name'), '  ');
    await userEvent.keyboard('{Tab}');
    expect(byName('Oda Falk')).toBeDefined();
  });
});

describe('merging and splitting', () => {
  it('unites the chosen, says what differed, and is undone by one press', async () => {
    const { speakers } = shell.workspace;
    speakers.edit(byName('Oda Falk')?.id ?? '', () => ({ country: 'Norland' }));
    speakers.edit(byName('Odd Vik')?.id ?? '', () => ({ country: 'Sudland', note: 'keeper' }));
    await userEvent.keyboard(' {ArrowDown} m');
    await expect.element(dialog.getByRole('radio', { name: /Oda Falk/u })).toHaveFocus();
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(byName('Odd Vik')).toBeUndefined();
    expect(byName('Oda Falk')).toMatchObject({
      aliases: ['Odd Vik'],
      country: 'Norland',
      note: 'keeper\n\nFrom the merge: Odd Vik: country Sudland',
    });
    await expect.element(page.getByText(/2 speakers are now Oda Falk.*country Sudland/u).first()).toBeVisible();
    await expect.element(list).toHaveFocus();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => byName('Odd Vik')?.note).toBe('keeper');
  });

  it('needs two, and finds another by name', async () => {
    await userEvent.keyboard('m');
    await expect.element(dialog.getByRole('combobox')).toHaveFocus();
    await expect.element(dialog.getByRole('button', { name: 'Merge', exact: true })).toBeDisabled();
    await userEvent.keyboard('ames{Enter}{Control>}{Enter}{/Control}');
    await expect.poll(() => byName('Zoë Ames')).toBeUndefined();
  });

  it('gives a chosen name and role to a new speaker', async () => {
    const { speakers } = shell.workspace;
    speakers.edit(byName('Oda Falk')?.id ?? '', () => ({ aliases: ['Odette Falk'] }));
    await userEvent.keyboard('s{Enter}');
    await expect.element(dialog.getByText('Write the name of the new speaker.')).toBeVisible();
    await userEvent.keyboard('{Tab} {Tab} {Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(byName('Odette Falk')).toMatchObject({ roles: [{ title: 'Minister' }], aliases: [] });
    expect(byName('Oda Falk')).toMatchObject({ roles: [], aliases: [] });
  });

  it('only suggests who may be the same', async () => {
    shell.workspace.speakers.create('O. Falk');
    await expect.element(page.getByText('May be the same as')).toBeVisible();
    expect(shell.workspace.library.speakers.size).toBe(4);
  });
});

it('a deleted speaker leaves the list, and undo from the article first goes to the list', async () => {
  await userEvent.keyboard('{Delete}');
  await expect.poll(() => byName('Oda Falk')).toBeUndefined();
  await userEvent.keyboard('{Control>}1{/Control}{Control>}z{/Control}');
  await expect.element(list).toHaveFocus();
  expect(byName('Oda Falk')).toBeUndefined();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => byName('Oda Falk')).toBeDefined();
});
