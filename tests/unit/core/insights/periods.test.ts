import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayNumberOf, isoDayOf } from '$core/insights/day-numbers';
import { fittingUnit, nextPeriod, periodCount, periodOf, periodsBetween, PERIOD_UNITS } from '$core/insights/periods';

const days = fc
  .integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2199, 11, 31) })
  .map((time) => new Date(time).toISOString().slice(0, 10));

it('puts every day into one period, which begins on it or before and ends before the next begins', () => {
  fc.assert(
    fc.property(days, fc.constantFrom(...PERIOD_UNITS), (day, unit) => {
      const start = periodOf(day, unit) ?? '';
      expect(start <= day && day < nextPeriod(start, unit)).toBe(true);
      expect(periodOf(start, unit)).toBe(start);
    }),
  );
});

it('begins weeks on Monday, over the end of a year too', () => {
  expect(periodOf('2023-10-24', 'week')).toBe('2023-10-23');
  expect(periodOf('2023-01-01', 'week')).toBe('2022-12-26');
  expect(periodOf('2024-02-29', 'month')).toBe('2024-02-01');
  expect(nextPeriod('2023-12-01', 'month')).toBe('2024-01-01');
});

it('has no period for what is no day', () => {
  for (const day of [null, '', '2023', '2023-02-31', 'yesterday']) expect(periodOf(day, 'day')).toBeNull();
});

it('lists those without anything between them, and counts them to within one', () => {
  expect(periodsBetween('2023-11-01', '2024-02-01', 'month')).toEqual([
    '2023-11-01',
    '2023-12-01',
    '2024-01-01',
    '2024-02-01',
  ]);
  fc.assert(
    fc.property(days, fc.nat(3000), fc.constantFrom(...PERIOD_UNITS), (first, more, unit) => {
      const last = new Date(Date.parse(first) + more * 86_400_000).toISOString().slice(0, 10);
      const listed = periodsBetween(periodOf(first, unit) ?? '', periodOf(last, unit) ?? '', unit).length;
      expect(Math.abs(listed - periodCount(first, last, unit))).toBeLessThanOrEqual(1 + more / 1000);
    }),
  );
});

it('takes the finest unit that one can see at once', () => {
  expect(fittingUnit('2023-10-01', '2023-10-31')).toBe('day');
  expect(fittingUnit('2023-05-01', '2023-10-31')).toBe('week');
  expect(fittingUnit('2013-10-01', '2023-10-31')).toBe('month');
});

it('numbers days as a calendar does, there and back', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(dayNumberOf(day)).toBe(Date.parse(day) / 86_400_000);
      expect(isoDayOf(dayNumberOf(day))).toBe(day);
    }),
  );
});
