import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ShellWindow } from '../shell/shell-window';
import { ask, cells, field, grid, openReview, options, typed } from './review-window';

let shell: ShellWindow;
const problem = (): string => {
  const id = field.element().getAttribute('aria-describedby') ?? '';
  const says = document.getElementById(id);
  return says === null || says.hidden ? '' : says.textContent.replace(/[\u2066-\u2069]/gu, '');
};

beforeEach(async () => {
  shell = await openReview();
});
afterEach(async () => {
  await shell.close();
});

describe('the filter as a sentence', () => {
  it('is reached by Ctrl+L, narrows the table as one types, and stands in its full form afterwards', async () => {
    await userEvent.keyboard('{Control>}l{/Control}accepted');
    await expect.poll(() => cells()).toEqual(['“The peace treaty waits for one signature,”']);
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(grid).toHaveFocus();
    expect(typed()).toBe('status accepted');
  });

  it('takes what it offers by Down and Enter, by Tab and by a click, and finds people by other names', async () => {
    await userEvent.keyboard('{Control>}l{/Control}quotes by l. ar{ArrowDown}{Enter}');
    await expect.poll(typed).toBe('quotes by "Lena Aravik" ');
    await userEvent.keyboard('pub{ArrowDown}{Tab}');
    await expect.poll(typed).toBe('quotes by "Lena Aravik" published ');
    await userEvent.keyboard('in nov');
    await options.getByText('November 2025').click();
    await expect.poll(typed).toBe('quotes by "Lena Aravik" published in November 2025 ');
    await expect.element(field).toHaveFocus();
  });

  it('walks the list and back to the text, and tells a screen reader where it is', async () => {
    await userEvent.keyboard('{Control>}l{/Control}without ');
    await expect.element(field).toHaveAttribute('aria-expanded', 'true');
    await expect.element(field).not.toHaveAttribute('aria-activedescendant');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    const active = document.getElementById(field.element().getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent.trim()).toBe('cue');
    expect(active?.getAttribute('aria-selected')).toBe('true');
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect.element(field).not.toHaveAttribute('aria-activedescendant');
  });

  it('says in plain words where it is not understood and what can stand there, and selects it', async () => {
    await userEvent.keyboard('{Control>}l{/Control}quotes abot trade{Escape}');
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    expect(problem()).toContain('“abot” is not understood here. To look for it, put it in quotation marks: "abot".');
    await userEvent.keyboard('{Enter}');
    expect(getSelection()?.toString()).toBe('abot');
    await userEvent.keyboard('about "');
    await userEvent.keyboard('{Control>}a{/Control}quotes by "Nobody at all"{Enter}');
    expect(problem()).toBe('No speaker is called “Nobody at all”.');
    expect(getSelection()?.toString()).toBe('"Nobody at all"');
    await userEvent.keyboard('{Control>}a{/Control}quotes published in Octember 2023{Enter}');
    expect(problem()).toContain('a date such as 2023-10-24, October 2023 or 2023');
    await userEvent.keyboard('{Control>}a{/Control}quotes with{Escape}');
    expect(problem()).toMatch(/^Not finished\. Here can follow: “speaker”, “cue”/u);
    // What was found before stays in sight meanwhile.
    expect(cells().length).toBeGreaterThan(5);
  });

  it('offers plain words as words to look for, and finds curly signs by straight ones', async () => {
    await userEvent.keyboard("{Control>}l{/Control}don't need{ArrowDown}{Enter}{Enter}");
    await expect.element(grid).toHaveFocus();
    await expect.poll(() => cells()).toEqual(['“We don’t need a second peace treaty,”']);
    const hits = [...grid.element().querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(hits).toEqual(['don’t need']);
  });

  it('closes the list by Esc, then leaves; what was typed stays, understood or not', async () => {
    await userEvent.keyboard('{Control>}l{/Control}quotes by ');
    await expect.element(options.first()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(options.first()).not.toBeInTheDocument();
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(grid).toHaveFocus();
    expect(typed()).toBe('quotes by ');
    expect(shell.workspace.session.view).toBe('review');
    await userEvent.keyboard('{Control>}l{/Control}claims{Control>}{Enter}{/Control}');
    await expect.element(grid).toHaveFocus();
    await expect.poll(() => cells(1).every((kind) => kind === 'claim')).toBe(true);
  });

  it('drops no key, however fast they come', async () => {
    const sentence = 'quotes and claims by "Lena Aravik" about "peace treaty" published in October 2023 with source';
    await userEvent.keyboard('{Control>}l{/Control}');
    const input = field.element() as HTMLInputElement;
    input.value = '';
    // As fast as a board that repeats: many keys to a frame, each told as the browser tells it.
    for (const letter of sentence) {
      input.setRangeText(letter, input.value.length, input.value.length, 'end');
      input.dispatchEvent(new InputEvent('input', { data: letter, inputType: 'insertText', bubbles: true }));
    }
    expect(input.value).toBe(sentence);
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => cells())
      .toEqual(['“The peace treaty is ready,”', 'peace treaty is ready', '“We don’t need a second peace treaty,”']);
  });

  it('shows names and words of right-to-left scripts as they are written', async () => {
    await userEvent.keyboard('{Control>}l{/Control}publication صحيفة{ArrowDown}{Enter}{Enter}');
    await expect.element(grid).toHaveFocus();
    expect(typed()).toBe('publication "صحيفة الميناء"');
    expect(cells()).toEqual(['«معاهدة السلام جاهزة»', '«الجسر مغلق»']);
    const cell = grid.element().querySelector<HTMLElement>('[role="gridcell"]');
    expect(cell === null ? '' : getComputedStyle(cell).direction).toBe('rtl');
    await ask('by "لينا أرافيك" type indirect');
    expect(typed()).toBe('by "Lena Aravik" and type indirect');
  });

  it('keeps a filter under a name, shows it again and forgets it', async () => {
    await ask('claims unrated');
    await page.getByRole('button', { name: 'Save…' }).click();
    await userEvent.keyboard('To be rated{Enter}');
    await ask('highlights');
    await page.getByRole('combobox', { name: 'Saved filters' }).selectOptions('To be rated');
    await expect.poll(typed).toBe('claims and (fidelity undecided or verdict undecided)');
    await page.getByRole('button', { name: 'Forget' }).click();
    await expect.element(page.getByRole('combobox', { name: 'Saved filters' })).not.toBeInTheDocument();
  });
});
