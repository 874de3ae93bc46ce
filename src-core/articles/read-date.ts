import { isoDay, isoDayOfSolarHijri } from './calendar';
import { dateWord, joinTwoWordMonths } from './date-words';
import { fold } from '../text/fold';

/** A line that is a date: the day as `yyyy-mm-dd`, null where the line leaves it open or names no real day. */
export interface DateReading {
  readonly day: string | null;
  /** Whether it says of itself that it is the date of a later change. */
  readonly isUpdate: boolean;
}

const LONGEST_DATE_LINE = 120;
const TIMES = [
  /(?<=\d)t(?=\d\d:\d\d)/gu,
  /(?<!\d)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:z\b|[+-]\d{2}:?\d{2}\b|[ap]\.?\s?m\b\.?)?/gu,
  /(?<!\d)\d{1,2}\s?h\s?\d{2}(?!\d)/gu,
  /(?<!\d)\d{1,2}(?:\.\d{2})?\s*(?:uhr|[ap]\.?m\b\.?)/gu,
  /(?:utc|gmt)\s?[+\-−]\s?\d{1,2}(?::?\d{2})?/gu,
];
const TOKEN = /\d+(?:[./-]\d+){2}|\d+|[\p{L}'’_]+(?:-[\p{L}]+)*|[^\s,;:.()|[\]/·•–—\-՝՛։،]/gu;
const AFTER_NUMBER = /^(?:st|nd|rd|th|er|re|o|a|º|ª|°|թ|г|ին|ի|р|го)$/u;

interface Parts {
  year: number | null;
  month: number | null;
  day: number | null;
  calendar: 'gregorian' | 'solarHijri';
  /** A date written in numbers only, as read; its `day` may be null. */
  numeric: { readonly day: string | null } | null;
  contradictory: boolean;
}

/** Day and month in numbers before the year: with dots in the European order, else only where one order makes sense. */
function dayBeforeYear(a: number, b: number, year: number, separator: string): string | null {
  if (separator === '.' || a > 12 || a === b) return isoDay(year, b, a);
  return b > 12 ? isoDay(year, a, b) : null;
}

function readNumeric(token: string): { day: string | null } {
  const match = /^(\d+)([./-])(\d+)\2(\d+)$/u.exec(token);
  if (match === null) return { day: null };
  const [, first = '', separator = '', second = '', third = ''] = match;
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return { day: isoDay(a, b, c) };
  return { day: third.length === 4 ? dayBeforeYear(a, b, c, separator) : null };
}

function takeNumber(parts: Parts, token: string): void {
  const field = token.length === 4 ? 'year' : 'day';
  if (token.length > 4 || token.length === 3 || parts[field] !== null) parts.contradictory = true;
  else parts[field] = Number(token);
}

/** Takes a word in; false where no line that is only a date would hold it. */
function takeWord(parts: Parts, token: string, afterNumber: boolean): boolean {
  if (afterNumber && AFTER_NUMBER.test(token)) return true;
  const meaning = dateWord(token);
  if (meaning === null) return false;
  if (meaning.kind !== 'month') return true;
  if (parts.month !== null) parts.contradictory = true;
  parts.month = meaning.month;
  parts.calendar = meaning.calendar;
  return true;
}

function dayOf(parts: Parts): string | null {
  if (parts.contradictory) return null;
  if (parts.numeric !== null) return parts.month === null && parts.day === null ? parts.numeric.day : null;
  const { year, month, day } = parts;
  if (year === null || month === null || day === null) return null;
  return parts.calendar === 'gregorian' ? isoDay(year, month, day) : isoDayOfSolarHijri(year, month, day);
}

function isDate(parts: Parts): boolean {
  return parts.numeric !== null || (parts.month !== null && (parts.day !== null || parts.year !== null));
}

/** `24. 10. 2023`, as it is written in Czech, Slovak and often in German. */
const SPACED_DAY = /(?<!\d)(\d{1,2})\.\s(\d{1,2})\.\s(\d{4})(?!\d)/gu;

function tokensOf(line: string): string[] {
  const joined = joinTwoWordMonths(fold(line)).replace(SPACED_DAY, '$1.$2.$3');
  const untimed = TIMES.reduce((rest, time) => rest.replace(time, ' '), joined);
  return untimed.match(TOKEN) ?? [];
}

/**
 * Reads a line that holds a date and nothing else but a weekday, a time or a word such as "Published"; null for any other
 * line. Knows the month names of fourteen languages, `yyyy-mm-dd`, the European `dd.mm.yyyy`, and numbers with slashes or
 * hyphens where only one order makes a day; never guesses between two.
 */
export function readDate(line: string): DateReading | null {
  if (line.length > LONGEST_DATE_LINE) return null;
  const parts: Parts = {
    year: null,
    month: null,
    day: null,
    calendar: 'gregorian',
    numeric: null,
    contradictory: false,
  };
  let isUpdate = false;
  let afterNumber = false;
  for (const token of tokensOf(line)) {
    const isNumber = /^\d/u.test(token);
    if (isNumber && /\D/u.test(token)) {
      if (parts.numeric !== null) parts.contradictory = true;
      parts.numeric = readNumeric(token);
    } else if (isNumber) takeNumber(parts, token);
    else if (dateWord(token)?.kind === 'updated') {
      if (isDate(parts)) break;
      isUpdate = true;
    } else if (!takeWord(parts, token, afterNumber)) return null;
    afterNumber = isNumber;
  }
  return isDate(parts) ? { day: dayOf(parts), isUpdate } : null;
}
