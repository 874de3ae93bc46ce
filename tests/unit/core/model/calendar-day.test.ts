import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isoDay } from '$core/articles/calendar';
import { calendarDayOrNull, isCalendarDay } from '$core/model/calendar-day';
import { daySchema, recordedDaySchema } from '$core/model/record';

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

describe('a day of the calendar', () => {
  it.each(['2023-02-29', '2023-02-31', '1900-02-29', '2023-04-31', '2023-00-10', '2023-13-01', '2023-06-00'])(
    '%s is none',
    (day) => {
      expect(isCalendarDay(day)).toBe(false);
      expect(v.is(daySchema, day)).toBe(false);
      expect(calendarDayOrNull(day)).toBeNull();
    },
  );

  it.each(['2024-02-29', '2000-02-29', '2023-12-31', '0001-01-01', '9999-12-31'])('%s is one', (day) => {
    expect(v.is(daySchema, day)).toBe(true);
    expect(calendarDayOrNull(day)).toBe(day);
  });

  it.each(['2023-2-3', '3 March', '12345-01-01', '', '2023-02-03T00:00'])('%j has not the form of one', (text) => {
    expect(v.is(daySchema, text)).toBe(false);
    expect(v.is(recordedDaySchema, text)).toBe(false);
  });

  it('is one exactly where the platform finds the same day again', () => {
    const part = (max: number) => fc.integer({ min: 1, max });
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 2199 }), part(12), part(31), (year, month, date) => {
        const day = `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
        const found = new Date(Date.UTC(year, month - 1, date));
        expect(isCalendarDay(day)).toBe(found.getUTCDate() === date);
        expect(isoDay(year, month, date)).toBe(isCalendarDay(day) ? day : null);
      }),
    );
  });
});
