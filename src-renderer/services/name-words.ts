import anyAscii from 'any-ascii';

/** Letters that different systems of spelling use for one sound, each pair applied in turn. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/(?<=[aou])e/gu, ''],
  [/kh|gh/gu, 'h'],
  [/ph/gu, 'f'],
  [/ts|tz|cz/gu, 'c'],
  [/sch|sh|ch|tch/gu, 's'],
  [/[ck]/gu, 'k'],
  [/[yj]/gu, 'i'],
  [/w/gu, 'v'],
  [/(.)\1+/gu, '$1'],
];

/** The words of a name in small Latin letters without marks: `Лавров`, `LAVROV` and `Lavrov’s` all give `lavrov`. */
export function nameWords(name: string): string[] {
  const plain = name.replace(/['’]s(?![\p{L}\p{N}])/gu, '').replace(/['’ʼ՚]/gu, '');
  return anyAscii(plain)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** What stays of words when the ways to spell a sound are made one: `mueller` and `muller`, `petrosian` and `petrosyan`. */
export function spokenWords(words: readonly string[]): string {
  return words.map((word) => SAME_SOUND.reduce((left, [from, to]) => left.replace(from, to), word)).join(' ');
}
