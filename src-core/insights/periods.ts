import { isCalendarDay } from '../model/calendar-day';

export const PERIOD_UNITS = ['day', 'week', 'month'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

const DAY_MS = 86_400_000;
const FITTING_PERIODS = 40;

/** The first day of the period in which a day lies; weeks begin on Monday (ISO 8601). Null for what is no day. */
export function periodOf(day: string | null, unit: PeriodUnit): string | null {
  if (day === null || !/^\d{4}-\d\d-\d\d$/u.test(day) || !isCalendarDay(day)) return null;
  if (unit === 'day') return day;
  if (unit === 'month') return `${day.slice(0, 8)}01`;
  const sinceMonday = (new Date(timeOf(day)).getUTCDay() + 6) % 7;
  return dayOf(timeOf(day) - sinceMonday * DAY_MS);
}

/** The first day of the period after one that begins on `start`. */
export function nextPeriod(start: string, unit: PeriodUnit): string {
  if (unit !== 'month') return dayOf(timeOf(start) + (unit === 'week' ? 7 : 1) * DAY_MS);
  const date = new Date(timeOf(start));
  date.setUTCMonth(date.getUTCMonth() + 1);
  return dayOf(date.getTime());
}

/** Every period from the first to the last, those without anything between them included; both are starts of periods. */
export function periodsBetween(first: string, last: string, unit: PeriodUnit): readonly string[] {
  const periods: string[] = [];
  for (let start = first; start <= last; start = nextPeriod(start, unit)) periods.push(start);
  return periods;
}

/** How many periods lie between two days, both included, to within one. */
export function periodCount(first: string, last: string, unit: PeriodUnit): number {
  const days = (timeOf(last) - timeOf(first)) / DAY_MS + 1;
  return Math.ceil(days / (unit === 'day' ? 1 : unit === 'week' ? 7 : 30.4));
}

/** The finest unit in which the days between two fit into one view. */
export function fittingUnit(first: string, last: string): PeriodUnit {
  return PERIOD_UNITS.find((unit) => periodCount(first, last, unit) <= FITTING_PERIODS) ?? 'month';
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
