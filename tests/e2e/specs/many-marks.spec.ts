import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { libraryFile } from '../../bench/corpus/library-file';
import { longArticle } from '../../bench/corpus/long-article';
import { benchSpans } from '../../bench/corpus/marks';
import { BenchDesk } from '../../bench/pages/bench-desk';
import { close, freshFolders, launch, removeFolders } from '../pages/verbatim-app';
import { expect, test } from '../pages/test';

const MARKS = 2000;

function paintedRanges(desk: BenchDesk): Promise<number> {
  return desk.page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
}

test('an article with thousands of marks shows them at once, and each key finds all of them', async () => {
  const [many, other] = [longArticle('Thousands of marks', 10_000), longArticle('None', 300)];
  const folders = await freshFolders([]);
  try {
    const path = join(folders.root, 'library.json');
    const marked = { title: 'Thousands of marks', text: many, spans: benchSpans(many, MARKS) };
    await writeFile(path, libraryFile([marked, { title: 'None', text: other, spans: [] }]));
    const desk = new BenchDesk(await launch(folders));
    await desk.welcome();
    await desk.importFile(path);
    await desk.openTitled('Thousands of marks');
    const painted = await paintedRanges(desk);
    await desk.openTitled('None');
    await desk.openTitled('Thousands of marks');
    expect(await paintedRanges(desk)).toBe(painted);
    await desk.press('j');
    await expect(desk.details.locator('[aria-current="true"]')).toHaveAttribute('aria-setsize', String(MARKS));
    await desk.press('Delete');
    await expect(desk.details).toContainText((MARKS - 1).toLocaleString('en'));
    await desk.press('Control+z');
    await expect(desk.details).toContainText(MARKS.toLocaleString('en'));
    await close(desk.running);
    const again = new BenchDesk(await launch(folders));
    await again.recordsAreThere();
    await expect(again.rows().first()).toHaveAttribute('aria-setsize', String(MARKS));
    await close(again.running);
  } finally {
    await removeFolders(folders);
  }
});
