import { isCalendarDay } from '../model/calendar-day';
import { dayNumberOf, isoDayOf } from './day-numbers';

export const PERIOD_UNITS = ['day', 'week', 'month'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

const FITTING_PERIODS = 40;

/** The first day of the period in which a day lies; weeks begin on Monday (ISO 8601). Null for what is no day. */
export function periodOf(day: string | null, unit: PeriodUnit): string | null {
  if (day === null || !/^\d{4}-\d\d-\d\d$/u.test(day) || !isCalendarDay(day)) return null;
  if (unit === 'day') return day;
  if (unit === 'month') return `${day.slice(0, 8)}01`;
  const number = dayNumberOf(day);
  // 1 January 1970 was a Thursday.
  const sinceMonday = (((number + 3) % 7) + 7) % 7;
  return isoDayOf(number - sinceMonday);
}

/** The first day of the period after one that begins on `start`. */
export function nextPeriod(start: string, unit: PeriodUnit): string {
  if (unit !== 'month') return isoDayOf(dayNumberOf(start) + (unit === 'week' ? 7 : 1));
  return `${isoDayOf(dayNumberOf(start) + 31).slice(0, 8)}01`;
}

/** Every period from the first to the last, those without anything between them included; both are starts of periods. */
export function periodsBetween(first: string, last: string, unit: PeriodUnit): readonly string[] {
  const periods: string[] = [];
  for (let start = first; start <= last; start = nextPeriod(start, unit)) periods.push(start);
  return periods;
}

/** How many periods lie between two days, both included, to within one. */
export function periodCount(first: string, last: string, unit: PeriodUnit): number {
  const days = dayNumberOf(last) - dayNumberOf(first) + 1;
  return Math.ceil(days / (unit === 'day' ? 1 : unit === 'week' ? 7 : 30.4));
}

/** The finest unit in which the days between two fit into one view. */
export function fittingUnit(first: string, last: string): PeriodUnit {
  return PERIOD_UNITS.find((unit) => periodCount(first, last, unit) <= FITTING_PERIODS) ?? 'month';
}
