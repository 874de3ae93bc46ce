import { fold } from '../text/fold';
import {
  GREGORIAN_MONTHS,
  PUBLISHED_WORDS,
  SOLAR_HIJRI_MONTHS,
  UPDATED_WORDS,
  WORDS_BESIDE_A_DATE,
} from './month-names';

/** What a word says in a line that holds a date. */
export type DateWord =
  | { readonly kind: 'month'; readonly calendar: 'gregorian' | 'solarHijri'; readonly month: number }
  | { readonly kind: 'beside' | 'published' | 'updated' };

function wordsOf(list: string): string[] {
  return list.split(' ').map(fold);
}

function makeTable(): Map<string, DateWord> {
  const table = new Map<string, DateWord>();
  const add = (list: string, meaning: DateWord) => {
    for (const word of wordsOf(list)) if (!table.has(word)) table.set(word, meaning);
  };
  for (const months of Object.values(GREGORIAN_MONTHS)) {
    for (const [index, names] of months.entries())
      add(names, { kind: 'month', calendar: 'gregorian', month: index + 1 });
  }
  for (const [index, name] of SOLAR_HIJRI_MONTHS.entries()) {
    add(name, { kind: 'month', calendar: 'solarHijri', month: index + 1 });
  }
  add(WORDS_BESIDE_A_DATE, { kind: 'beside' });
  add(PUBLISHED_WORDS, { kind: 'published' });
  add(UPDATED_WORDS, { kind: 'updated' });
  return table;
}

const TABLE = makeTable();
const TWO_WORD_MONTHS = [...TABLE.keys()].filter((word) => word.includes('_'));

/** A folded line with the months that are two words written as one, so that it can be cut at spaces. */
export function joinTwoWordMonths(folded: string): string {
  return TWO_WORD_MONTHS.reduce((line, month) => line.replace(month.replace('_', ' '), month), folded);
}

/** The meaning of a folded word beside or in a date, or null. A Hebrew "in" before a month is taken off. */
export function dateWord(folded: string): DateWord | null {
  const word = folded.replace(/^[.'’]+|[.'’]+$/gu, '');
  const known = TABLE.get(word);
  if (known !== undefined) return known;
  const withoutPrefix = word.startsWith('ב') ? TABLE.get(word.slice(1)) : undefined;
  return withoutPrefix?.kind === 'month' ? withoutPrefix : null;
}
