import { LANGUAGE_PACKS } from './packs/all';

function listed(words: string): string[] {
  return words.split(/\s+/u).filter((word) => word !== '');
}

const PRONOUNS = new Set(LANGUAGE_PACKS.flatMap(({ pronouns }) => listed(pronouns)));
const ARTICLES = new Set(LANGUAGE_PACKS.flatMap(({ articles }) => listed(articles)));

/** Whether the words that mention a speaker are a pronoun and nothing else, in whichever language. */
export function isPronoun(words: string): boolean {
  return PRONOUNS.has(words.trim().toLowerCase());
}

/** Those of `LANGUAGE_PACKS` that mean one person who is spoken of; German and Italian forms that can mean several are left out. */
const OF_ONE = new Set(listed('he she er il elle él ella он она նա او وی هو هي'));

/** Whether the words are a pronoun for one person, neither the one who writes nor the one who is spoken to. */
export function isPronounOfOne(words: string): boolean {
  return OF_ONE.has(words.trim().toLowerCase());
}

/** The words that mention a speaker without the article before them; they come back as they are where nothing else is left. */
export function withoutArticle(words: string): string {
  const [first = '', ...others] = words.trim().split(/\s+/u);
  return others.length > 0 && ARTICLES.has(first.toLowerCase()) ? others.join(' ') : words.trim();
}

const HE = new Set([...listed('he him il er él он'), ...LANGUAGE_PACKS.flatMap(({ he = '' }) => listed(he))]);
const SHE = new Set([...listed('she elle sie ella она'), ...LANGUAGE_PACKS.flatMap(({ she = '' }) => listed(she))]);

/** `he` or `she` for a pronoun (lower case) that means one man or one woman, in whichever language; null for any other. */
export function genderOfPronoun(word: string): 'he' | 'she' | null {
  return HE.has(word) ? 'he' : SHE.has(word) ? 'she' : null;
}
