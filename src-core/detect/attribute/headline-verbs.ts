import { wordAtPlace, type Scan } from '../scan/scan';

const VERB = /(?:s|ed)$|^say$/u;
const PLURAL = /[^s]s$/u;
const LONGEST = 30;
const LONG_WORD = 4;
const LEAST_CAPITALS = 4;
/** Of the words of a short headline so many have capitals. */
const MOST = 0.7;

/** Whether the word at a place may be the verb of a headline that is set with capitals: by its form, or behind a plural. English. */
export function isVerbOfHeadline(scan: Scan, at: number): boolean {
  const isVerb = VERB.test(wordAtPlace(scan, at)) || PLURAL.test(wordAtPlace(scan, at - 1));
  return isVerb && isHeadline(scan);
}

/** Whether a short stretch is set as a headline is: all its longer words begin with a capital. */
function isHeadline({ tokens, lexicon, range, kind: block }: Scan): boolean {
  if (tokens.length > LONGEST || lexicon.pack.language !== 'en') return false;
  const words = tokens.filter(({ kind }) => kind === 'word');
  const longer = words.filter(({ start, end }) => end - start > LONG_WORD);
  if (!longer.every(({ isCapital }) => isCapital)) return false;
  if (longer.length >= LEAST_CAPITALS) return true;
  const opensText = block === 'title' || range.start === 0;
  const capitals = words.filter(({ isCapital }) => isCapital).length;
  return opensText && longer.length > 1 && capitals >= MOST * words.length;
}
