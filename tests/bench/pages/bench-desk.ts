import { expect, type Locator } from '@playwright/test';
import { ReadingDesk } from '../../e2e/pages/reading-desk';
import { answerOpenDialog, close, type Running } from '../../e2e/pages/verbatim-app';

const PATIENCE_MS = 600_000;

/** The window under measurement, used as an analyst would. */
export class BenchDesk extends ReadingDesk {
  readonly running: Running;

  constructor(running: Running) {
    super(running.page);
    this.running = running;
  }

  /** Brings a file in through the dialog. Answers how long reading and comparing took, and how long recording. */
  async importFile(path: string): Promise<{ readMs: number; recordMs: number }> {
    const { page } = this;
    await answerOpenDialog(this.running, path);
    const dialog = page.getByRole('dialog');
    const submit = dialog.getByRole('button', { name: 'Import', exact: true });
    const began = performance.now();
    await page.getByRole('button', { name: 'Import…' }).first().click();
    await expect(submit).toBeEnabled({ timeout: PATIENCE_MS });
    const read = performance.now();
    await submit.click();
    await expect(dialog).toBeHidden({ timeout: PATIENCE_MS });
    return { readMs: read - began, recordMs: performance.now() - read };
  }

  /** Opens an article of the library by its whole title. */
  async openTitled(title: string): Promise<void> {
    await this.entry(title).click();
    await expect(this.text.locator('h1')).toHaveText(title);
  }

  /** Until the list of details has rows: the records of many marks come after the first screen. */
  async recordsAreThere(): Promise<void> {
    await expect(this.rows().first()).toBeVisible();
  }

  entry(title: string): Locator {
    return this.articles.getByRole('button', { name: title });
  }

  close(): Promise<void> {
    return close(this.running);
  }
}
