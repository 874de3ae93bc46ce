import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { mouseEvents, watchForMouse } from '../pages/no-mouse';
import { expect, test, type Started } from '../pages/test';
import { answerSaveDialog } from '../pages/verbatim-app';

const QUOTE = '"Of course, practical steps remain,”';
const MENTION = 'Russian Foreign Minister Sergei Lavrov';

interface Words {
  readonly segments: readonly { readonly exact: string }[];
}
interface Exported {
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly tags: readonly { readonly id: string; readonly name: string }[];
  readonly articles: readonly { readonly state: string }[];
  readonly annotations: readonly {
    readonly kind: string;
    readonly target: Words;
    readonly cue: Words | null;
    readonly source: Words | null;
    readonly speakerId?: string | null;
    readonly claimantId?: string | null;
    readonly fidelity?: string | null;
    readonly tags: readonly string[];
    readonly note: string;
    readonly derived: readonly string[];
  }[];
}

function said(words: Words | null | undefined): string | undefined {
  return words?.segments.map(({ exact }) => exact).join(' ');
}

/** Selects words as one can by keys alone: they are found, and Esc leaves them selected. */
async function find({ desk, page }: Started, words: string): Promise<void> {
  const bar = page.getByRole('search', { name: 'Find in the article' });
  await desk.press('Control+f');
  await expect(bar.getByRole('textbox')).toBeFocused();
  await desk.press('Control+a');
  await page.keyboard.type(words);
  await expect(bar.getByRole('status')).toHaveText(/^\d+ of \d+$/u);
  await desk.press('Escape');
  await expect(bar).toBeHidden();
  expect(await desk.selectedWords()).toBe(words);
}

function atHand({ desk }: Started): Locator {
  return desk.foot.locator('[data-foot="at-hand"]');
}

async function choose({ desk, page }: Started, key: string, words: string): Promise<void> {
  await desk.press(key);
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type(words);
  await desk.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(desk.text).toBeFocused();
}

async function openByKeys({ desk, page }: Started): Promise<void> {
  await desk.press('Control+l');
  await page.keyboard.type('tehran');
  await expect(desk.articles.getByRole('listitem')).toHaveCount(1);
  await desk.press('ArrowDown', 'Enter');
  await expect(desk.text).toBeFocused();
}

/** A quote with speaker, reporting words, mention, note and rating, and the claim that it makes with who claims it. */
async function markQuoteAndClaim(running: Started): Promise<void> {
  const { desk, page } = running;
  await find(running, QUOTE);
  await choose(running, 'q', 'Foreign Minister Sergei Lavrov');
  await expect(desk.rows()).toHaveCount(1);
  await find(running, 'added');
  await desk.press('w');
  await find(running, MENTION);
  await desk.press('s');
  await desk.press('n');
  await expect(desk.details.getByRole('textbox', { name: 'Note' })).toBeFocused();
  await page.keyboard.type('check the wire');
  await desk.press('Control+Enter');
  await expect(desk.text).toBeFocused();
  await desk.press('r');
  await page.keyboard.type('exact');
  await desk.press('Enter');
  await expect(desk.text).toBeFocused();
  await desk.press('c');
  await expect(desk.rows()).toHaveCount(2);
  await expect(atHand(running)).toContainText('claim');
  await choose(running, 's', 'Hakan Fidan');
}

/** A passage by the keys of sentence and border, tagged by its key and by an armed tag. */
async function tagPassages(running: Started): Promise<void> {
  const { desk, page } = running;
  await find(running, 'a wider war');
  await desk.press('8', 'p', 'p', 'o', 'Shift+P', 'Shift+O');
  await expect(desk.rows()).toHaveCount(3);
  await desk.press('Escape', 'Shift+T');
  await page.keyboard.type('Denial');
  await desk.press('Enter');
  await expect(desk.foot).toContainText('Armed: Denial');
  await find(running, 'Georgia, which would be the sixth, has stayed away.');
  await desk.press('Enter');
  await expect(desk.rows()).toHaveCount(4);
  await desk.press('Escape');
  await expect(desk.foot).not.toContainText('Armed');
  await find(running, 'South Caucasus');
  await desk.press('Control+Shift+M');
  await expect(page.getByRole('listbox', { name: 'Mentions' })).toBeFocused();
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(3);
  await desk.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
}

