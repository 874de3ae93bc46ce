import { CLAIM_WORDS, type ClaimWords } from '../packs/claim-words';

export type ClaimWordClass = keyof ClaimWords;

/** Finds the words of a class among the words of a sentence. */
export interface ClaimLexicon {
  /** Whether a word of the class, or one of several words, begins at a place among the words. */
  readonly standsAt: (wordClass: ClaimWordClass, words: readonly string[], at: number) => boolean;
}

const made = new Map<string, ClaimLexicon>();

/** The claim words of a language (BCP 47 primary); null where it has none. */
export function claimLexicon(language: string): ClaimLexicon | null {
  const known = made.get(language);
  if (known !== undefined) return known;
  const listed = CLAIM_WORDS[language];
  if (listed === undefined) return null;
  const lexicon = makeLexicon(listed);
  made.set(language, lexicon);
  return lexicon;
}

function makeLexicon(listed: ClaimWords): ClaimLexicon {
  const byClass = new Map<string, Map<string, string[][]>>();
  for (const [wordClass, text] of Object.entries(listed)) {
    const byFirst = new Map<string, string[][]>();
    for (const form of (text as string).split(/\s+/u)) {
      const words = form.split('_');
      const first = words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
    }
    byClass.set(wordClass, byFirst);
  }
  return {
    standsAt: (wordClass, words, at) => {
      const forms = byClass.get(wordClass)?.get(words[at] ?? '');
      return forms?.some((form) => form.every((word, offset) => words[at + offset] === word)) === true;
    },
  };
}
