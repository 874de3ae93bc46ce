import { expect, test } from '@playwright/test';
import type { LibraryContent } from '$core/formats/types';
import { close, freshFolders, launch, removeFolders, type Folders } from '../e2e/pages/verbatim-app';
import { figuresOf, milliseconds, report, reportTimes } from './corpus/figures';
import { reviewLibrary } from './corpus/review-library';
import { measureFloors, type Floors } from './measures/floors';
import { watchKeys } from './measures/key-clock';
import { rendererMegabytes } from './measures/renderer-memory';
import {
  timeCards,
  timeFiltering,
  timeGrouping,
  timeInsights,
  timeOpenings,
  timeSorting,
  type Times,
} from './measures/review-acts';
import { BenchDesk } from './pages/bench-desk';
import { blankWindow, QUICK_FRAMES } from './pages/blank-window';
import { reviewProfile, startReview } from './pages/review-profile';

const ARTICLES = 2000;
/** The growth is measured from a quarter of it. */
const QUARTER = ARTICLES / 4;
const STARTS = 3;
const FEW_FRAMES = 3;

/** Medians in milliseconds, to be compared between libraries. */
interface Medians {
  readonly open: number;
  readonly sort: ReadonlyMap<string, number>;
  readonly group: number;
  readonly filter: number;
}

const median = (times: readonly number[]): number => figuresOf(times).median;

type Acts = readonly (readonly [name: string, times: Times])[];

/** Each act by itself, then all beside the empty frames of all of them: one act has too few to scale by. */
function reportActs(library: string, acts: Acts): void {
  for (const [name, { shown, empty }] of acts) reportTimes(`${library}: ${name}`, shown, empty);
  const frame = median(acts.flatMap(([, { empty }]) => empty));
  report(`${library}: an empty frame of all these`, milliseconds(frame));
  for (const [name, { shown }] of acts) {
    report(`${library}: ${name}, scaled to an empty frame of 3 ms`, milliseconds((median(shown) * 3) / frame));
  }
}

async function measureActs(desk: BenchDesk, library: string, organisation: string): Promise<Medians> {
  await watchKeys(desk.page);
  const openings = await timeOpenings(desk);
  const again = { ...openings, shown: openings.shown.slice(1) };
  const sorting = await timeSorting(desk);
  const grouping = await timeGrouping(desk);
  const { changes, keys } = await timeFiltering(desk, organisation);
  const insights = await timeInsights(desk);
  const cards = await timeCards(desk);
  reportActs(library, [
    ['Review opened for the first time', { ...openings, shown: openings.shown.slice(0, 1) }],
    ['Review opened again', again],
    ...[...sorting].flatMap(
      ([column, of]) =>
        [
          [`sort by ${column} for the first time`, of.first],
          [`sort by ${column} again`, of.again],
        ] as const,
    ),
    ['group', grouping],
    ['another filter', changes],
    ['a letter in the filter', keys],
    ['Insights', insights],
    ['the next card of the queue', cards],
  ]);
  report(`${library}: the next card is in frame`, String(figuresOf(cards.frames).median));
  expect(figuresOf(cards.frames).median).toBeLessThan(FEW_FRAMES);
  const sort = new Map([...sorting].map(([column, { again: times }]) => [column, median(times.shown)]));
  return { open: median(again.shown), sort, group: median(grouping.shown), filter: median(changes.shown) };
}

function compareWithFloors({ sort, filter }: Medians, floors: Floors): void {
  const ratio = (ours: number, floor: number): string =>
    `${milliseconds(floor)}; Verbatim to paint takes ${(ours / floor).toFixed(2)} of it`;
  report('Array.filter by kind and speaker', ratio(filter, floors.filter));
  for (const column of ['kind', 'speaker', 'publishedOn', 'words'] as const) {
    report(`Array.sort by ${column}`, ratio(sort.get(column) ?? NaN, floors[column]));
  }
}

function compareSizes(few: Medians, many: Medians): void {
  const times = (a: number, b: number): string => `takes ${(a / b).toFixed(2)} times as long`;
  report('four times the marks: Review opened again', times(many.open, few.open));
  report('four times the marks: another filter', times(many.filter, few.filter));
  report('four times the marks: group', times(many.group, few.group));
  for (const [column, ms] of many.sort) {
    report(`four times the marks: sort by ${column}`, times(ms, few.sort.get(column) ?? NaN));
  }
}

/** The columns of the floors, out of the same library. */
function columnsOf({ annotations, articles, speakers }: LibraryContent): Parameters<typeof measureFloors>[1] {
  const days = new Map(articles.map(({ id, publishedOn }) => [id, publishedOn.value ?? '']));
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return {
    kind: annotations.map(({ kind }) => kind),
    speaker: annotations.map((each) => (each.kind === 'quote' ? (names.get(each.speakerId ?? '') ?? '') : '')),
    publishedOn: annotations.map(({ articleId }) => days.get(articleId) ?? ''),
    words: annotations.map(({ target }) => target.segments.map(({ exact }) => exact.toLowerCase()).join(' ')),
  };
}

async function emptyMegabytes(): Promise<number> {
  const folders = await freshFolders([]);
  try {
    const desk = new BenchDesk(await launch(folders, QUICK_FRAMES));
    await desk.welcome();
    await desk.press('Control+2');
    const megabytes = await rendererMegabytes(desk);
    await desk.close();
    return megabytes;
  } finally {
    await removeFolders(folders);
  }
}

async function measureStarts(folders: Folders): Promise<void> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start += 1) {
    const { desk, indexMs } = await startReview(folders);
    times.push(indexMs);
    await close(desk.running);
  }
  report('the index of 100,000 marks loads at start', milliseconds(median(times)));
}

test('Review of 25,000 and of 100,000 marks', async () => {
  test.setTimeout(1_800_000);
  const empty = await emptyMegabytes();
  const all: Folders[] = [];
  try {
    const content = reviewLibrary(ARTICLES);
    const organisation = content.speakers.find(({ kind }) => kind === 'organisation')?.name ?? '';
    const small = await reviewProfile(reviewLibrary(QUARTER));
    all.push(small);
    const few = await startReview(small);
    const ofFew = await measureActs(few.desk, '25,000 marks', organisation);
    await close(few.desk.running);
    const large = await reviewProfile(content);
    all.push(large);
    await measureStarts(large);
    const { desk } = await startReview(large);
    const begun = await rendererMegabytes(desk);
    const floors = await measureFloors(await blankWindow(desk.running), columnsOf(content));
    const ofMany = await measureActs(desk, '100,000 marks', organisation);
    report('memory of the window above an empty library: after the start', `${(begun - empty).toFixed(0)} MB`);
    const worked = (await rendererMegabytes(desk)) - empty;
    report('memory of the window above an empty library: after all this', `${worked.toFixed(0)} MB`);
    await close(desk.running);
    compareWithFloors(ofMany, floors);
    compareSizes(ofFew, ofMany);
  } finally {
    for (const folders of all) await removeFolders(folders);
  }
});
