import type { ReviewIndex } from '../review-index.svelte';
import type { TextColumn } from '../text-column';
import { WordOrder } from './word-order';

const orders = new WeakMap<TextColumn, WordOrder>();

/** The place of each row by its text; rows of the same text have the same place, those without one have none. */
export function wordRanks(index: ReviewIndex, column: TextColumn): Float64Array {
  const known = orders.get(column) ?? new WordOrder(column);
  orders.set(column, known);
  return known.ranks(index.rowCount);
}
