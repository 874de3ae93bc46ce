import { leaveOut, type Counting, type LeftOut } from '$core/agreement/contents/counted-marks';
import { STATUSES, type Status } from '$core/model/enumerations';
import { admits } from '$core/model/filter-admits';
import type { Filter } from '$core/model/filter';
import type { ReviewIndex } from './review-index.svelte';

/** Which statuses a filter lets in, and whether scare quotes. */
export function countingOfFilter(filter: Filter): Counting {
  return {
    statuses: STATUSES.filter((status) => admits(filter, 'status', status)),
    scareQuotes: admits(filter, 'quoteType', 'scare'),
  };
}

/** Which statuses occur in these rows, and whether scare quotes do. */
export function countingOfRows(index: ReviewIndex, rows: Uint32Array): Counting {
  const { status, quoteType } = index.columns.coded;
  const occurring = new Set(Array.from(rows, (row) => status.at(row)));
  return {
    statuses: STATUSES.filter((each) => occurring.has(each)),
    scareQuotes: rows.some((row) => quoteType.at(row) === 'scare'),
  };
}

/** What of the rows that were found is not among those that count, and why. Both are in the order of their numbers. */
export function leftOutOfRows(index: ReviewIndex, found: Uint32Array, counted: Uint32Array): LeftOut {
  const { status, quoteType } = index.columns.coded;
  const leftOut: LeftOut = {};
  let at = 0;
  for (const row of found) {
    if (counted[at] === row) {
      at += 1;
      continue;
    }
    const scare = quoteType.at(row) === 'scare';
    leaveOut(leftOut, scare ? 'scareQuote' : (statusAmong(status.at(row)) ?? 'unreviewed'));
  }
  return leftOut;
}

function statusAmong(value: string | null): Status | undefined {
  return STATUSES.find((status) => status === value);
}
