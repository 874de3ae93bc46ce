import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { tick } from 'svelte';
import type { ShelfFile } from '$renderer/models/shelf.svelte';
import { readSeed } from '$renderer/workers/seed-reading';
import { seedText } from '../../fakes/fake-workspace';
import { openArticle, openWindow, type ShellWindow } from '../shell/shell-window';

let window_: ShellWindow;
const library = page.getByRole('navigation', { name: 'Library' });
const articles = library.getByRole('list', { name: 'Articles' });
const filter = library.getByRole('textbox', { name: 'Filter the library' });

beforeEach(async () => {
  window_ = await openWindow();
});
afterEach(async () => {
  await window_.close();
});

function titles(): string[] {
  return [...document.querySelectorAll('[data-article-id] .title')].map((title) => title.textContent);
}

function focusedTitle(): string | undefined {
  return document.activeElement?.querySelector('.title')?.textContent;
}

describe('the list of articles', () => {
  it('shows title, publication, date in words, language and state', async () => {
    const bridge = articles.getByRole('button', { name: /The bridge stays closed/ });
    await expect.element(bridge).toHaveTextContent('Harbour Post');
    await expect.element(bridge).toHaveTextContent('Oct 24, 2023');
    await expect.element(bridge).toHaveTextContent('en');
    await expect.element(bridge).toHaveTextContent('New');
  });

  it('sets each title in its own language and direction', async () => {
    window_.fakeHost.seeds.put(
      'rtl.txt',
      seedText('בג״ץ: הגשר ייסגר', ['ראש העיר אמר: הגשר אינו בטוח לשימוש ולכן ייסגר.'], 'קול החוף, Israel'),
    );
    window_.fakeHost.emit('seeds:changed', window_.fakeHost.seeds.listing());
    await expect.element(articles.getByText('בג״ץ: הגשר ייסגר')).toHaveAttribute('lang', 'he');
    const title = articles.getByText('בג״ץ: הגשר ייסגר').element();
    expect(getComputedStyle(title).direction).toBe('rtl');
  });

  it('marks the open article, and shows its open points', async () => {
    await openArticle(window_, 'The bridge stays closed');
    const bridge = articles.getByRole('button', { name: /The bridge stays closed/ });
    await expect.element(bridge).toHaveAttribute('aria-current', 'true');
    window_.workspace.annotations.mark('claim', [{ start: 0, end: 10 }]);
    await expect.element(bridge).toHaveTextContent('1 open point');
    await expect.element(bridge).toHaveTextContent('Begun');
  });
});

describe('the filter', () => {
  it('is reached by Ctrl+L and narrows the list at each letter, across scripts', async () => {
    await userEvent.keyboard('{Control>}l{/Control}');
    await expect.element(filter).toHaveFocus();
    await userEvent.keyboard('mullhaf');
    await expect.poll(titles).toEqual(['Ferry inquiry begins in Müllhafen']);
    await expect.element(library.getByText('1 of 3 articles')).toBeVisible();
    await filter.fill('jowry zeppelin');
    await expect.poll(titles).toEqual([]);
    await filter.fill('jowr');
    await expect.poll(titles).toEqual(['Ջուրը բոլորինն է']);
  });

  it('Enter opens the first that is left', async () => {
    await filter.fill('norway');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(page.getByRole('textbox', { name: 'Text' }))
      .toHaveTextContent('Nobody had counted the passengers.');
  });

  it('says that nothing matches, and Escape empties it', async () => {
    await filter.fill('zeppelin');
    await expect.element(library.getByText('Nothing in the library matches “zeppelin”.')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(titles).toHaveLength(3);
  });
});

describe('the keys of the list', () => {
  it('arrows walk it, Home and End jump, Enter opens', async () => {
    await filter.click();
    await userEvent.keyboard('{ArrowDown}');
    expect(focusedTitle()).toBe('The bridge stays closed');
    await userEvent.keyboard('{ArrowDown}');
    expect(focusedTitle()).toBe('Ferry inquiry begins in Müllhafen');
    await userEvent.keyboard('{End}');
    expect(focusedTitle()).toBe('Ջուրը բոլորինն է');
    await userEvent.keyboard('{Home}{ArrowDown}{Enter}');
    await expect.element(page.getByRole('textbox', { name: 'Text' })).toHaveFocus();
    await expect.element(page.getByRole('textbox', { name: 'Text' })).toHaveTextContent('Nobody had counted');
  });

  it('has one stop of the Tab key', () => {
    expect(document.querySelectorAll('[data-article-id][tabindex="0"]')).toHaveLength(1);
  });
});

describe('sorting', () => {
  it('brings the articles with the most open points to the top', async () => {
    await openArticle(window_, 'Ferry inquiry begins in Müllhafen');
    window_.workspace.annotations.mark('claim', [{ start: 0, end: 5 }]);
    await userEvent.selectOptions(library.getByRole('combobox', { name: 'Sort' }), 'Most open points first');
    await tick();
    expect(titles()[0]).toBe('Ferry inquiry begins in Müllhafen');
  });
});

/** Seeds as the reader gives them, without the time that reading thousands of files takes. */
function manySeeds(count: number): ShelfFile[] {
  const read = readSeed(new TextEncoder().encode(seedText('Article', ['It rained.'])));
  if (!read.ok) throw new Error(read.problem.detail);
  const { seed } = read;
  return Array.from({ length: count }, (_, index) => ({
    path: `many/${String(index).padStart(4, '0')}.txt`,
    state: 'ready' as const,
    seed: {
      ...seed,
      textHash: index.toString(16).padStart(64, '0'),
      fields: { ...seed.fields, title: `Article ${index}` },
    },
  }));
}

describe('a library of thousands', () => {
  it('lists them all, and End brings the last into sight', async () => {
    const { shelf } = window_.workspace;
    shelf.replace(shelf.folder, null, manySeeds(2000));
    await expect.poll(titles).toHaveLength(2000);
    await filter.fill('article 1999');
    await expect.poll(titles).toEqual(['Article 1999']);
    await filter.fill('article');
    await userEvent.keyboard('{ArrowDown}{End}');
    expect(focusedTitle()).toBe('Article 1999');
    await expect.element(articles.getByText('Article 1999', { exact: true })).toBeInViewport();
  });
});
