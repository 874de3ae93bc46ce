import { signAtPlace, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import { phraseBefore } from './phrases';

const MOST_WORDS = 3;
/** Between commas they belong neither to the subject nor to the verb. */
const LINKS =
  /^(?:in particular|for instance|for example|of course|in turn|in fact|though|however|too|meanwhile|instead|moreover|therefore|then|among others|for (?:his|her|its|their) part|for one|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;

/**
 * `young keepers, in particular, have said`: the phrase before what only links a sentence to the one before, which ends with
 * the comma at a place; null where nothing such stands there. English.
 */
export function phraseBeforeInsert(scan: Scan, comma: number): TokenSpan | null {
  if (scan.lexicon.pack.language !== 'en') return null;
  for (let opening = comma - 2; opening >= comma - MOST_WORDS - 1; opening -= 1) {
    if (signAtPlace(scan, opening) !== ',') continue;
    const words = scan.tokens.slice(opening + 1, comma).map(({ word }) => word);
    return LINKS.test(words.join(' ')) ? phraseBefore(scan, opening - 1) : null;
  }
  return null;
}
