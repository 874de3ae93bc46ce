import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type Locator } from '@playwright/test';
import { answerSaveDialog, close, removeFolders, type Folders } from '../e2e/pages/verbatim-app';
import { milliseconds, report } from './corpus/figures';
import { reviewLibrary } from './corpus/review-library';
import { longestTaskMs, watchTasks } from './measures/longest-task';
import type { BenchDesk } from './pages/bench-desk';
import { reviewProfile, startReview } from './pages/review-profile';

const ARTICLES = 2000;
/** The growth is measured from a quarter of it. */
const QUARTER = ARTICLES / 4;
const PATIENCE_MS = 600_000;
const FORMS = [
  ['Markdown', 'md'],
  ['Web page', 'html'],
  ['Word', 'docx'],
] as const;

interface Taken {
  readonly ms: number;
  /** The longest time in which the window answered nothing. */
  readonly longestMs: number;
}

async function timed({ page }: BenchDesk, act: () => Promise<void>): Promise<Taken> {
  await longestTaskMs(page);
  const began = performance.now();
  await act();
  return { ms: performance.now() - began, longestMs: await longestTaskMs(page) };
}

const dialogOf = ({ page }: BenchDesk): Locator => page.getByRole('dialog', { name: 'Report' });

/** Until the beginning of the report can be looked at. */
async function preview(desk: BenchDesk): Promise<void> {
  await desk.press('Control+p');
  await expect(dialogOf(desk).getByRole('heading', { level: 3 })).toBeVisible({ timeout: PATIENCE_MS });
}

async function save(desk: BenchDesk, folder: string, [form, ending]: (typeof FORMS)[number]): Promise<number> {
  const path = join(folder, `report.${ending}`);
  await answerSaveDialog(desk.running, path);
  await dialogOf(desk).getByRole('radio', { name: form }).check();
  await dialogOf(desk).getByRole('button', { name: 'Save report' }).click();
  await expect(dialogOf(desk)).toBeHidden({ timeout: PATIENCE_MS });
  return (await stat(path)).size;
}

/** From the press on Cancel until the dialog can be used again. */
async function cancelled(desk: BenchDesk): Promise<Taken> {
  await preview(desk);
  await dialogOf(desk).getByRole('radio', { name: 'Word' }).check();
  await dialogOf(desk).getByRole('button', { name: 'Save report' }).click();
  await expect(dialogOf(desk).getByRole('progressbar')).toBeVisible();
  const taken = await timed(desk, async () => {
    await dialogOf(desk).getByRole('button', { name: 'Cancel' }).click();
    await expect(dialogOf(desk).getByRole('progressbar')).toBeHidden();
  });
  await desk.press('Escape');
  await expect(dialogOf(desk)).toBeHidden();
  return taken;
}

function tell(library: string, act: string, { ms, longestMs }: Taken, more = ''): void {
  report(`${library}: ${act}`, `${milliseconds(ms)}, the window waits ${milliseconds(longestMs)} at most${more}`);
}

async function measure(folders: Folders, library: string): Promise<ReadonlyMap<string, number>> {
  const { desk } = await startReview(folders);
  const out = join(folders.root, 'out');
  await mkdir(out);
  await desk.press('Control+7', 'Control+Shift+L');
  await watchTasks(desk.page);
  const times = new Map<string, number>();
  for (const form of FORMS) {
    const beginning = await timed(desk, () => preview(desk));
    tell(library, 'from the key to the beginning of the report', beginning);
    times.set('the beginning', beginning.ms);
    let bytes = 0;
    const written = await timed(desk, async () => {
      bytes = await save(desk, out, form);
    });
    tell(library, `saved as ${form[0]}`, written, `, ${(bytes / 1e6).toFixed(1)} MB`);
    times.set(form[0], written.ms);
  }
  tell(library, 'cancelled while it is written', await cancelled(desk));
  await close(desk.running);
  await rm(out, { recursive: true });
  return times;
}

test('a report of 25,000 and of 100,000 marks', async () => {
  test.setTimeout(3_600_000);
  const all: Folders[] = [];
  try {
    const timesOf = async (articles: number, library: string): Promise<ReadonlyMap<string, number>> => {
      const folders = await reviewProfile(reviewLibrary(articles));
      all.push(folders);
      return measure(folders, library);
    };
    const few = await timesOf(QUARTER, '25,000 marks');
    const many = await timesOf(ARTICLES, '100,000 marks');
    for (const [act, ms] of many) {
      report(`four times the marks: ${act}`, `takes ${(ms / (few.get(act) ?? NaN)).toFixed(2)} times as long`);
    }
  } finally {
    for (const folders of all) await removeFolders(folders);
  }
});
