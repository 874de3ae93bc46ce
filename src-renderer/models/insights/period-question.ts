import { periodOf, periodsBetween, type PeriodUnit } from '$core/insights/periods';
import { through, type CodedColumn, type Question } from './question';

/** The first and the last day on which any of these marks' articles was published; null where none has a date. */
export function daySpan(
  days: CodedColumn,
  marks: Uint32Array,
): { readonly first: string; readonly last: string } | null {
  let [first, last]: [string | null, string | null] = [null, null];
  const seen = new Set<number>();
  for (const row of marks) seen.add(days.codes[row] ?? -1);
  for (const code of seen) {
    const day = periodOf(days.values[code] ?? null, 'day');
    if (day === null) continue;
    if (first === null || day < first) first = day;
    if (last === null || day > last) last = day;
  }
  return first === null || last === null ? null : { first, last };
}

interface PeriodNames {
  readonly nameOf: (start: string) => string;
  /** With its year where that is another than the one's before. */
  readonly shortNameOf: (start: string, withYear: boolean) => string;
  readonly noneName: string;
}

/** When the article was published: every period from the first mark's to the last one's, empty ones too. */
export function periodQuestion(days: CodedColumn, marks: Uint32Array, unit: PeriodUnit, names: PeriodNames): Question {
  const span = daySpan(days, marks);
  const starts =
    span === null ? [] : periodsBetween(periodOf(span.first, unit) ?? '', periodOf(span.last, unit) ?? '', unit);
  const places = new Map(starts.map((start, at) => [start, at]));
  const column = through(days, (day) => periodOf(day, unit));
  const noneCode = starts.length;
  const codeOf = column.values.map((start) => places.get(start ?? '') ?? noneCode);
  return {
    size: starts.length + 1,
    each: (row, visit) => {
      visit(codeOf[column.codes[row] ?? -1] ?? noneCode);
    },
    nameOf: (code) => {
      const start = starts[code];
      return start === undefined ? names.noneName : names.nameOf(start);
    },
    shortNameOf: (code) => {
      const start = starts[code];
      if (start === undefined) return names.noneName;
      return names.shortNameOf(start, start.slice(0, 4) !== starts[code - 1]?.slice(0, 4));
    },
    noneCode,
    order: 'as-coded',
  };
}
