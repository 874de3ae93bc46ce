import { foldForSearch } from '$core/text/find/fold-for-search';
import type { Tag } from '$core/model/tag';
import { idsWithin } from '$core/registry/tag-tree';
import type { ReviewIndex } from '../review-index.svelte';
import { rowsWithTags } from './tag-mask';

/** Which rows have the words in their passage, note, restatement or translation. */
export function wordsMask(index: ReviewIndex, words: string): Uint8Array {
  const mask = new Uint8Array(index.rowCount);
  index.columns.texts.folded.find(foldForSearch(words), (row) => {
    mask[row] = 1;
  });
  return mask;
}

/** The same or in the paragraph, or with a tag whose name has the words, or with one below such a tag. */
export function aboutMask(index: ReviewIndex, words: string, tags: readonly Tag[]): Uint8Array {
  const mask = wordsMask(index, words);
  const sought = foldForSearch(words);
  const named = tags
    .filter(({ name }) => foldForSearch(name).includes(sought))
    .flatMap(({ id }) => [...idsWithin(tags, id)]);
  const tagged = rowsWithTags(index, new Set(named));
  const blocks = index.paragraphs.holding(sought);
  for (let row = 0; row < mask.length; row += 1) {
    if (tagged[row] === 1 || (mask[row] === 0 && isInHeldBlock(index, row, blocks))) mask[row] = 1;
  }
  return mask;
}

function isInHeldBlock(index: ReviewIndex, row: number, holding: Uint8Array): boolean {
  const first = index.firstBlockOf(row);
  if (first < 0) return false;
  const last = index.lastBlockOf(row);
  for (let block = first; block <= last; block += 1) if (holding[block] === 1) return true;
  return false;
}

/** Which rows lie on a text that has the words anywhere. */
export function articleWordsMask(index: ReviewIndex, words: string): Uint8Array {
  const blocks = index.paragraphs.holding(foldForSearch(words));
  const { values, codes } = index.columns.coded.textHash;
  const holding = Uint8Array.from(values, (hash) => {
    const { from, to } = index.paragraphs.blocksOf(hash ?? '');
    return blocks.subarray(from, to).includes(1) ? 1 : 0;
  });
  const mask = new Uint8Array(index.rowCount);
  for (let row = 0; row < mask.length; row += 1) mask[row] = holding[codes[row] ?? 0] ?? 0;
  return mask;
}
