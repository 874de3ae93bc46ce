import { expect } from '@playwright/test';
import { FIVE_THOUSAND, HUNDRED, TWENTY_THOUSAND } from './corpus/bench-library';
import { figuresOf, report, reportTimes } from './corpus/figures';
import { timeEmptyFrame, timeKey, watchKeys } from './measures/key-clock';
import type { BenchDesk } from './pages/bench-desk';
import { test } from './pages/library-profile';

const PRESSES = 120;
const WORDS_UTF16 = 14;
const PARAGRAPHS = 4;
const ACTS = [
  ['h', 'a highlight'],
  ['q', 'a quote, with the picker'],
] as const;

/** Selects a passage of its own for each press, in the paragraphs that the pane shows. */
async function selectPassage(desk: BenchDesk, index: number): Promise<void> {
  await desk.text.evaluate(
    (root, [at, length, count]) => {
      const paragraphs = [...root.querySelectorAll('[data-kind="paragraph"]')].slice(0, count);
      const node = paragraphs[at % paragraphs.length]?.firstChild;
      if (!node) throw new Error('There is no paragraph.');
      const start = Math.floor(at / paragraphs.length) * 3;
      document.getSelection()?.setBaseAndExtent(node, start, node, start + length);
    },
    [index, WORDS_UTF16, PARAGRAPHS] as const,
  );
}

/** Marks passages one after the other by the key, with an empty frame after each. */
async function mark(desk: BenchDesk, key: string): Promise<{ keys: number[]; empties: number[] }> {
  await watchKeys(desk.page);
  const [keys, empties]: [number[], number[]] = [[], []];
  for (let index = 0; index < PRESSES; index += 1) {
    await selectPassage(desk, index);
    const { ms, ranges } = await timeKey(desk.page, key);
    expect(ranges, 'the mark is painted in that frame').toBeGreaterThan(0);
    keys.push(ms);
    if (key === 'q') await desk.page.keyboard.press('Escape');
    empties.push(await timeEmptyFrame(desk.page));
  }
  return { keys, empties };
}

test('from key to painted mark', async ({ startDesk }) => {
  test.setTimeout(1_800_000);
  const desk = await startDesk();
  const medians = new Map<string, number>();
  for (const title of [HUNDRED, FIVE_THOUSAND, TWENTY_THOUSAND]) {
    await desk.openTitled(title);
    await desk.recordsAreThere();
    for (const [key, act] of ACTS) {
      const { keys, empties } = await mark(desk, key);
      reportTimes(`${title}: ${act}`, keys, empties);
      medians.set(title + key, figuresOf(keys).median);
    }
  }
  for (const [key, act] of ACTS) {
    const ratio = (medians.get(TWENTY_THOUSAND + key) ?? NaN) / (medians.get(HUNDRED + key) ?? NaN);
    report(`${act} among 20,000 rather than 100`, `takes ${ratio.toFixed(2)} times as long`);
  }
});
