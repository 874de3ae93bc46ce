import { readFile, writeFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { join } from 'node:path';
import { answerOpenDialog, answerSaveDialog, close } from '../pages/verbatim-app';
import { expect, test, type Started } from '../pages/test';

const FOLDER = join(import.meta.dirname, '..', '..', 'golden', 'agreement');

async function runCommand({ page, desk }: Started, name: string): Promise<void> {
  await desk.press('Control+k');
  await page.keyboard.type(name);
  await desk.press('Enter');
}

async function importFile(running: Started, file: string): Promise<void> {
  await answerOpenDialog(running, join(FOLDER, file));
  await runCommand(running, 'Import');
  await confirmImport(running);
}

async function confirmImport({ page }: Started): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog).toBeHidden();
}

test('two people in one library are compared, and each disagreement is decided with one key', async ({
  start,
  folders,
}) => {
  const running = await start();
  const { page, desk } = running;
  await desk.welcome();
  await importFile(running, 'a.json');
  await importFile(running, 'b.json');
  await runCommand(running, 'Review: agreement');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  const place = page.getByText(/^Disagreement 1 of \d+; 0 decided$/u);
  await expect(place).toBeVisible();
  await expect(page.getByText(/^Counted: not reviewed, accepted, and corrected/u)).toBeVisible();
  const count = Number(/of (?<count>\d+)/u.exec(await place.innerText())?.groups?.['count']);
  expect(count).toBeGreaterThan(2);

  await page.locator('[data-card]').focus();
  await desk.press('a');
  await expect(page.getByText(`Disagreement 2 of ${count}; 1 decided`)).toBeVisible();
  await desk.press('d');
  await expect(page.getByText(`Disagreement 3 of ${count}; 2 decided`)).toBeVisible();
  await desk.press('k', 'k');
  await expect(page.locator('[data-card]')).toContainText(/accepted|rejected/u);
  await desk.press('j', 'Control+z');
  await expect(page.getByText(`Disagreement 2 of ${count}; 1 decided`)).toBeVisible();

  const path = join(folders.root, 'agreement.json');
  await answerSaveDialog(running, path);
  await page.getByRole('button', { name: 'Save as JSON…' }).click();
  await expect(page.getByRole('status').filter({ hasText: path })).toBeVisible();
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ format: 'verbatim-agreement' });
});

test('two files are compared, and brought into the library so that decisions can be kept', async ({ start }) => {
  const running = await start();
  const { page, desk } = running;
  await desk.welcome();
  await runCommand(running, 'Review: agreement');
  await page.getByRole('radio', { name: 'Two export files' }).check();
  for (const [button, file] of [
    ['Choose file A…', 'a.json'],
    ['Choose file B…', 'b.json'],
  ] as const) {
    await answerOpenDialog(running, join(FOLDER, file));
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByText(file, { exact: true })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.getByText(/^Disagreement 1 of \d+; 0 decided$/u)).toBeVisible();
  await page.getByRole('button', { name: 'Bring both files into the library…' }).click();
  await confirmImport(running);
  await page.getByRole('button', { name: 'Compare again' }).click();
  await page.locator('[data-card]').focus();
  await desk.press('b');
  await expect(page.getByText(/; 1 decided$/u)).toBeVisible();
});

/** The figures of a table, row by row, as they are read. */
async function figures({ page }: Started): Promise<readonly string[]> {
  return page.getByRole('region', { name: 'Figures' }).getByRole('row').allInnerTexts();
}

test('decisions stand after a restart and in the export; the figures stay those of the work before', async ({
  start,
  folders,
}) => {
  const first = await start();
  await first.desk.welcome();
  await importFile(first, 'a.json');
  await importFile(first, 'b.json');
  await runCommand(first, 'Review: agreement');
  await first.page.getByRole('button', { name: 'Compare', exact: true }).press('Enter');
  const place = first.page.getByText(/^Disagreement 1 of \d+; 0 decided$/u);
  await expect(place).toBeVisible();
  const count = Number(/of (?<count>\d+)/u.exec(await place.innerText())?.groups?.['count']);
  const before = await figures(first);
  await expect(first.page.locator('[data-card]')).toBeFocused();
  await first.desk.press('a', 'b', 'x');
  await expect(first.page.getByText(new RegExp(`of ${count}; 3 decided$`, 'u'))).toBeVisible();
  await first.desk.saved();
  await close(first);

  const second = await start();
  await runCommand(second, 'Review: agreement');
  await second.page.getByRole('button', { name: 'Compare', exact: true }).press('Enter');
  // The first card that is open is at hand, and nothing that was decided has come back as another disagreement.
  await expect(second.page.getByText(`Disagreement 4 of ${count}; 3 decided`)).toBeVisible();
  await expect(
    second.page.getByText(/^3 disagreements below are decided\. The figures are of the work/u),
  ).toBeVisible();
  expect(await figures(second)).toEqual(before);
  await second.page.locator('[data-card]').focus();
  await second.desk.press('k');
  await expect(second.page.locator('[data-card]')).toContainText('rejected');

  const path = join(folders.root, 'decided.json');
  await answerSaveDialog(second, path);
  await second.desk.press('Control+e');
  await expect(second.page.getByRole('dialog', { name: 'Export' })).toBeVisible();
  await second.desk.press('Enter');
  await expect(second.page.getByRole('dialog')).toBeHidden();
  const exported = JSON.parse(await readFile(path, 'utf8')) as {
    annotations: { decisions: { kind: string; note?: string }[] }[];
  };
  const notes = exported.annotations.flatMap(({ decisions }) => decisions.flatMap(({ note }) => note ?? []));
  expect(notes.filter((note) => /^A disagreement of .+ and .+: .+ is right\.$/u.test(note)).length).toBeGreaterThan(0);
  expect(notes.some((note) => note.endsWith('neither is right.'))).toBe(true);
});

