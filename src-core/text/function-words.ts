/** Words that a language cannot do without and its neighbours lack, lower case, by BCP 47 primary language. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  de: 'der die das und ist nicht ein eine den dem des sich mit auf für von zu im am bei nach wird wurde sagte sei sie er es auch wie noch aus dass zum zur',
  en: 'the of and to in is that was for on with as by at his her its said has had have not be it he she they this from are were an',
  fr: 'le la les des du et est une dans que qui pour pas sur au aux avec par ce cette sont ont elle il ne se en été plus leur',
  es: 'el la los las que y en un una por con para no se del al su es como más pero ha fue este esta lo',
  it: 'il la di che e un una per non è con del della dei le gli si nel alla sono ha come più anche',
  pt: 'o a os as que e do da em um uma não com para por dos das no na se ao foi mais como',
  nl: 'de het een en van is dat niet op te in voor met zijn was aan er ook door naar bij heeft',
};
const LEAST_HITS = 6;
const LEAST_DISTINCT = 4;
const LEAST_SHARE = 0.12;
const LEAD_OVER_NEXT = 1.4;
const FAR_LEAD = 2;
const WORD = /\p{L}+/gu;

const listed = Object.entries(FUNCTION_WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
}));

/** Whether the language (BCP 47 primary) is one of those that their small words are known of. */
export function hasFunctionWords(language: string): boolean {
  return language in FUNCTION_WORDS;
}

/**
 * The language whose small words a sample is full of, as a BCP 47 tag; null where it has too few of them or two languages have
 * about as many. One that is short, or says the same over and over, is told as well as a long one.
 */
export function languageByFunctionWords(sample: string): string | null {
  const found = sample.toLowerCase().match(WORD) ?? [];
  const counts = listed.map(({ language, words }) => {
    const hits = found.filter((word) => words.has(word));
    return { language, hits: hits.length, distinct: new Set(hits).size };
  });
  const [first, second] = counts.sort((a, b) => b.hits - a.hits);
  if (first === undefined || second === undefined) return null;
  // Few small words said over and over tell a language where the others have far fewer of them.
  const isVaried = first.distinct >= LEAST_DISTINCT || (first.distinct > 1 && first.hits >= second.hits * FAR_LEAD);
  const isSure = isVaried && first.hits >= LEAST_HITS && first.hits >= found.length * LEAST_SHARE;
  return isSure && first.hits >= second.hits * LEAD_OVER_NEXT ? first.language : null;
}
