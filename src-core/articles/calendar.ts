import { daysInMonth } from '../model/calendar-day';

/** A day of the Gregorian calendar as `yyyy-mm-dd`, or null where there is no such day or no news was written in that year. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1600 || year > 2199 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const LEAP_YEARS_IN_33 = new Set([1, 5, 9, 13, 17, 22, 26, 30]);

function isSolarHijriLeapYear(year: number): boolean {
  return LEAP_YEARS_IN_33.has(year % 33);
}

function solarHijriMonthLength(year: number, month: number): number {
  if (month <= 6) return 31;
  return month < 12 || isSolarHijriLeapYear(year) ? 30 : 29;
}

/**
 * A day of the solar Hijri calendar in the Gregorian one as `yyyy-mm-dd`, or null where there is no such day. By the
 * 33-year rule for leap years, which agrees with the calendar of Iran for the years 1343 to 1472 that are accepted;
 * counted from 1 Farvardin 1343, which was 21 March 1964.
 */
export function isoDayOfSolarHijri(year: number, month: number, day: number): string | null {
  if (year < 1343 || year > 1472 || month < 1 || month > 12) return null;
  if (day < 1 || day > solarHijriMonthLength(year, month)) return null;
  let daysLeft = day - 1;
  for (let earlier = 1343; earlier < year; earlier += 1) daysLeft += isSolarHijriLeapYear(earlier) ? 366 : 365;
  for (let earlier = 1; earlier < month; earlier += 1) daysLeft += solarHijriMonthLength(year, earlier);
  return daysAfter(1964, 3, 21, daysLeft);
}

function daysAfter(year: number, month: number, day: number, days: number): string | null {
  let [y, m, left] = [year, month, day + days];
  while (left > daysInMonth(y, m)) {
    left -= daysInMonth(y, m);
    m = m === 12 ? 1 : m + 1;
    if (m === 1) y += 1;
  }
  return isoDay(y, m, left);
}
