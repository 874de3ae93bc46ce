import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerSaveDialog, close, putSeed } from '../pages/verbatim-app';
import { expect, test } from '../pages/test';

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

test('an analyst marks, names, tags, closes, opens again and exports', async ({ start, folders }) => {
  const first = await start();
  const { desk } = first;
  await desk.welcome();
  await desk.open('Tehran');

  await desk.quote('"Of course, practical steps remain,”', 'Foreign Minister Sergei Lavrov');
  await expect(desk.rows()).toHaveCount(1);
  await expect(desk.rows().first()).toContainText('Sergei Lavrov');

  await desk.select('More than 100,000 ethnic Armenians, nearly the whole population, fled to Armenia');
  await desk.press('c');
  await desk.press('s');
  await first.page.keyboard.type('author');
  await desk.press('Enter');

  await desk.select('a wider war in the Middle East');
  await desk.press('8');
  await expect(desk.rows()).toHaveCount(3);
  await desk.saved();
  await close(first);

  const second = await start();
  await expect(second.desk.text).toContainText('Tehran');
  await expect(second.desk.rows()).toHaveCount(3);
  const path = join(folders.root, 'export.json');
  await answerSaveDialog(second, path);
  await second.desk.press('Control+e');
  await expect(second.page.getByRole('dialog', { name: 'Export' })).toBeVisible();
  await second.page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
  await expect(second.page.getByRole('status').filter({ hasText: 'export.json' })).toBeVisible();

  const exported = await readExport(path);
  const [article] = exported.articles;
  expect(JSON.stringify(article?.title)).toMatch(/ministers meet in Tehran/u);
  expect(exported.annotations.map(({ kind }) => kind).toSorted()).toEqual(['claim', 'highlight', 'quote']);
  for (const { target } of exported.annotations) {
    for (const segment of target.segments) expect(slice(article?.text ?? '', segment)).toBe(segment.exact);
  }
  const quote = exported.annotations.find(({ kind }) => kind === 'quote');
  const speaker = exported.speakers.find(({ id }) => id === quote?.speakerId);
  expect(speaker).toMatchObject({ name: 'Sergei Lavrov', roles: [{ title: 'Russian Foreign Minister' }] });
  const highlight = exported.annotations.find(({ kind }) => kind === 'highlight');
  expect(exported.tags.find(({ id }) => id === highlight?.tags[0])?.name).toBe('Background');
});

test('a file that is dropped into the seeds folder appears, opens and is marked without a restart', async ({
  start,
  folders,
}) => {
  const { desk } = await start();
  await desk.welcome();
  await putSeed(
    folders,
    'late-news.txt',
    'Lamp oil runs short\n\nHill Gazette, Norland\nNov 3, 2026\n\n“We have none left,” said the keeper, Odd Vik. 🕯️\n',
  );
  await desk.open('Lamp oil runs short');
  await desk.quote('“We have none left,”', 'Odd Vik');
  await expect(desk.rows()).toHaveCount(1);
  await desk.saved();
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
