const LONGEST_BYLINE = 120;
const MOST_WORDS = 14;
const MOST_WORDS_WITHOUT_CASE = 6;

/** How a line that names the author begins; in scripts with capitals each name must begin with one. */
const BY =
  /^(?:written by|story by|text by|by|par|von|por|di|da|door|text|texte|texto|autor|autorin|author|авторы?|автор текста|հեղինակ|بقلم|كتب|الكاتب|نویسنده|نوشته|מאת)(?:\s*[:՝]\s*|\s+)(?=\S)/iu;
const NEEDS_COLON = /^(?:text|texte|texto|author|autor|autorin|авторы?|автор текста|հեղինակ|كتب|نویسنده)\s+[^:՝]/iu;
const JOINED_BY = new Set(
  'and in for with the of und für aus et avec pour y e en de del della di da van von der den du la le bin ibn al el dos и в'.split(
    ' ',
  ),
);
const DESK_WORDS =
  /^(?:staff|correspondents?|reporters?|writers?|editors?|agencies|desk|korrespondent(?:in)?|корреспондент)$/iu;

function isNameWord(word: string): boolean {
  const bare = word.replace(/^[("“«'’]+|[)"”»'’,.;|/]+$/gu, '');
  if (bare === '' || /^[&|/–—-]$/u.test(bare)) return true;
  if (JOINED_BY.has(bare) || DESK_WORDS.test(bare)) return true;
  return /^(?:\p{Ll}{1,3}['’-])?(?!\p{Ll})\p{L}/u.test(bare);
}

function areNames(names: string): boolean {
  const words = names.split(/\s+/u);
  if (words.length > MOST_WORDS || JOINED_BY.has(words[0] ?? '')) return false;
  if (!/[\p{Lu}\p{Ll}]/u.test(names)) return words.length <= MOST_WORDS_WITHOUT_CASE;
  const isOneSentence = !/[.!?]\s/u.test(names.replace(/\b\p{Lu}\. /gu, ''));
  return isOneSentence && words.every(isNameWord);
}

/** The names in a line that says who wrote the article, without the words before them; null for any other line. */
export function readByline(line: string): string | null {
  if (line.length > LONGEST_BYLINE || NEEDS_COLON.test(line)) return null;
  const opening = BY.exec(line)?.[0];
  if (opening === undefined) return null;
  const names = line.slice(opening.length).replace(/[\s.,|–—-]+$/u, '');
  return names !== '' && areNames(names) ? names.replace(/\s+/gu, ' ') : null;
}
