import type { ReviewIndex } from '../review-index.svelte';

/**
 * A claim made of a quote is as its quote is in what only quotes have: who passed it on, the mention of the speaker, whether
 * it was said so, when it was said. Rows of such claims take over the answer of their quote, in place.
 */
export function throughQuotes(index: ReviewIndex, mask: Uint8Array): Uint8Array {
  const { values, codes } = index.columns.coded.quoteId;
  const quoteRows = values.map((id) => (id === null ? undefined : index.rowOf(id)));
  for (let row = 0; row < mask.length; row += 1) {
    const quote = quoteRows[codes[row] ?? 0];
    if (quote !== undefined && mask[quote] === 1) mask[row] = 1;
  }
  return mask;
}
