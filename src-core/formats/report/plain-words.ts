import { directionOf } from '../../text/direction';
import { bareWords } from '../../text/page';
import { quotationMarks, SINGLE_MARKS } from '../../text/quotation-glyphs';
import { pairQuotationMarks } from '../../text/quotation-pairs';
import { markReadingAt } from '../../text/quotation-readings';
import { oneLine } from '../citation/one-line';
import type { Prose } from './document';

/** Characters that no document may hold: controls that are no white space, and halves of characters. */
const UNPRINTABLE = /[\p{Cc}\p{Surrogate}\u{FFFE}\u{FFFF}]/gu;

/** The words on one line, what cannot be printed shown as such. */
export function printable(words: string): string {
  return oneLine(words.replace(UNPRINTABLE, (sign) => (/\s/u.test(sign) ? sign : '\uFFFD')));
}

/**
 * The words without quotation marks: double ones always, single ones where they are a pair, so that apostrophes stay. What
 * is no one's own words may not look as if it were.
 */
export function withoutQuotationMarks(words: string): string {
  const all = { start: 0, end: words.length };
  const pairs = pairQuotationMarks(words, all, markReadingAt(bareWords(words), 0));
  const paired = new Set(
    pairs.flatMap(({ opening, closing }) => (closing === null ? [] : [opening.start, closing.start])),
  );
  let plain = '';
  let from = 0;
  for (const { glyph, start, end } of quotationMarks(words, all)) {
    if (SINGLE_MARKS.has(glyph) && !paired.has(start)) continue;
    plain += words.slice(from, start);
    from = end;
  }
  // Two apostrophes that now stand side by side would be a mark themselves.
  return from === 0 ? words : withoutQuotationMarks(plain + words.slice(from));
}

/** A name, role or tag on one line: what is called so is nobody's own words, so that it has no quotation marks. */
export function plainName(name: string): string {
  return printable(withoutQuotationMarks(name));
}

/** A filter in words, its names and words in brackets instead of quotation marks: what was sought is nobody's own words. */
export function plainSentence(sentence: string): string {
  const bracketed = sentence.replace(
    /"((?:\\.|[^"\\])*)"/gu,
    (_, sought: string) => `[${withoutQuotationMarks(sought.replace(/\\(.)/gu, '$1'))}]`,
  );
  return plainName(bracketed);
}

/** Words of an analyst or translator, line by line, without quotation marks; null where there are none. */
export function proseOf(words: string, language: string | null): Prose | null {
  const lines = words
    .split(/\r?\n|\r/u)
    .map((line) => printable(withoutQuotationMarks(line)))
    .filter((line) => line !== '');
  return lines.length === 0 ? null : { lines, language, direction: directionOf(lines.join(' ')) };
}
