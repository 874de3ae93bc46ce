import { isCalendarDay } from '../../model/calendar-day';

/** Days from one to another, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const two = (number: number): string => String(number).padStart(2, '0');

/** The days of a month, counted from 1. */
export function daysOfMonth(year: string, month: number): Days {
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return { from: `${year}-${two(month)}-01`, to: `${year}-${two(month)}-${two(last)}` };
}

/**
 * What the first words mean as a day, a month or a year, and how many words that takes: `2023`, `2023-10`, `2023-10-24`,
 * `October 2023`, `24 October 2023`. Null where they mean none.
 */
export function readDays(words: readonly string[]): { readonly days: Days; readonly length: number } | null {
  const [first = '', second = '', third = ''] = words;
  if (isCalendarDay(first)) return { days: { from: first, to: first }, length: 1 };
  const [, isoYear = '', isoMonth = ''] = /^(\d{4})-(0[1-9]|1[0-2])$/u.exec(first) ?? [];
  if (isoYear !== '') return { days: daysOfMonth(isoYear, Number(isoMonth)), length: 1 };
  const month = monthOf(first);
  if (month > 0 && isYear(second)) return { days: daysOfMonth(second, month), length: 2 };
  const dayMonth = monthOf(second);
  if (/^\d{1,2}$/u.test(first) && dayMonth > 0 && isYear(third)) {
    const day = `${third}-${two(dayMonth)}-${two(Number(first))}`;
    return isCalendarDay(day) ? { days: { from: day, to: day }, length: 3 } : null;
  }
  return isYear(first) ? { days: { from: `${first}-01-01`, to: `${first}-12-31` }, length: 1 } : null;
}

function isYear(word: string): boolean {
  return /^\d{4}$/u.test(word);
}

function monthOf(word: string): number {
  const small = word.toLowerCase();
  return small.length < 3 ? 0 : MONTHS.findIndex((month) => month.toLowerCase().startsWith(small)) + 1;
}

/** Days in the words of a sentence, with the preposition before them. */
export function daysInWords({ from, to }: { readonly from?: string; readonly to?: string }): string {
  if (from === undefined) return `until ${to ?? ''}`;
  if (to === undefined) return `since ${from}`;
  if (from === to) return `on ${from}`;
  const [year = '', month = ''] = from.split('-');
  const whole = daysOfMonth(year, Number(month));
  if (whole.from === from && whole.to === to) return `in ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
  return from === `${year}-01-01` && to === `${year}-12-31` ? `in ${year}` : `from ${from} to ${to}`;
}
