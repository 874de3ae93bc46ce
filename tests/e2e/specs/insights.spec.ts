import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { harbourFile } from '../../fixtures/report/harbour-library';
import { bringInFile } from '../pages/bring-in';
import { bringInTalks, chart, runFromMenu } from '../pages/insights';
import { mouseEvents, watchForMouse } from '../pages/no-mouse';
import { expect, test } from '../pages/test';
import { answerSaveDialog } from '../pages/verbatim-app';

test('numbers of a chart are walked and opened by key, and a table stands behind it', async ({ start, folders }) => {
  const started = await start();
  const { page, desk } = started;
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await desk.welcome();
  await bringInTalks(started, folders, { speakers: 60, articles: 12 });
  await desk.press('Control+5');
  const speaking = chart(page, 'Who speaks how much');
  await expect(speaking).toContainText('Ilse Brandt');
  await expect(page.getByText('Counted: not reviewed, accepted, and corrected')).toBeVisible();

  const bars = speaking.getByRole('button', { name: /quotes?$/u });
  const first = await bars.first().getAttribute('aria-label');
  await bars.first().focus();
  await desk.press('ArrowDown');
  await expect(bars.nth(1)).toBeFocused();
  await desk.press('ArrowUp', 'Enter');
  const counted = /(\d+) quotes?$/u.exec(first ?? '')?.[1] ?? '';
  await expect(page.getByText(`${counted} marks`)).toBeVisible();

  await desk.press('Control+5');
  await speaking.getByRole('button', { name: 'As a table' }).focus();
  await desk.press('Space');
  const table = speaking.getByRole('table', { name: 'Who speaks how much' });
  await expect(table.getByRole('rowheader', { name: 'no speaker named' })).toBeVisible();
  expect(await table.getByRole('row').count()).toBeGreaterThan(20);
  expect(complaints).toEqual([]);
});

/** Every element that is opened is closed in its turn. */
function isWellFormed(svg: string): boolean {
  const open: string[] = [];
  for (const [, closing, name = '', attributes = ''] of svg.matchAll(/<(\/?)([a-z]\w*)((?:"[^"]*"|[^">])*)>/giu)) {
    if (closing === '/') {
      if (open.pop() !== name) return false;
    } else if (!attributes.endsWith('/')) open.push(name);
  }
  return open.length === 0 && !/&(?!(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos);)/iu.test(svg);
}

/** The eight bytes with which every PNG begins. */
const PNG_SIGNATURE = '89504e470d0a1a0a';

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly colours: number;
}

/** How many colours a picture shows, and how large it is. */
function lookAt(page: Page, png: Buffer): Promise<Picture> {
  return page.evaluate(
    async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
      context?.drawImage(picture, 0, 0);
      const { data = [] } = context?.getImageData(0, 0, picture.width, picture.height) ?? {};
      const seen = new Set<number>();
      for (let at = 0; at < data.length; at += 4) {
        seen.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      }
      return { width: picture.width, height: picture.height, colours: seen.size };
    },
    [...png],
  );
}

const CHARTS = [
  'Who speaks how much',
  'To whom space is given',
  'Quotes over time',
  'Speakers by tag',
  'Verdicts by speaker',
  'Sources by publication',
];

