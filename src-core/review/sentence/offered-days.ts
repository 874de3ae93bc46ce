import { fold } from '../../text/fold';
import { MONTHS, readDays } from './days';

const MONTHS_BACK = 12;
const DAY_OF_MONTH = /^(\d{1,2})(?: +(\p{L}*))?$/u;

/**
 * Days, months and years near today (`yyyy-mm-dd`) that go on from what is typed: `2026`, `October 2026`, and `1 March 2026`
 * for `1 mar`, the latest that is not after today.
 */
export function daysOffered(typed: string, today: string): readonly string[] {
  const sought = fold(typed.trim());
  const [, date, month] = DAY_OF_MONTH.exec(sought) ?? [];
  const near = [today, ...monthsBefore(today), ...yearsBefore(today)].filter((day) => fold(day).startsWith(sought));
  return date === undefined || (date.length > 2 && month === undefined)
    ? near
    : [...near, ...onDate(date, month ?? '', today)];
}

function yearsBefore(today: string): readonly string[] {
  const year = Number(today.slice(0, 4));
  return [String(year), String(year - 1)];
}

/** This month and those before it, the latest first. */
function monthsBefore(today: string): readonly string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: MONTHS_BACK }, (_, back) => {
    const at = year * MONTHS_BACK + month - 1 - back;
    return `${MONTHS[at % MONTHS_BACK] ?? ''} ${String(Math.floor(at / MONTHS_BACK))}`;
  });
}

function onDate(date: string, month: string, today: string): readonly string[] {
  return monthsBefore(today).flatMap((each) => {
    const words = `${String(Number(date))} ${each}`;
    const from = readDays(words.split(' '))?.days.from;
    return from !== undefined && from <= today && fold(each).startsWith(month) ? [words] : [];
  });
}
