import type { Filter } from '$core/review/filter';
import type { Tag } from '$core/model/tag';
import type { Speaker } from '$core/model/speaker';
import type { ReviewIndex } from '../review-index.svelte';
import { conditionMask } from './condition-mask';

/** What a filter refers to beside the rows. */
export interface FilterContext {
  readonly tags: readonly Tag[];
  readonly speakers: readonly Speaker[];
  /** Who asks. */
  readonly meId: string;
  /** When the program was last closed, in milliseconds; null where it never was. */
  readonly lastClosedMs: number | null;
}

/** Which rows a filter chooses: 1 where it does. Rows that are gone have some value or other. */
export function maskOf(index: ReviewIndex, filter: Filter, context: FilterContext): Uint8Array {
  if ('all' in filter) return joined(index, filter.all, context, 1);
  if ('any' in filter) return joined(index, filter.any, context, 0);
  if ('not' in filter) {
    const mask = maskOf(index, filter.not, context);
    for (let row = 0; row < mask.length; row += 1) mask[row] = mask[row] === 1 ? 0 : 1;
    return mask;
  }
  return conditionMask(index, filter, context);
}

/** All of the parts where it begins with 1, any of them where it begins with 0. */
function joined(index: ReviewIndex, parts: readonly Filter[], context: FilterContext, first: 0 | 1): Uint8Array {
  const mask = new Uint8Array(index.rowCount).fill(first);
  for (const part of parts) {
    const own = maskOf(index, part, context);
    for (let row = 0; row < mask.length; row += 1) {
      mask[row] = first === 1 ? (mask[row] ?? 0) & (own[row] ?? 0) : (mask[row] ?? 0) | (own[row] ?? 0);
    }
  }
  return mask;
}
