import { expect, type Locator, type Page } from '@playwright/test';

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
