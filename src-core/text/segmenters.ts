const made = new Map<string, Intl.Segmenter>();

/**
 * The segmenter of a language (BCP 47, or null where it is not known) by the rules of Unicode (UAX 29), kept once made. A
 * tag that is none counts as not known.
 */
export function segmenterOf(language: string | null, granularity: 'word' | 'sentence'): Intl.Segmenter {
  const key = `${granularity} ${language ?? ''}`;
  const found = made.get(key);
  if (found !== undefined) return found;
  const segmenter = makeSegmenter(language, granularity);
  made.set(key, segmenter);
  return segmenter;
}

function makeSegmenter(language: string | null, granularity: 'word' | 'sentence'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? 'en', { granularity });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return new Intl.Segmenter('en', { granularity });
  }
}