/** Through the views, the panes and the lists, and back. */
async function lookAround(running: Started): Promise<void> {
  const { desk, page } = running;
  await desk.press('Control+3');
  await expect(page.getByRole('listbox', { name: 'Speakers' })).toBeFocused();
  await expect(page.getByRole('option', { name: /Sergei Lavrov.*1 quote/u })).toBeVisible();
  await desk.press('Control+4');
  await expect(page.getByRole('tree', { name: 'Tags' })).toBeFocused();
  await desk.press('Control+1');
  await expect(desk.text).toBeFocused();
  await desk.press('F1');
  await expect(page.getByRole('dialog')).toBeVisible();
  await desk.press('Escape', 'Control+Shift+F');
  await page.keyboard.type('check the wire');
  await expect(page.getByRole('dialog').getByRole('option')).toHaveCount(1);
  await desk.press('Enter');
  await expect(atHand(running)).toContainText('quote');
}

async function exportByKeys(running: Started, path: string): Promise<Exported> {
  const { desk, page } = running;
  await answerSaveDialog(running, path);
  await desk.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Export', exact: true }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: path })).toBeVisible();
  return JSON.parse(await readFile(path, 'utf8')) as Exported;
}

test('an article is marked, named, tagged, searched, finished and exported, and no mouse is touched', async ({
  start,
  folders,
}) => {
  const running = await start();
  const { desk, page } = running;
  await watchForMouse(page);
  await desk.welcome();
  await openByKeys(running);
  await markQuoteAndClaim(running);
  await tagPassages(running);
  const marks = await desk.rows().count();
  expect(marks).toBeGreaterThan(6);
  // What is out of sight is gone to first, and undone by the next press.
  await desk.press('Control+z');
  await expect(page.getByRole('status').filter({ hasText: 'again' })).toBeVisible();
  await desk.press('Control+z');
  await expect(desk.rows()).toHaveCount(4);
  await desk.press('Control+y', 'Control+y');
  await expect(desk.rows()).toHaveCount(marks);
  await lookAround(running);
  // What the program filled in is confirmed after a list.
  await desk.press('Shift+A');
  await expect(page.getByRole('listbox', { name: 'Waiting to be accepted' })).toBeFocused();
  await desk.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await desk.press('Control+Enter');
  await desk.saved();

  const { annotations, speakers, tags, articles } = await exportByKeys(running, join(folders.root, 'export.json'));
  expect(annotations).toHaveLength(marks);
  const nameOf = (id: string | null | undefined): string | undefined => speakers.find((one) => one.id === id)?.name;
  const quote = annotations.find(({ kind }) => kind === 'quote');
  expect([said(quote?.target), said(quote?.cue), said(quote?.source)]).toEqual([QUOTE, 'added', MENTION]);
  expect([nameOf(quote?.speakerId), quote?.note, quote?.fidelity]).toEqual([
    'Sergei Lavrov',
    'check the wire',
    'exact',
  ]);
  expect(annotations.flatMap(({ derived }) => derived)).toEqual([]);
  const claim = annotations.find(({ kind }) => kind === 'claim');
  expect([said(claim?.target), nameOf(claim?.claimantId)]).toEqual([QUOTE, 'Hakan Fidan']);
  const tagged = annotations.filter((annotation) => annotation.tags.length > 0);
  const tagOf = (id: string | undefined): string | undefined => tags.find((one) => one.id === id)?.name;
  expect(tagged.map(({ target, tags: [id] }) => [said(target), tagOf(id)])).toEqual([
    ['a wider war in', 'Background'],
    ['Georgia, which would be the sixth, has stayed away.', 'Denial'],
  ]);
  expect(articles.map(({ state }) => state)).toContain('done');
  expect(await mouseEvents(page)).toEqual([]);
});
