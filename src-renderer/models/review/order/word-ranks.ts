import type { ReviewIndex } from '../review-index.svelte';
import type { TextColumn } from '../text-column';

interface Kept {
  readonly version: number;
  readonly ranks: Float64Array;
}

/** Comparing 100,000 texts takes longer than a key may: what was ranked is kept until something changes. */
const kept = new WeakMap<TextColumn, Kept>();

/** The place of each row by its text, quotation marks and other signs before the first letter aside; empty texts have none. */
export function wordRanks(index: ReviewIndex, column: TextColumn): Float64Array {
  const known = kept.get(column);
  if (known?.version === index.version) return known.ranks;
  const ranks = new Float64Array(index.rowCount).fill(Infinity);
  const texts = Array.from(ranks, (_rank, row) => column.at(row).replace(/^[^\p{L}\p{N}]+/u, ''));
  const rows = [...texts.keys()].filter((row) => texts[row] !== '');
  rows.sort((one, other) => compare(texts[one] ?? '', texts[other] ?? ''));
  rows.forEach((row, place) => {
    ranks[row] = place;
  });
  kept.set(column, { version: index.version, ranks });
  return ranks;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
