import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOnTwoVersions, longFiles } from '../../fixtures/records/compared-files';
import { mouseEvents, watchForMouse } from '../pages/no-mouse';
import { expect, test, type Started } from '../pages/test';
import { answerOpenDialog, type Folders } from '../pages/verbatim-app';

interface Files {
  readonly a: string;
  readonly b: string;
}

/** Chooses two files, written here under these names, and lets them be compared; by keys alone. */
async function compare(running: Started, { root }: Folders, files: Files, name: string): Promise<void> {
  const { page } = running;
  for (const side of ['a', 'b'] as const) {
    const path = join(root, `${name}-${side}.json`);
    await writeFile(path, files[side]);
    await answerOpenDialog(running, path);
    await page.getByRole('button', { name: `Choose file ${side.toUpperCase()}…` }).press('Enter');
    await expect(page.getByText(`${name}-${side}.json`, { exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: /^Compare/u }).press('Enter');
}

async function inAgreement(start: () => Promise<Started>): Promise<Started> {
  const running = await start();
  await running.desk.welcome();
  await watchForMouse(running.page);
  await running.desk.press('Control+9');
  const twoFiles = running.page.getByRole('radio', { name: 'Two export files' });
  await twoFiles.press('Space');
  await expect(twoFiles).toBeChecked();
  return running;
}

test('of two files on two versions of an article the view says what was compared and what could not be', async ({
  start,
  folders,
}) => {
  const running = await inAgreement(start);
  const { page } = running;
  const notes = page.getByRole('tabpanel').getByRole('status');
  const figure = (name: string) => page.getByRole('region', { name: 'Figures' }).getByRole('row', { name }).first();

  await compare(running, folders, filesOnTwoVersions(true), 'both');
  await expect(notes.getByText('One text that both have is compared.')).toBeVisible();
  await expect(notes.getByText('Left out of both-b.json: 2 on other versions of a text.')).toBeVisible();
  await expect(notes.getByText(/^Left out of both-a\.json/u)).toBeHidden();
  await expect(figure('Marks of A')).toContainText('3');
  await expect(figure('Marks of B')).toContainText('1');
  // The two that only Ada marked in the version that both marked; none of those on the other version.
  await expect(page.getByText('Disagreement 1 of 2; 0 decided')).toBeVisible();

  await compare(running, folders, filesOnTwoVersions(false), 'apart');
  await expect(notes.getByText('Both have no text in common, so there is nothing to compare.')).toBeVisible();
  await expect(notes.getByText('Left out of apart-a.json: 3 on other versions of a text.')).toBeVisible();
  await expect(notes.getByText('Left out of apart-b.json: 2 on other versions of a text.')).toBeVisible();
  await expect(page.getByText(/Disagreement \d/u)).toBeHidden();
  expect(await mouseEvents(page)).toEqual([]);
});

test('a long comparison leaves the window usable, and cancelled it leaves nothing behind', async ({
  start,
  folders,
}) => {
  const running = await inAgreement(start);
  const { page, desk } = running;
  const working = page.getByText('Matching marks and measuring…');
  const cancelled = page.getByRole('status').filter({ hasText: 'The comparison was cancelled. Nothing was compared.' });
  const intro = page.getByText(/^How far two analysts agree/u);
  const workers = page.workers().length;

  await compare(running, folders, longFiles(12_000), 'long');
  await expect(working).toBeVisible();
  await expect(page.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expect.poll(() => page.workers().length).toBe(workers + 1);
  // Keys are answered meanwhile.
  await desk.press('Control+k');
  await page.keyboard.type('History');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('History');
  await desk.press('Escape');
  await expect(working).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(working).toBeHidden();
  await expect(cancelled).toBeAttached();
  await expect(intro).toBeVisible();
  await expect(page.getByRole('button', { name: 'Compare', exact: true })).toBeFocused();
  await expect.poll(() => page.workers().length).toBe(workers);

  // Going elsewhere calls it off as well.
  await desk.press('Enter');
  await expect(working).toBeVisible();
  await desk.press('Control+7');
  await expect(page.getByRole('grid', { name: 'Marks of all articles' })).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(workers);
  await desk.press('Control+9');
  await expect(intro).toBeVisible();

  // And what is compared then is compared whole; cancelled anew, that stays.
  await compare(running, folders, filesOnTwoVersions(true), 'short');
  await expect(page.getByText('Disagreement 1 of 2; 0 decided')).toBeVisible();
  await compare(running, folders, longFiles(12_000), 'again');
  await expect(working).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(page.getByText('Disagreement 1 of 2; 0 decided')).toBeVisible();
  await expect(page.getByText('Left out of short-b.json: 2 on other versions of a text.')).toBeVisible();
  expect(await mouseEvents(page)).toEqual([]);
});
