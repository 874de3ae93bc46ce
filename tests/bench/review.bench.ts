import { expect, test } from '@playwright/test';
import type { LibraryContent } from '$core/formats/types';
import { close, freshFolders, launch, removeFolders, type Folders } from '../e2e/pages/verbatim-app';
import { figuresOf, milliseconds, report } from './corpus/figures';
import { reviewLibrary } from './corpus/review-library';
import { measureFloors, type FloorColumns, type Floors } from './measures/floors';
import { atRest, watchKeys } from './measures/key-clock';
import { rendererMegabytes } from './measures/renderer-memory';
import {
  noTimes,
  timeCards,
  timeFiltering,
  timeFirstOpening,
  timeGrouping,
  timeInsights,
  timeOpenings,
  timeSorting,
  type NamedTimes,
  type Times,
} from './measures/review-acts';
import { BenchDesk } from './pages/bench-desk';
import { blankWindow, QUICK_FRAMES } from './pages/blank-window';
import { reviewProfile, startReview } from './pages/review-profile';

const ARTICLES = 2000;
/** The growth is measured from a quarter of it. */
const QUARTER = ARTICLES / 4;
const STARTS = 5;
const FEW_FRAMES = 3;
/** Figures in milliseconds hold where an empty frame takes no longer. */
const QUICK_MS = 3;

const median = (times: readonly number[]): number => figuresOf(times).median;

interface Starts {
  readonly indexMs: readonly number[];
  readonly opening: Times;
}

/** Starts again and again: how long the index takes, and Review once it is there. */
async function measureStarts(folders: Folders): Promise<Starts> {
  const indexMs: number[] = [];
  const opening = noTimes();
  for (let start = 0; start < STARTS; start += 1) {
    const { desk, indexMs: taken } = await startReview(folders);
    indexMs.push(taken);
    await watchKeys(desk.page);
    await atRest(desk.page);
    await timeFirstOpening(desk, opening);
    await close(desk.running);
  }
  return { indexMs, opening };
}

/** What one does in Review, each act by its name. */
async function measureActs(desk: BenchDesk, organisation: string): Promise<NamedTimes> {
  await watchKeys(desk.page);
  await timeFirstOpening(desk, noTimes());
  const acts: NamedTimes = new Map([['Review opened again', await timeOpenings(desk)]]);
  const { first, again } = await timeSorting(desk);
  for (const [column, times] of first) acts.set(`sort by ${column} for the first time`, times);
  for (const [column, times] of again) acts.set(`sort by ${column}`, times);
  for (const [value, times] of await timeGrouping(desk)) acts.set(`group by ${value}`, times);
  const { changes, keys } = await timeFiltering(desk, organisation);
  acts.set('another filter', changes).set('a letter in the filter', keys);
  acts.set('Insights', await timeInsights(desk));
  const cards = await timeCards(desk);
  expect(median(cards.frames)).toBeLessThan(FEW_FRAMES);
  return acts.set(`the next card of the queue, in frame ${String(median(cards.frames))}`, cards);
}

/** Each act as it was, and scaled where an empty frame takes more than 3 ms: by all empty frames, since beside one act there are too few. */
function reportActs(library: string, { indexMs, opening }: Starts, acts: NamedTimes): void {
  const all: NamedTimes = new Map([['Review opened for the first time', opening], ...acts]);
  const frame = median([...all.values()].flatMap(({ empty }) => empty));
  report(`${library}: an empty frame`, milliseconds(frame));
  const line = (name: string, times: readonly number[]): void => {
    const longest = milliseconds(Math.max(...times));
    const scaled = milliseconds((median(times) * QUICK_MS) / Math.max(QUICK_MS, frame));
    report(`${library}: ${name}`, `${milliseconds(median(times))}, longest ${longest}; scaled ${scaled}`);
  };
  line('the index loads at start', indexMs);
  for (const [name, { shown }] of all) line(name, shown);
}

function compareWithFloors(acts: NamedTimes, floors: Floors): void {
  const ratio = (act: string, floor: number): string => {
    const times = median(acts.get(act)?.shown ?? []) / floor;
    return `${milliseconds(floor)}; Verbatim to paint takes ${times.toFixed(2)} times as long`;
  };
  report('Array.filter by kind and speaker', ratio('another filter', floors.filter));
  for (const column of ['kind', 'speaker', 'publishedOn', 'words'] as const) {
    report(`Array.sort by ${column}`, ratio(`sort by ${column}`, floors[column]));
  }
}

function compareSizes(few: Starts, many: Starts, ofFew: NamedTimes, ofMany: NamedTimes): void {
  const line = (name: string, one: readonly number[], other: readonly number[]): void => {
    report(`four times the marks: ${name}`, `takes ${(median(other) / median(one)).toFixed(2)} times as long`);
  };
  line('the index loads at start', few.indexMs, many.indexMs);
  line('Review opened for the first time', few.opening.shown, many.opening.shown);
  for (const [name, { shown }] of ofFew) {
    const other = ofMany.get(name);
    if (other !== undefined) line(name, shown, other.shown);
  }
}

/** The columns of the floors, out of the same library. */
function columnsOf({ annotations, articles, speakers }: LibraryContent): FloorColumns {
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

test('Review of 25,000 and of 100,000 marks', async () => {
  test.setTimeout(1_800_000);
  const empty = await emptyMegabytes();
  const reportMemory = async (desk: BenchDesk, when: string): Promise<void> => {
    const above = (await rendererMegabytes(desk)) - empty;
    report(`memory of the window above an empty library: ${when}`, `${above.toFixed(0)} MB`);
  };
  const all: Folders[] = [];
  try {
    const content = reviewLibrary(ARTICLES);
    const organisation = content.speakers.find(({ kind }) => kind === 'organisation')?.name ?? '';
    const small = await reviewProfile(reviewLibrary(QUARTER));
    all.push(small);
    const startsOfFew = await measureStarts(small);
    const few = await startReview(small);
    const ofFew = await measureActs(few.desk, organisation);
    await close(few.desk.running);
    reportActs('25,000 marks', startsOfFew, ofFew);
    const large = await reviewProfile(content);
    all.push(large);
    const startsOfMany = await measureStarts(large);
    const { desk } = await startReview(large);
    await reportMemory(desk, 'after the start');
    const floors = await measureFloors(await blankWindow(desk.running), columnsOf(content));
    const ofMany = await measureActs(desk, organisation);
    await reportMemory(desk, 'after all this');
    await close(desk.running);
    reportActs('100,000 marks', startsOfMany, ofMany);
    compareWithFloors(ofMany, floors);
    compareSizes(startsOfFew, startsOfMany, ofFew, ofMany);
  } finally {
    for (const folders of all) await removeFolders(folders);
  }
});
