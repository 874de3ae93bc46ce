import { FIVE_THOUSAND, HUNDRED, NONE, SHORT, TWENTY_THOUSAND } from './corpus/bench-library';
import { figuresOf, milliseconds, report, reportTimes } from './corpus/figures';
import { atRest, timeEmptyFrame, watchKeys } from './measures/key-clock';
import { timeOpening, type Opening } from './measures/opening-clock';
import type { BenchDesk } from './pages/bench-desk';
import { test } from './pages/library-profile';

const STARTS = 5;
const AGAIN = 10;
const ARTICLES = [
  [NONE, 0],
  [HUNDRED, 100],
  [FIVE_THOUSAND, 5000],
  [TWENTY_THOUSAND, 20_000],
] as const;

/** Opens an article from another one. */
async function openFromShort(desk: BenchDesk, title: string, marks: number): Promise<Opening> {
  await desk.openTitled(SHORT);
  await atRest(desk.page);
  return timeOpening(desk.page, title, marks, () => desk.entry(title).click());
}

test('opening an article', async ({ startDesk }) => {
  test.setTimeout(900_000);
  const desk = await startDesk();
  await watchKeys(desk.page);
  for (const [title, marks] of ARTICLES) {
    const first = await openFromShort(desk, title, marks);
    if (marks > 1000) report(`${title}: the first time after the import`, milliseconds(first.firstScreen));
    const openings: Opening[] = [];
    const empties: number[] = [];
    for (let time = 0; time < AGAIN; time += 1) {
      openings.push(await openFromShort(desk, title, marks));
      empties.push(await timeEmptyFrame(desk.page));
    }
    const screens = openings.map(({ firstScreen }) => firstScreen);
    reportTimes(`${title}: first screen`, screens, empties);
    if (marks === 0) continue;
    report(`${title}: marks listed`, milliseconds(figuresOf(openings.map(({ details }) => details)).median));
    report(`${title}: longest task`, milliseconds(figuresOf(openings.map(({ longestTask }) => longestTask)).median));
  }
});

test('opening an article as the first thing after a start', async ({ startDesk }) => {
  test.setTimeout(900_000);
  const screens: number[] = [];
  const empties: number[] = [];
  for (let time = 0; time < STARTS; time += 1) {
    const desk = await startDesk();
    await desk.openTitled(SHORT);
    const { firstScreen } = await openFromShort(desk, TWENTY_THOUSAND, 20_000);
    screens.push(firstScreen);
    await watchKeys(desk.page);
    empties.push(await timeEmptyFrame(desk.page));
    await desk.openTitled(SHORT);
    await desk.close();
  }
  reportTimes(`${TWENTY_THOUSAND}: first screen after a start`, screens, empties);
});
