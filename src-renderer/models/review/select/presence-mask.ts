import type { Presence } from '$core/model/filter';
import { FLAGS } from '../annotation-facts';
import type { ReviewIndex } from '../review-index.svelte';
import { throughQuotes } from './through-quotes';

/** What only quotes have; a claim made of a quote has it as its quote does. */
const OF_QUOTES: ReadonlySet<Presence> = new Set(['cue', 'source', 'via']);

/** Which rows have it. Who is known to be nobody in particular (anonymous, the author) is a speaker too. */
export function presenceMask(index: ReviewIndex, what: Presence): Uint8Array {
  const mask = new Uint8Array(index.rowCount);
  const { numbers, tags } = index.columns;
  if (what === 'tag') {
    for (let row = 0; row < mask.length; row += 1) mask[row] = tags.at(row).length > 0 ? 1 : 0;
  } else if (what === 'speaker') {
    const [ids, statuses] = [index.speakerId, index.speakerStatus];
    for (let row = 0; row < mask.length; row += 1) {
      mask[row] = ids.at(row) !== null || statuses.at(row) !== null ? 1 : 0;
    }
  } else {
    const flag = FLAGS[what];
    const flags = numbers.flags.numbers;
    for (let row = 0; row < mask.length; row += 1) mask[row] = ((flags[row] ?? 0) & flag) === 0 ? 0 : 1;
    if (OF_QUOTES.has(what)) throughQuotes(index, mask);
  }
  return mask;
}
