import { splitsPair } from './surrogates';
import { isWhiteSpace } from './white-space';

const made = new Map<string, Intl.Segmenter>();

/**
 * The segmenter of a language (BCP 47, or null where it is not known) by the rules of Unicode (UAX 29), kept once made. A
 * tag that is none counts as not known. Give it windows only: from about 64,000 code units on, the time that V8's takes
 * grows with the square of the length.
 */
export function segmenterOf(language: string | null, granularity: 'grapheme' | 'word' | 'sentence'): Intl.Segmenter {
  const key = `${granularity} ${language ?? ''}`;
  const found = made.get(key);
  if (found !== undefined) return found;
  const segmenter = makeSegmenter(language, granularity);
  made.set(key, segmenter);
  return segmenter;
}

function makeSegmenter(language: string | null, granularity: 'grapheme' | 'word' | 'sentence'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? 'en', { granularity });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return new Intl.Segmenter('en', { granularity });
  }
}

const WINDOW_UTF16 = 10_000;

/**
 * Where a window over the passage that begins at `start` ends: at the end of the passage, or about 10,000 code units on
 * behind white space, so that it cuts no word; where there is none, between two characters. Always beyond `start`.
 */
export function windowEnd(passage: string, start: number): number {
  const furthest = start + WINDOW_UTF16;
  if (furthest >= passage.length) return passage.length;
  for (let end = furthest; end > start + WINDOW_UTF16 / 2; end -= 1) {
    if (isWhiteSpace(passage.charCodeAt(end - 1))) return end;
  }
  return splitsPair(passage, furthest) ? furthest - 1 : furthest;
}
