import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ArticleField } from '$core/model/article';
import { openArticle, openWindow, type ShellWindow } from '../shell/shell-window';

let window_: ShellWindow;
let articleId: string;
const dialog = page.getByRole('dialog', { name: 'Article details' });

beforeEach(async () => {
  window_ = await openWindow();
  articleId = await openArticle(window_, 'The bridge stays closed');
  window_.workspace.session.dialog = 'article-fields';
  await expect.element(dialog.getByLabelText('Title')).toHaveFocus();
});
afterEach(async () => {
  await window_.close();
});

function field(name: ArticleField): unknown {
  return window_.workspace.library.articles.get(articleId)?.[name];
}

/** The names of the steps that were made after the library was begun. */
function steps(): string[] {
  return window_.fakeHost.journal.steps.slice(1).map(({ name }) => name);
}

describe('the details of an article', () => {
  it('are corrected on leaving the field, each as one step, and say by whom they are', async () => {
    const publication = dialog.getByLabelText('Publication');
    await expect.element(publication).toHaveAccessibleDescription('read from the text');
    await publication.fill('The Harbour Post');
    expect(steps()).toEqual([]);
    await userEvent.keyboard('{Tab}');
    await expect.element(publication).toHaveAccessibleDescription('corrected by hand');
    await window_.workspace.recorder.idle();
    expect(field('publication')).toEqual({ value: 'The Harbour Post', from: 'analyst' });
    expect(steps()).toEqual(['step.article.publication']);
  });

  it('stay those of the article that they were opened for, whatever keys are pressed', async () => {
    await dialog.getByLabelText('Title').fill('The bridge is open');
    await userEvent.keyboard('{Control>}{PageDown}{/Control}{Control>}e{/Control}{Control>}k{/Control}');
    await expect.element(dialog).toBeVisible();
    expect(window_.workspace.reading.current?.articleId).toBe(articleId);
    expect(window_.workspace.session.dialog).toBe('article-fields');
    await userEvent.keyboard('{Enter}');
    await window_.workspace.recorder.idle();
    expect(field('title')).toEqual({ value: 'The bridge is open', from: 'analyst' });
  });

  it('an emptied field means that the article does not say', async () => {
    await dialog.getByLabelText('Country').fill('');
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(field('country')).toEqual({ value: null, from: 'analyst' });
  });

  it('Enter keeps what was typed and closes', async () => {
    await dialog.getByLabelText('Title').fill('The bridge will stay closed');
    await userEvent.keyboard('{Enter}');
    await expect.element(dialog).not.toBeInTheDocument();
    expect(field('title')).toEqual({ value: 'The bridge will stay closed', from: 'analyst' });
    await expect.element(page.getByRole('button', { name: /The bridge will stay closed/ })).toBeVisible();
  });

  it('what is not a language or a date is refused in words, and changes nothing', async () => {
    const language = dialog.getByLabelText('Language');
    await language.fill('english please');
    await userEvent.keyboard('{Tab}');
    await expect.element(language).toHaveAccessibleDescription(/Write a language tag such as en/);
    await expect.element(language).toHaveValue('english please');
    expect(steps()).toEqual([]);
    await language.fill('en-GB');
    await userEvent.keyboard('{Tab}');
    await expect.element(language).toHaveAccessibleDescription(/British English/);
  });

  it('the date is a day of the calendar', async () => {
    await dialog.getByLabelText('Date').fill('2023-10-25');
    await dialog.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => field('publishedOn')).toEqual({ value: '2023-10-25', from: 'analyst' });
  });
});
