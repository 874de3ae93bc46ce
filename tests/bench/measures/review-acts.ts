import { expect } from '@playwright/test';
import { GROUPINGS, TABLE_COLUMNS } from '$renderer/models/review/order/table-columns';
import { CardQueue } from '../../e2e/pages/card-queue';
import type { BenchDesk } from '../pages/bench-desk';
import { timeEmptyFrame } from './key-clock';
import { timeUntilShown, type Shown } from './shown-clock';

const TABLE = '[role="grid"], [role="grid"] [role="row"]';
const OPENINGS = 5;
const SORTS_A_COLUMN = 3;
const CARDS = 20;
const INSIGHTS = 3;

/** Times of one kind of act, with an empty frame after each. */
export interface Times {
  readonly shown: number[];
  readonly empty: number[];
  readonly frames: number[];
}

async function timed(desk: BenchDesk, times: Times, selectors: string, act: () => Promise<unknown>): Promise<Shown> {
  const shown = await timeUntilShown(desk.page, selectors, act);
  times.shown.push(shown.ms);
  times.frames.push(shown.frames);
  times.empty.push(await timeEmptyFrame(desk.page));
  return shown;
}

export type NamedTimes = Map<string, Times>;

export const noTimes = (): Times => ({ shown: [], empty: [], frames: [] });

function timesOf(all: NamedTimes, name: string): Times {
  const times = all.get(name) ?? noTimes();
  all.set(name, times);
  return times;
}

const press = (desk: BenchDesk, key: string): Promise<void> => desk.page.keyboard.press(key);

/** Opens Review for the first time since the start. */
export async function timeFirstOpening(desk: BenchDesk, times: Times): Promise<void> {
  await timed(desk, times, TABLE, () => press(desk, 'Control+2'));
}

/** Goes from Review and back. */
export async function timeOpenings(desk: BenchDesk): Promise<Times> {
  const times = noTimes();
  for (let round = 0; round < OPENINGS; round += 1) {
    await press(desk, 'Control+1');
    await expect(desk.page.getByRole('grid')).toHaveCount(0);
    await timed(desk, times, TABLE, () => press(desk, 'Control+2'));
  }
  return times;
}

/** Sorts by every column, up and down: the first time by each, and the times after it. */
export async function timeSorting(desk: BenchDesk): Promise<{ first: NamedTimes; again: NamedTimes }> {
  const [first, again] = [new Map<string, Times>(), new Map<string, Times>()];
  const head = desk.page.getByRole('columnheader');
  for (const [index, column] of TABLE_COLUMNS.entries()) {
    for (let time = 0; time < SORTS_A_COLUMN; time += 1) {
      // The heads show which way it goes: they change with every press.
      const act = (): Promise<void> => head.nth(index).dispatchEvent('click');
      await timed(desk, timesOf(time === 0 ? first : again, column), '[role="columnheader"]', act);
    }
  }
  return { first, again };
}

/** Groups by everything. */
export async function timeGrouping(desk: BenchDesk): Promise<NamedTimes> {
  const groups = new Map<string, Times>();
  const choice = desk.page.getByRole('combobox', { name: 'Group by' });
  for (const value of GROUPINGS) {
    await timed(desk, timesOf(groups, value), TABLE, () => choice.selectOption(value));
  }
  await choice.selectOption('');
  return groups;
}

/** Sentences whose last key makes them a filter with other rows (a name counts before it is closed); two name an organisation. */
const sentences = (organisation: string): readonly string[] => [
  `quotes by "${organisation}`,
  'claims and verdict undecided',
  'quotes with cue',
  'about "ministers',
  'quotes published in October 2024',
  `claims by officials of "${organisation}`,
];
const BETWEEN_KEYS_MS = 30;

/** Types sentences: what each key took to be painted, and from the last key until the rows that it finds are. */
export async function timeFiltering(desk: BenchDesk, organisation: string): Promise<{ changes: Times; keys: Times }> {
  const [changes, keys] = [noTimes(), noTimes()];
  const field = desk.page.getByRole('combobox', { name: 'Filter as a sentence' });
  for (const sentence of sentences(organisation)) {
    await press(desk, 'Control+l');
    await press(desk, 'Control+a');
    await press(desk, 'Delete');
    await watchLetters(desk);
    await desk.page.keyboard.type(sentence.slice(0, -1), { delay: BETWEEN_KEYS_MS });
    expect(await field.inputValue(), 'no key is dropped').toBe(sentence.slice(0, -1));
    keys.shown.push(...(await letterTimes(desk)));
    await timed(desk, changes, '[role="status"], [role="grid"]', () => press(desk, sentence.slice(-1)));
    await expect(field).toHaveValue(sentence);
  }
  keys.empty.push(...changes.empty);
  await press(desk, 'Control+a');
  await press(desk, 'Delete');
  await press(desk, 'Enter');
  return { changes, keys };
}

declare global {
  var letterTimes: number[] | undefined;
}

/** From each key to the frame that shows its letter. */
async function watchLetters({ page }: BenchDesk): Promise<void> {
  await page.evaluate(() => {
    const isWatched = globalThis.letterTimes !== undefined;
    globalThis.letterTimes = [];
    if (isWatched) return;
    window.addEventListener('input', ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = (): void => {
          globalThis.letterTimes?.push(performance.now() - timeStamp);
        };
        port2.postMessage(null);
      });
    });
  });
}

function letterTimes({ page }: BenchDesk): Promise<number[]> {
  return page.evaluate(() => globalThis.letterTimes ?? []);
}

/** Decides card after card of the queue. */
export async function timeCards(desk: BenchDesk): Promise<Times> {
  const times = noTimes();
  const queue = new CardQueue(desk.page);
  await queue.show();
  await expect(queue.text).toBeVisible();
  for (let card = 0; card < CARDS; card += 1) {
    await timed(desk, times, '.queue .card, .queue .progress', () => press(desk, 'a'));
  }
  await desk.page.getByRole('tab', { name: 'Table' }).click();
  return times;
}

/** Opens Insights from Review. */
export async function timeInsights(desk: BenchDesk): Promise<Times> {
  const times = noTimes();
  for (let round = 0; round < INSIGHTS; round += 1) {
    await timed(desk, times, '.figures-pane .card', () => press(desk, 'Control+5'));
    await press(desk, 'Control+2');
    await expect(desk.page.getByRole('grid')).toBeVisible();
  }
  return times;
}
