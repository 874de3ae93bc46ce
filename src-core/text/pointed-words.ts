/** Abbreviations after which a sentence goes on, lower case, without their point. Extend by adding to the list. */
const ABBREVIATIONS: ReadonlySet<string> = new Set([
  // English
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
  'sr',
  'jr',
  'gen',
  'col',
  'lt',
  'sgt',
  'capt',
  'gov',
  'sen',
  'rep',
  'rev',
  'hon',
  'vs',
  'etc',
  'e.g',
  'i.e',
  'no',
  'vol',
  'fig',
  'approx',
  'dept',
  'inc',
  'ltd',
  'co',
  'corp',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'oct',
  'nov',
  'dec',
  // French
  'm',
  'mm',
  'mme',
  'mlle',
  'av',
  'env',
  'p',
  'pp',
  'cf',
  // German
  'z.b',
  'd.h',
  'u.a',
  'usw',
  'bzw',
  'ca',
  'nr',
  'str',
  'dipl',
  'ing',
  'hr',
  'fr',
  'mio',
  'mrd',
  'abs',
  'art',
  'sog',
  // Spanish
  'sra',
  'ud',
  'uds',
  'd',
  'dña',
  'ee.uu',
  'pág',
  'núm',
  // Russian
  'г',
  'гг',
  'ул',
  'им',
  'т.е',
  'т.д',
  'т.п',
  'др',
  'руб',
  'тыс',
  'млн',
  'млрд',
  'стр',
  'рис',
  'см',
]);

/** A capital alone, or several with points between: `J.`, `U.S.` */
const INITIALS = /(?:^|[\s(“"«„‘'\-.])(?:\p{Lu}\.)+$/u;
const LAST_WORD = /([\p{L}\p{M}][\p{L}\p{M}.]*)\.$/u;
const ORDINAL = /(?:^|\s)\d{1,2}\.$/u;
/** What follows the end of a sentence begins large, with a digit, a mark or in a script without capitals. */
const BEGINS_SMALL = /^\s*\p{Ll}/u;
const BEGINS_LARGE = /^\s*\p{Lu}[\p{Ll}.]/u;
/** In German a day or a rank is followed by a noun, which is large: `am 24. Oktober`. */
const MONTH_OR_RANK = /^\s*(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jahrhundert|Etage|Platz|Mal)/u;

/**
 * Whether the words before a full stop end in an abbreviation, an initial or an ordinal number, so that the sentence goes
 * on. `next` is the beginning of what follows. `U.S. The` ends, `U.S. officials` and `J. Smith` go on.
 */
export function endsInAbbreviation(said: string, next: string): boolean {
  if (!said.endsWith('.')) return false;
  if (BEGINS_SMALL.test(next)) return true;
  if (ORDINAL.test(said)) return MONTH_OR_RANK.test(next);
  const word = LAST_WORD.exec(said)?.[1]?.toLowerCase();
  if (word !== undefined && ABBREVIATIONS.has(word)) return true;
  const initials = INITIALS.exec(said)?.[0];
  if (initials === undefined) return false;
  const several = (initials.match(/\p{Lu}/gu) ?? []).length > 1;
  return !several && BEGINS_LARGE.test(next);
}
