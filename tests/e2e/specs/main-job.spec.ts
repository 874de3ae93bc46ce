import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerSaveDialog, close, putSeed } from '../pages/verbatim-app';
import type { ReadingDesk } from '../pages/reading-desk';
import { expect, test, type Started } from '../pages/test';

interface ExportedSegment {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}
interface Exported {
  readonly articles: readonly { id: string; title: { value: string } | string; text: string }[];
  readonly speakers: readonly { id: string; name: string; roles: readonly { title: string }[] }[];
  readonly tags: readonly { id: string; name: string }[];
  readonly annotations: readonly {
    kind: string;
    speakerId?: string;
    claimantId?: string;
    tags: readonly string[];
    target: { segments: readonly ExportedSegment[] };
  }[];
}

async function readExport(path: string): Promise<Exported> {
  return JSON.parse(await readFile(path, 'utf8')) as Exported;
}

/** As Python slices: by code points. */
function slice(text: string, { start, end }: ExportedSegment): string {
  return [...text].slice(start, end).join('');
}

/** What is marked in an article, and who is named. */
interface Job {
  readonly article: string;
  readonly quote: string;
  readonly speaker: string;
  /** As the record has it: a title before the name is a role of the speaker. */
  readonly spokenBy: { readonly name: string; readonly roles: readonly object[] };
  readonly claim: string;
  readonly claimant: string;
  readonly passage: string;
}

const SHIPPED: Job = {
  article: 'Tehran',
  quote: '"Of course, practical steps remain,”',
  speaker: 'Foreign Minister Sergei Lavrov',
  spokenBy: { name: 'Sergei Lavrov', roles: [{ title: 'Russian Foreign Minister' }] },
  claim: 'More than 100,000 ethnic Armenians, nearly the whole population, fled to Armenia',
  claimant: 'Hakan Fidan',
  passage: 'a wider war in the Middle East',
};

const DROPPED: Job = {
  article: 'Lamp oil runs short',
  quote: '“We have none left,”',
  speaker: 'Odd Vik',
  spokenBy: { name: 'Odd Vik', roles: [] },
  claim: 'Forty ships passed in the dark',
  claimant: 'Kari Lund',
  passage: 'a winter without light',
};

const DROPPED_TEXT = [
  'Lamp oil runs short',
  'Hill Gazette, Norland\nNov 3, 2026',
  '🕯️ “We have none left,” said the keeper, Odd Vik.',
  'Forty ships passed in the dark, Kari Lund said. She feared a winter without light.',
  ...Array.from({ length: 30 }, (_none, index) => `Paragraph ${String(index)} tells of oil, lamps and the sea.`),
].join('\n\n');

async function mark(desk: ReadingDesk, job: Job): Promise<void> {
  await desk.quote(job.quote, job.speaker);
  await expect(desk.rows()).toHaveCount(1);
  await expect(desk.rows().first()).toContainText(job.spokenBy.name);
  await desk.select(job.claim);
  await desk.press('c', 's');
  await expect(desk.page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await desk.page.keyboard.type(job.claimant);
  await desk.press('Enter');
  await desk.select(job.passage);
  await desk.press('8');
  await expect(desk.rows()).toHaveCount(3);
  await desk.saved();
}

async function exportEverything(running: Started, path: string): Promise<Exported> {
  await answerSaveDialog(running, path);
  await running.desk.press('Control+e');
  await expect(running.page.getByRole('dialog', { name: 'Export' })).toBeVisible();
  await running.page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
  await expect(running.page.getByRole('status').filter({ hasText: path })).toBeVisible();
  return readExport(path);
}

function expectExported(exported: Exported, job: Job): void {
  const [article] = exported.articles;
  expect(JSON.stringify(article?.title)).toContain(job.article);
  expect(exported.annotations.map(({ kind }) => kind).toSorted()).toEqual(['claim', 'highlight', 'quote']);
  for (const { target } of exported.annotations) {
    for (const segment of target.segments) expect(slice(article?.text ?? '', segment)).toBe(segment.exact);
  }
  const [quote, claim, highlight] = ['quote', 'claim', 'highlight'].map((kind) =>
    exported.annotations.find((annotation) => annotation.kind === kind),
  );
  expect(quote?.target.segments.map(({ exact }) => exact)).toEqual([job.quote]);
  expect(exported.speakers.find(({ id }) => id === quote?.speakerId)).toMatchObject(job.spokenBy);
  expect(exported.speakers.find(({ id }) => id === claim?.claimantId)).toMatchObject({ name: job.claimant });
  expect(exported.tags.find(({ id }) => id === highlight?.tags[0])?.name).toBe('Background');
}

/** The first line is kept, not how far into it. */
const ONE_LINE_PX = 30;

/** Closes and opens again; the article stands open at the place where it was. */
async function restart(first: Started, start: () => Promise<Started>, job: Job): Promise<Started> {
  await first.desk.press('Control+End');
  const topBefore = await first.desk.scrolledBy();
  expect(topBefore).toBeGreaterThan(0);
  await close(first);
  const second = await start();
  await expect(second.desk.text).toContainText(job.article);
  await expect(second.desk.rows()).toHaveCount(3);
  await expect.poll(async () => Math.abs((await second.desk.scrolledBy()) - topBefore)).toBeLessThan(ONE_LINE_PX);
  return second;
}

test('an analyst marks, names, tags, closes, opens again and exports', async ({ start, folders }) => {
  const first = await start();
  await first.desk.welcome();
  await first.desk.open(SHIPPED.article);
  await mark(first.desk, SHIPPED);
  const second = await restart(first, start, SHIPPED);
  expectExported(await exportEverything(second, join(folders.root, 'export.json')), SHIPPED);
});

test('a file that is dropped into the seeds folder while the program runs goes the same way', async ({
  start,
  folders,
}) => {
  const first = await start();
  await first.desk.welcome();
  await putSeed(folders, 'late-news.txt', DROPPED_TEXT);
  await first.desk.open(DROPPED.article);
  await mark(first.desk, DROPPED);
  const second = await restart(first, start, DROPPED);
  expectExported(await exportEverything(second, join(folders.root, 'export.json')), DROPPED);
});

test('marking, naming, walking and undoing need no mouse', async ({ start }) => {
  const { desk, page } = await start();
  await desk.welcome();
  await desk.press('Control+l');
  await page.keyboard.type('tehran');
  await expect(desk.articles.getByRole('listitem')).toHaveCount(1);
  await desk.press('ArrowDown', 'Enter');
  await expect(desk.text).toBeFocused();

  await desk.press('v', 'v', 'q');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await desk.press('Escape');
  await expect(desk.rows()).toHaveCount(1);
  const note = desk.details.getByRole('textbox', { name: 'Note' });
  await desk.press('n');
  await expect(note).toBeFocused();
  await page.keyboard.type('check the wire');
  await desk.press('Control+Enter');
  await expect(note).toHaveValue('check the wire');
  await desk.press('Control+z');
  await expect(note).toHaveValue('');
  await desk.press('Control+z');
  await expect(desk.rows()).toHaveCount(0);
  await desk.press('Control+Shift+Z', 'Control+y');
  await expect(desk.rows()).toHaveCount(1);
  await expect(note).toHaveValue('check the wire');
});