async function chooseFiles(running: Started, a: string, b: string): Promise<void> {
  const { page } = running;
  await page.getByRole('radio', { name: 'Two export files' }).check();
  for (const [button, path] of [
    ['Choose file A…', a],
    ['Choose file B…', b],
  ] as const) {
    await answerOpenDialog(running, path);
    await page.getByRole('button', { name: button }).press('Enter');
  }
  await page.getByRole('button', { name: 'Compare', exact: true }).press('Enter');
}

test('a broken file and files without a common text are told in plain words', async ({ start, folders }) => {
  const running = await start();
  const { page, desk } = running;
  await desk.welcome();
  await runCommand(running, 'Review: agreement');
  const [cut, other] = [join(folders.root, 'cut.json'), join(folders.root, 'other.json')];
  const whole = await readFile(join(FOLDER, 'a.json'), 'utf8');
  await writeFile(cut, whole.slice(0, 700));
  await chooseFiles(running, join(FOLDER, 'a.json'), cut);
  await expect(page.getByText('cut.json').last()).toBeVisible();
  await expect(page.getByRole('tabpanel').getByText(/JSON/u)).toBeVisible();
  await expect(page.getByText(/Disagreement \d/u)).toBeHidden();

  const {
    articles: _articles,
    annotations: _annotations,
    removed: _removed,
    ...rest
  } = JSON.parse(whole) as Record<string, unknown>;
  await writeFile(other, JSON.stringify({ ...rest, articles: [], annotations: [], removed: [] }));
  await chooseFiles(running, join(FOLDER, 'a.json'), other);
  await expect(page.getByText('Both have no text in common, so there is nothing to compare.')).toBeVisible();
  await expect(page.getByText(/^Left out of a\.json: .*in other articles/u)).toBeVisible();
});

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectNothingFound({ page }: Started): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
}

for (const theme of ['light', 'dark', 'contrast'] as const) {
  test(`axe finds nothing in the Agreement mode and the report (${theme})`, async ({ start, folders }) => {
    const running = await start();
    const { page, desk } = running;
    await desk.welcome();
    await runCommand(running, theme === 'contrast' ? 'High contrast theme' : `${theme} theme`);
    await runCommand(running, 'Review: agreement');
    await expect(page.getByText('Only one person works in this library.')).toBeVisible();
    await expectNothingFound(running);
    const cut = join(folders.root, 'cut.json');
    await writeFile(cut, '{ "format": ');
    await chooseFiles(running, join(FOLDER, 'a.json'), cut);
    await expect(page.getByRole('tabpanel').getByText(/JSON/u)).toBeVisible();
    await expectNothingFound(running);
    await chooseFiles(running, join(FOLDER, 'a.json'), join(FOLDER, 'b.json'));
    await expect(page.getByText(/^Disagreement 1 of/u)).toBeVisible();
    await expectNothingFound(running);
    await importFile(running, 'a.json');
    await importFile(running, 'b.json');
    await page.getByRole('radio', { name: 'Two people in this library' }).check();
    await page.getByRole('button', { name: 'Compare again' }).press('Enter');
    await expect(page.getByRole('button', { name: 'A is right' })).toBeVisible();
    await page.locator('[data-card]').focus();
    await desk.press('a', 'k');
    await expectNothingFound(running);
    await desk.press('Control+p');
    const dialog = page.getByRole('dialog', { name: 'Report' });
    await expect(dialog.getByRole('heading', { level: 3 })).toBeVisible();
    await expectNothingFound(running);
  });
}
