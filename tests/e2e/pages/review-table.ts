import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { treatyFile } from '../../fixtures/review/treaty-library';
import { bringInFile } from './bring-in';
import { watchForMouse } from './no-mouse';
import type { Started } from './test';
import type { Folders } from './verbatim-app';

/** The Table of Review and its filter, as whoever works by keys knows them. */
export class ReviewTablePage {
  readonly page: Page;
  readonly grid: Locator;
  readonly filter: Locator;
  readonly context: Locator;

  constructor(page: Page) {
    this.page = page;
    this.grid = page.getByRole('grid', { name: 'Marks of all articles' });
    this.filter = page.getByRole('combobox', { name: 'Filter as a sentence' });
    this.context = page.getByRole('region', { name: 'The passage in its context' });
  }

  /** Types a sentence into the filter and goes on to the rows. */
  async ask(sentence: string): Promise<void> {
    await this.page.keyboard.press('Control+l');
    await expect(this.filter).toBeFocused();
    await this.page.keyboard.type(sentence);
    await this.page.keyboard.press('Enter');
    await expect(this.grid).toBeFocused();
  }

  /** The passages of all rows, in their order. */
  passages(): Promise<string[]> {
    const lines = this.grid.getByRole('row').filter({ has: this.page.getByRole('gridcell') });
    return lines.evaluateAll((all) =>
      all
        .toSorted((a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')))
        .map((line) => line.querySelector('[role="gridcell"]')?.textContent.trim() ?? ''),
    );
  }

  async expectPassages(...passages: readonly string[]): Promise<void> {
    await expect.poll(() => this.passages()).toEqual(passages);
  }
}

/** Starts with the library about a treaty that never was and nothing else, in the table; from then on a mouse is noticed. */
export async function beginInTable(
  start: (other: { seeds: string }) => Promise<Started>,
  folders: Folders,
): Promise<Started & { readonly table: ReviewTablePage }> {
  const seeds = join(folders.root, 'no-seeds');
  await mkdir(seeds);
  const started = await start({ seeds });
  await started.desk.welcome();
  await bringInFile(started, folders, treatyFile());
  await watchForMouse(started.page);
  await started.desk.press('Control+2');
  const table = new ReviewTablePage(started.page);
  await expect(table.grid).toBeFocused();
  return { ...started, table };
}
