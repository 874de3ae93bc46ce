import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { fileToReview, type ArticleToReview } from '../../fixtures/records/library-to-review';
import type { Started } from './test';
import { answerOpenDialog, type Folders } from './verbatim-app';

/** The queue of Review as its user knows it. */
export class CardQueue {
  readonly page: Page;
  readonly pane: Locator;
  readonly text: Locator;
  readonly details: Locator;

  constructor(page: Page) {
    this.page = page;
    this.pane = page.getByRole('region', { name: 'Queue' });
    this.text = page.getByRole('document', { name: 'Article' }).getByRole('textbox', { name: 'Text' });
    this.details = page.getByRole('complementary', { name: 'Details' });
  }

  /** By keyboard, from wherever one is. */
  async show(): Promise<void> {
    await runByName(this.page, 'Review: queue');
    await expect(this.pane).toBeVisible();
  }

  async expectDecided(decided: number, of: number): Promise<void> {
    await expect(this.pane).toContainText(`${String(decided)} of ${String(of)} decided by you`);
  }

  /** The words that are outlined as the mark at hand. */
  async markedWords(): Promise<string> {
    return (await this.#painted('current-quote', 'current-claim', 'current-highlight')).join(' … ');
  }

  /** The words that are shown as what the filter looks for. */
  foundWords(): Promise<string[]> {
    return this.#painted('found');
  }

  #painted(...highlights: readonly string[]): Promise<string[]> {
    return this.page.evaluate(
      (names) =>
        names
          .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
          .map(({ startContainer, startOffset, endOffset }) =>
            (startContainer.textContent ?? '').slice(startOffset, endOffset),
          ),
      highlights,
    );
  }

  async expectCard(words: string): Promise<void> {
    for (const part of words.split(' … ')) await expect(this.text).toContainText(part);
    await expect.poll(() => this.markedWords()).toBe(words);
  }
}

/** Runs a command by its name in the list of commands. */
export async function runByName(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

/** The keys that type a text. */
export function letters(text: string): readonly string[] {
  return Array.from(text);
}

/** As fast as keys can come: nothing is waited for between them, and each is let go before the next is pressed. */
export async function burst({ keyboard }: Page, keys: readonly string[]): Promise<void> {
  const moves = keys.flatMap((chord) => {
    const held = chord.split('+');
    return [...held.map((key) => keyboard.down(key)), ...held.toReversed().map((key) => keyboard.up(key))];
  });
  await Promise.all(moves);
}

/** Brings a colleague's marks in. */
export async function importMarks(
  running: Started,
  { root }: Folders,
  articles: readonly ArticleToReview[],
  withTexts = true,
): Promise<void> {
  const path = join(root, `colleague-${String(articles.length)}.json`);
  await writeFile(path, fileToReview(articles, withTexts));
  await answerOpenDialog(running, path);
  await runByName(running.page, 'Import');
  const dialog = running.page.getByRole('dialog', { name: 'Import' });
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog).toBeHidden();
}