test('every chart is saved as a drawing, a picture and a table, which say what they count', async ({
  start,
  folders,
}) => {
  const started = await start();
  const { app, page, desk } = started;
  await desk.welcome();
  await bringInTalks(started, folders, { speakers: 60, articles: 12 });
  await desk.press('Control+5');
  const save = async (title: string, kind: 'SVG' | 'PNG' | 'CSV'): Promise<Buffer> => {
    const path = join(folders.root, `${title} ${kind}`);
    await answerSaveDialog(started, path);
    await chart(page, title)
      .getByRole('button', { name: `Save “${title}” as ${kind}` })
      .press('Enter');
    await expect(page.getByRole('status').filter({ hasText: path })).toBeVisible();
    return readFile(path);
  };
  for (const title of CHARTS) {
    const svg = (await save(title, 'SVG')).toString('utf8');
    expect(isWellFormed(svg), title).toBe(true);
    expect(svg).toContain(`<title>${title}</title>`);
    expect(svg).toContain('Counted: not reviewed, accepted, and corrected');
    expect(svg, title).not.toMatch(/var\(|class=|<script|https?:\/\/(?!www\.w3\.org)/u);

    const csv = (await save(title, 'CSV')).toString('utf8');
    const [head = '', ...lines] = csv.replace('\uFEFF', '').split('\r\n');
    const end = lines.indexOf('');
    expect(lines.slice(end).join(' '), title).toContain('Counted: not reviewed, accepted, and corrected');
    await chart(page, title).getByRole('button', { name: 'As a table' }).press('Space');
    const table = chart(page, title).getByRole('table', { name: title });
    await expect(table.getByRole('rowheader')).toHaveCount(end);
    await expect(table.getByRole('columnheader')).toHaveCount(head.split(',').length);
    await chart(page, title).getByRole('button', { name: 'As a table' }).press('Space');
  }
  // Fewer than all are drawn, and the drawing says so.
  expect(await readFile(join(folders.root, `${CHARTS[0] ?? ''} SVG`), 'utf8')).toMatch(
    /Drawn are the first 15 of \d+\./u,
  );
  for (const theme of ['light', 'dark', 'contrast']) {
    await runFromMenu(app, `theme-${theme}`);
    for (const title of CHARTS) {
      const png = await save(title, 'PNG');
      expect(png.toString('hex', 0, 8), `${title} ${theme}`).toBe(PNG_SIGNATURE);
      const { width, height, colours } = await lookAt(page, png);
      // The head of the file says the size that is drawn.
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], `${title} ${theme}`).toEqual([width, height]);
      expect(height, `${title} ${theme}`).toBeGreaterThan(100);
      expect(width, `${title} ${theme}`).toBeGreaterThan(600);
      expect(colours, `${title} ${theme}`).toBeGreaterThan(4);
    }
  }
});

test('a number in the table of each figure opens exactly the marks that it counts, without a mouse', async ({
  start,
  folders,
}) => {
  const started = await start();
  const { page, desk } = started;
  await desk.welcome();
  await bringInTalks(started, folders, { speakers: 60, articles: 12 });
  await watchForMouse(page);
  const marks = page.getByRole('grid', { name: 'Marks of all articles' });
  for (const title of CHARTS) {
    await desk.press('Control+5');
    await chart(page, title).getByRole('button', { name: 'As a table' }).press('Space');
    const number = chart(page, title).getByRole('table', { name: title }).getByRole('button').first();
    const count = Number(await number.textContent());
    expect(count, title).toBeGreaterThan(0);
    expect(count, `${title}: not simply all of the 96 marks`).toBeLessThan(96);
    await number.press('Enter');
    await expect(page.getByText(`Only: ${title}: `), title).toBeVisible();
    await expect(
      page.getByText(count === 1 ? '1 mark' : `${String(count)} marks`, { exact: true }),
      title,
    ).toBeVisible();
    await expect(marks, title).toHaveAttribute('aria-rowcount', String(count + 1));
  }
  expect(await mouseEvents(page)).toEqual([]);
});

test('what is left out is one key away, in Insights and in the table, and both say so', async ({ start, folders }) => {
  const started = await start();
  const { page, desk } = started;
  await desk.welcome();
  await bringInFile(started, folders, harbourFile());
  await desk.press('Control+5');
  const counted = page.getByText('Counted: not reviewed, accepted, and corrected; without scare quotes.');
  await expect(counted).toBeVisible();
  await expect(page.getByText('2 more are left out.')).toBeVisible();
  const speaking = chart(page, 'Who speaks how much');
  await expect(speaking).toContainText('3 quotes, 100% of 3 quotes');
  await desk.press('Control+Shift+L');
  await expect(page.getByText('Counted: every status, scare quotes too.')).toBeVisible();
  await expect(speaking).toContainText('4 quotes, 80% of 5 quotes');
  await desk.press('Control+2');
  await expect(page.getByText('Counted: every status, scare quotes too.')).toBeVisible();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '7');
  await desk.press('Control+Shift+L');
  await expect(counted).toBeVisible();
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', '5');
});

test('an empty library says why there is nothing, and what to do', async ({ start }) => {
  const { page, desk } = await start();
  await desk.welcome();
  await desk.press('Control+5');
  await expect(page.getByRole('region', { name: 'Figures' })).toContainText('There is nothing to count yet');
  await expect(page.getByRole('region', { name: 'Figures' })).toContainText('Mark one with Q');
});
