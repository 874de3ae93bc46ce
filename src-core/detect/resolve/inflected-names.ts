/** How far into a text other forms of a name are looked for. */
const NEAR_WORD_UTF16 = 20_000;
/** Behind them Russian names stand in the genitive. */
const GENITIVE_BEFORE =
  /(?:^|\s)(?:словам|данным|мнению|сообщению|сообщениям|информации|заявлению|сведениям|оценке|оценкам|подсчётам|подсчетам|версии|утверждению)\s$/iu;
const GENITIVES: readonly (readonly [RegExp, string])[] = [
  [/ой$/u, 'а'],
  [/ого$/u, 'ий'],
  [/[ыи]$/u, 'а'],
  [/а$/u, ''],
  [/я$/u, 'й'],
];
const ARMENIAN_VOWEL = /[աեէըիոօւ]$/u;

interface Place {
  readonly text: string;
  readonly at: number;
}

/** Whether a text has a word in just this form. */
export function holdsWord(text: string, word: string): boolean {
  const whole = word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(`(?<!\\p{L})${whole}(?!\\p{L})`, 'u').test(text.slice(0, NEAR_WORD_UTF16));
}

/**
 * A name in the form in which it is called, where the language changes it: `Веденина` behind `по словам`, `Վահունին` with its
 * article. Null where it stays as it is.
 */
export function otherForm(name: string, language: string, place: Place): string | null {
  if (language === 'ru' || language === 'uk') return ofRussian(name, place);
  return language === 'hy' ? ofArmenian(name, place) : null;
}

function ofRussian(name: string, { text, at }: Place): string | null {
  const isGenitive = GENITIVE_BEFORE.test(text.slice(Math.max(0, at - 20), at));
  const words = name.split(' ').map((word) => nominative(word));
  const bare = words.join(' ');
  if (bare === name) return null;
  return isGenitive || holdsWord(text, bare) ? bare : null;
}

function nominative(word: string): string {
  for (const [ending, replacement] of GENITIVES) {
    const stem = word.replace(ending, '');
    if (stem !== word && stem.length > 2) return stem + replacement;
  }
  return word;
}

/** The article is `ը` behind a consonant and `ն` behind a vowel; names can end in `ն` of themselves. Old families end in `ունի`. */
function ofArmenian(name: string, { text }: Place): string | null {
  const bare = name.slice(0, -1);
  if (name.length < 4) return null;
  if (name.endsWith('ը')) return bare;
  if (!name.endsWith('ն') || !ARMENIAN_VOWEL.test(bare)) return null;
  return bare.endsWith('ունի') || holdsWord(text, bare) ? bare : null;
}
