import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LibraryContent } from '$core/formats/types';
import { bringIn } from '../../fakes/bring-in';
import { treatyLibrary } from '../../fixtures/review/treaty-library';
import { ADA } from '../../fixtures/review/treaty-people';
import { openWindow, type ShellWindow } from '../shell/shell-window';

export const grid = page.getByRole('grid', { name: 'Marks of all articles' });
export const field = page.getByRole('combobox', { name: 'Filter as a sentence' });
export const options = page.getByRole('listbox', { name: 'What can follow' }).getByRole('option');

/** The window in the table of Review, over the library about the treaty. */
export async function openReview(content: LibraryContent = treatyLibrary()): Promise<ShellWindow> {
  const shell = await openWindow({ seeds: {} });
  const { workspace } = shell;
  workspace.settings.change({ reviewMode: 'table' });
  await bringIn(workspace, content);
  workspace.settings.change({ annotatorId: ADA });
  await userEvent.keyboard('{Control>}2{/Control}');
  await expect.element(grid).toHaveFocus();
  return shell;
}

/** The filter as whoever types it sees it. */
export function typed(): string {
  return (field.element() as HTMLInputElement).value;
}

/** The words in a column of every row that is drawn, the passages where none is named. */
export function cells(column = 0): readonly string[] {
  const lines = [...grid.element().querySelectorAll('[role="row"]:has([role="gridcell"][aria-colindex])')];
  return lines
    .toSorted((a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')))
    .map((line) => line.querySelectorAll('[role="gridcell"]')[column]?.textContent.trim() ?? '');
}

export async function ask(sentence: string): Promise<void> {
  await userEvent.keyboard('{Control>}l{/Control}');
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard(`${sentence.replace(/[[{]/gu, '$&$&')}{Enter}`);
  await expect.element(grid).toHaveFocus();
}
