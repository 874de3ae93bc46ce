import type { ReviewIndex } from '../review-index.svelte';
import type { TextColumn } from '../text-column';
import { WordOrder } from './word-order';

const orders = new WeakMap<TextColumn, WordOrder>();

function orderOf(column: TextColumn): WordOrder {
  const known = orders.get(column) ?? new WordOrder(column);
  orders.set(column, known);
  return known;
}

/** The place of each row by its text; rows of the same text have the same place, those without one have none. */
export function wordRanks(index: ReviewIndex, column: TextColumn): Float64Array {
  return orderOf(column).ranks(index.rowCount);
}

/** Sorts by passages and notes with pauses, so that nobody waits for it later. */
export async function prepareWordRanks(index: ReviewIndex, pause: () => Promise<void>): Promise<void> {
  const { folded, notes } = index.columns.texts;
  for (const column of [folded, notes]) await orderOf(column).prepare(index.rowCount, pause);
}
