import { detectAll } from 'tinyld';
import { hasFunctionWords, languageByFunctionWords } from './function-words';

const SAMPLE_UTF16 = 4000;
const SCRIPT_SHARE = 0.6;
const LEAST_LETTERS = 12;
const LEAST_ACCURACY = 0.25;
const LEAD_OVER_NEXT = 2;

/** Scripts in which, among languages of news, one language is written. */
const LANGUAGE_OF_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
];

/** Scripts of several languages, and those among which the choice is made. */
const LANGUAGES_OF_SCRIPT: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur']],
  [/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'mn', 'tt']],
  [/\p{Script=Han}/gu, ['zh', 'ja']],
];

function count(sample: string, pattern: RegExp): number {
  return sample.match(pattern)?.length ?? 0;
}

function likeliest(sample: string, only: readonly string[]): string | null {
  const [first, second] = detectAll(sample, { only: [...only] });
  if (first === undefined || first.lang === '' || first.accuracy < LEAST_ACCURACY) return null;
  if (second !== undefined && first.accuracy < second.accuracy * LEAD_OVER_NEXT) return null;
  return first.lang;
}

/**
 * The language that most of a text is in, as a BCP 47 tag, or null where the text is too short or two languages are
 * about as likely. Looks at the first 4,000 code units: first at the script, then at the letter groups (`tinyld`), and among the great
 * languages of Western Europe at the small words.
 */
export function recogniseLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_UTF16);
  const letters = count(sample, /\p{L}/gu);
  if (letters < LEAST_LETTERS) return null;
  for (const [pattern, language] of LANGUAGE_OF_SCRIPT) {
    const share = language === 'ja' ? SCRIPT_SHARE / 3 : SCRIPT_SHARE;
    if (count(sample, pattern) >= letters * share) return language;
  }
  for (const [pattern, languages] of LANGUAGES_OF_SCRIPT) {
    if (count(sample, pattern) >= letters * SCRIPT_SHARE) return likeliest(sample, languages);
  }
  const likely = likeliest(sample, []);
  // The letter groups of a text that is short or repeats itself mislead; its small words do not.
  return likely === null || hasFunctionWords(likely) ? (languageByFunctionWords(sample) ?? likely) : likely;
}
