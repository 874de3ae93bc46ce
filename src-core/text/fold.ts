const FOLDED_LETTERS: ReadonlyMap<string, string> = new Map([
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ك', 'ک'],
  ['ٱ', 'ا'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['ẞ', 'SS'],
]);

/**
 * Words as they are compared, not as they are shown: lower case, without accents, vowel points and invisible signs, one
 * form for the Arabic and the Persian shape of a letter, digits of every script as 0 to 9.
 */
export function fold(words: string): string {
  return withoutAccents(words.normalize('NFKD').toLowerCase());
}

/** The same with capitals left as they are. */
export function withoutAccents(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(/[يىكٱıßẞ]/gu, (letter) => FOLDED_LETTERS.get(letter) ?? letter)
    .replace(/\p{Nd}/gu, digitValue);
}

/** Digits of a script stand in Unicode in one run of ten that begins at a multiple of ten beyond the run before. */
function digitValue(digit: string): string {
  let value = 0;
  let codePoint = digit.codePointAt(0) ?? 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(codePoint - 1))) {
    codePoint -= 1;
    value += 1;
  }
  return String(value);
}
