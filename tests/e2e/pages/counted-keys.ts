import { expect, type Page } from '@playwright/test';

/** The keyboard, with each key that is pressed counted; a chord (Alt+Down) is one. */
export class CountedKeys {
  readonly #page: Page;
  readonly #pressed: string[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  get pressed(): readonly string[] {
    return this.#pressed;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.#page.keyboard.press(key);
      this.#pressed.push(key);
    }
  }

  /**
   * Names the speaker in the open picker as whoever reads it would: Enter where the right one stands out, else the digit
   * before it, else its name is typed.
   */
  async choose(name: string): Promise<void> {
    const field = this.#page.getByRole('dialog').getByRole('combobox');
    await expect(field).toBeFocused();
    const options = this.#page.getByRole('dialog').getByRole('option');
    const offered = await options.evaluateAll((all) =>
      all.map((option) => ({
        label: option.querySelector('.label')?.textContent ?? '',
        digit: option.querySelector('.digit')?.textContent ?? '',
        isCurrent: option.getAttribute('aria-selected') === 'true',
      })),
    );
    const wanted = offered.find(({ label }) => label === name);
    if (wanted?.isCurrent === true) await this.press('Enter');
    else if (wanted !== undefined && wanted.digit !== '') await this.press(wanted.digit);
    else await this.press(...name, 'Enter');
    await expect(field).toBeHidden();
  }
}
