import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ReadingDesk } from '../pages/reading-desk';
import { answerSaveDialog, close, freshFolders, launch, removeFolders, type Running } from '../pages/verbatim-app';

const OUT = join(import.meta.dirname, '..', '..', '..', 'out', 'demo');

/** Says what was done and leaves a picture of it. */
class Storyteller {
  #step = 0;

  async tell(page: Running['page'], what: string, fileName: string): Promise<void> {
    this.#step += 1;
    const file = `${String(this.#step).padStart(2, '0')}-${fileName}.png`;
    await page.screenshot({ path: join(OUT, file) });
    process.stdout.write(`  ${what}\n      ${file}\n`);
  }
}

test('the main job on the shipped seeds', async () => {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const folders = await freshFolders();
  const story = new Storyteller();
  const exportFile = join(OUT, 'verbatim-export.json');
  try {
    const first = await launch(folders);
    const desk = new ReadingDesk(first.page);
    await story.tell(first.page, 'Start: who is working here?', 'welcome');
    await desk.welcome();
    await desk.open('Tehran');
    await story.tell(first.page, 'Open an article from seeds/', 'open');

    await desk.select('"Of course, practical steps remain,”');
    await story.tell(first.page, 'Select a quotation', 'select');
    await desk.press('q');
    await first.page.keyboard.type('Foreign Minister Sergei Lavrov');
    await story.tell(first.page, 'Q marks it as a quote and asks who speaks', 'speaker');
    await desk.press('Enter');
    await desk.select('said in Tehran');
    await desk.press('w');
    await story.tell(first.page, 'Enter names the speaker; W marks the reporting words', 'quote');

    await desk.select('More than 100,000 ethnic Armenians, nearly the whole population, fled to Armenia');
    await desk.press('c', 's');
    await first.page.keyboard.type('author');
    await desk.press('Enter');
    await story.tell(first.page, 'C marks a claim; S names who claims it', 'claim');

    await desk.select('a wider war in the Middle East');
    await desk.press('8');
    await story.tell(first.page, '8 tags a passage', 'tag');
    await desk.saved();
    await close(first);

    const second = await launch(folders);
    const again = new ReadingDesk(second.page);
    await expect(again.rows()).toHaveCount(3);
    await story.tell(second.page, 'Closed and opened again: everything is where it was', 'restart');

    await answerSaveDialog(second, exportFile);
    await again.press('Control+e');
    await story.tell(second.page, 'Ctrl+E exports', 'export');
    await second.page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
    await expect(second.page.getByRole('status').filter({ hasText: 'verbatim-export.json' })).toBeVisible();
    await story.tell(second.page, 'The export file is written', 'exported');
    await close(second);

    const { annotations } = JSON.parse(await readFile(exportFile, 'utf8')) as { annotations: unknown[] };
    expect(annotations).toHaveLength(3);
    process.stdout.write(`\n${String(annotations.length)} annotations in ${exportFile}\nScreenshots in ${OUT}\n`);
  } finally {
    await removeFolders(folders);
  }
});
