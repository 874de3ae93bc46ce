import { expect, type Locator, type Page } from '@playwright/test';

/** The Read view as its user knows it: by names and by keys. */
export class ReadingDesk {
  readonly page: Page;
  readonly articles: Locator;
  readonly text: Locator;
  readonly details: Locator;
  readonly annotations: Locator;
  readonly foot: Locator;

  constructor(page: Page) {
    this.page = page;
    this.articles = page.getByRole('navigation', { name: 'Library' }).getByRole('list', { name: 'Articles' });
    this.text = page.getByRole('document', { name: 'Article' }).getByRole('textbox', { name: 'Text' });
    this.details = page.getByRole('complementary', { name: 'Details' });
    this.annotations = this.details.getByRole('list', { name: 'Annotations' });
    this.foot = page.getByRole('contentinfo');
  }

  /** Says who one is at the first start. */
  async welcome(): Promise<void> {
    await expect(this.page.getByRole('dialog')).toBeVisible();
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByRole('dialog')).toBeHidden();
  }

  async open(title: string | RegExp): Promise<void> {
    await this.articles.getByRole('listitem').filter({ hasText: title }).click();
    await expect(this.text).toContainText(title);
    await this.text.focus();
  }

  /** Selects words exactly, as a keyboard user would have; the program sees a native selection. */
  async select(words: string): Promise<void> {
    await this.text.focus();
    await this.text.evaluate((root, wanted) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
      throw new Error(`The words are not in one block of the article: ${wanted}`);
    }, words);
    await expect.poll(() => this.selectedWords()).toBe(words);
  }

  selectedWords(): Promise<string> {
    return this.page.evaluate(() => document.getSelection()?.toString() ?? '');
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Marks the words as a quote and names its speaker in the picker. */
  async quote(words: string, speaker: string): Promise<void> {
    await this.select(words);
    await this.press('q');
    await expect(this.page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await this.page.keyboard.type(speaker);
    await this.press('Enter');
    await expect(this.page.getByRole('dialog').getByRole('combobox')).toBeHidden();
  }

  /** Until the last step is in the journal and in the database. */
  async saved(): Promise<void> {
    await expect(this.foot).toContainText(/Saved \d\d:\d\d:\d\d/u);
  }

  /** How far the article is scrolled, in CSS pixels. */
  scrolledBy(): Promise<number> {
    return this.text.evaluate((root) => {
      let pane: Element | null = root;
      while (pane !== null && pane.scrollHeight <= pane.clientHeight) pane = pane.parentElement;
      return pane?.scrollTop ?? 0;
    });
  }

  rows(): Locator {
    return this.annotations.getByRole('listitem');
  }
}
