import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openWindow, type ShellWindow } from './shell-window';

let window_: ShellWindow | undefined;
const dialog = page.getByRole('dialog');
const foot = page.getByRole('contentinfo');

afterEach(async () => {
  await window_?.close();
  window_ = undefined;
});

function annotators(): { name: string; initials: string }[] {
  const all = window_?.workspace.library.annotators.all ?? [];
  return all.filter(({ name }) => name !== 'Verbatim').map(({ name, initials }) => ({ name, initials }));
}

describe('the first start', () => {
  it('offers the name of the system, and Enter accepts it without a step', async () => {
    window_ = await openWindow({ welcome: true });
    await expect.element(dialog.getByLabelText('Your name')).toHaveFocus();
    await expect.element(dialog.getByLabelText('Your name')).toHaveValue('Ana Petrosyan');
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(foot).toHaveTextContent('Ana Petrosyan');
    expect(window_.fakeHost.journal.steps).toHaveLength(1);
  });

  it('takes another name, with initials that follow it', async () => {
    window_ = await openWindow({ welcome: true });
    await dialog.getByLabelText('Your name').fill('Lena de Vries');
    await expect.element(dialog.getByLabelText('Initials')).toHaveValue('LV');
    await userEvent.keyboard('{Enter}');
    await expect.element(foot).toHaveTextContent('Lena de Vries');
    expect(annotators()).toEqual([{ name: 'Lena de Vries', initials: 'LV' }]);
  });

  it('keeps initials that someone wrote, and refuses an empty name in words', async () => {
    window_ = await openWindow({ welcome: true });
    await dialog.getByLabelText('Initials').fill('XY');
    await dialog.getByLabelText('Your name').fill(' ');
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog.getByText('Write a name.')).toBeVisible();
    await dialog.getByLabelText('Your name').fill('Mira');
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(annotators()).toEqual([{ name: 'Mira', initials: 'XY' }]);
  });
});

describe('who is signed in', () => {
  it('is switched by the foot line, and new marks carry the new name', async () => {
    window_ = await openWindow();
    await foot.getByRole('button', { name: 'Annotator: Ana Petrosyan' }).click();
    await dialog.getByRole('button', { name: 'Add someone' }).click();
    await dialog.getByLabelText('Name', { exact: true }).fill('Bo Lund');
    await userEvent.keyboard('{Enter}');
    await expect.element(foot.getByRole('button', { name: 'Annotator: Bo Lund' })).toBeVisible();
    const bo = window_.workspace.library.annotators.all.find(({ name }) => name === 'Bo Lund');
    expect(window_.workspace.annotatorId()).toBe(bo?.id);

    await foot.getByRole('button', { name: 'Annotator: Bo Lund' }).click();
    await dialog.getByRole('radio', { name: /Ana Petrosyan/ }).click();
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect.element(foot.getByRole('button', { name: 'Annotator: Ana Petrosyan' })).toBeVisible();
  });
});
