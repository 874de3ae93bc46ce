import { DECISIONS } from '$core/model/enumerations';
import type { Actor, Condition } from '$core/review/filter';
import { NUMBERS_A_DECISION } from '../annotation-facts';
import type { ReviewIndex } from '../review-index.svelte';
import type { FilterContext } from './mask';

type ActCondition = Extract<Condition, { readonly field: 'reviewed' | 'created' | 'changed' }>;

interface Asked {
  readonly isBy: (annotatorId: string) => boolean;
  readonly fromMs: number;
  readonly toMs: number;
}

/** Which rows somebody reviewed, made or changed, and when. Who made a mark is not by that one who changed it. */
export function actMask(index: ReviewIndex, condition: ActCondition, context: FilterContext): Uint8Array {
  const asked: Asked = {
    isBy: (id) => isActor(condition.by, id, context.meId),
    fromMs: sinceMs(condition.since, context),
    toMs: condition.before === undefined ? Infinity : startOfDayMs(condition.before),
  };
  switch (condition.field) {
    case 'reviewed':
      return decisionMask(index, asked, condition.as === undefined ? null : DECISIONS.indexOf(condition.as));
    case 'created':
      return createdMask(index, asked);
    case 'changed':
      return changedMask(index, asked);
  }
}

function isActor(actor: Actor, annotatorId: string, meId: string): boolean {
  if (actor === 'anyone') return true;
  if (actor === 'me') return annotatorId === meId;
  return actor === 'another' ? annotatorId !== meId : annotatorId === actor.id;
}

/** What is asked since a closing that never was is asked since ever. */
function sinceMs(since: string | undefined, { lastClosedMs }: FilterContext): number {
  if (since === undefined) return -Infinity;
  return since === 'last-closed' ? (lastClosedMs ?? -Infinity) : startOfDayMs(since);
}

/** Midnight where the program runs: days are meant as one lives them. */
function startOfDayMs(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date).getTime();
}

/** The last decision of each annotator counts; `kind` null asks for any. */
function decisionMask(index: ReviewIndex, { isBy, fromMs, toMs }: Asked, kind: number | null): Uint8Array {
  const { annotatorCodes, decisions } = index.columns;
  const isAsked = annotatorCodes.values.map((id) => id !== null && isBy(id));
  const mask = new Uint8Array(index.rowCount);
  for (let row = 0; row < mask.length; row += 1) {
    const numbers = decisions.at(row);
    for (let at = 0; at < numbers.length; at += NUMBERS_A_DECISION) {
      const [by, what, ms] = [numbers[at] ?? 0, numbers[at + 1], numbers[at + 2] ?? 0];
      const counts = kind === null || (what === kind && isLastOf(numbers, at));
      if (isAsked[by] === true && counts && fromMs <= ms && ms < toMs) mask[row] = 1;
    }
  }
  return mask;
}

function isLastOf(numbers: ArrayLike<number>, at: number): boolean {
  for (let later = at + NUMBERS_A_DECISION; later < numbers.length; later += NUMBERS_A_DECISION) {
    if (numbers[later] === numbers[at]) return false;
  }
  return true;
}

function createdMask(index: ReviewIndex, { isBy, fromMs, toMs }: Asked): Uint8Array {
  const { coded, numbers } = index.columns;
  const isAsked = coded.createdBy.values.map((id) => id !== null && isBy(id));
  const mask = new Uint8Array(index.rowCount);
  const [makers, times] = [coded.createdBy.codes, numbers.createdAt.numbers];
  for (let row = 0; row < mask.length; row += 1) {
    const ms = times[row] ?? 0;
    if (isAsked[makers[row] ?? 0] === true && fromMs <= ms && ms < toMs) mask[row] = 1;
  }
  return mask;
}

/** Edits of this library, and corrections wherever they were made. */
function changedMask(index: ReviewIndex, asked: Asked): Uint8Array {
  const mask = decisionMask(index, asked, DECISIONS.indexOf('correct'));
  for (const [id, edits] of index.edits.entries) {
    const row = index.rowOf(id);
    if (row === undefined) continue;
    if (edits.some(({ by, atMs }) => asked.isBy(by) && asked.fromMs <= atMs && atMs < asked.toMs)) mask[row] = 1;
  }
  return mask;
}
