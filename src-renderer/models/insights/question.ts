import type { Coding } from '$core/insights/cross-table';

/** One thing that can be asked of every mark, with the names of its answers. */
export interface Question extends Coding {
  readonly nameOf: (code: number) => string;
  /** As it stands below an axis, where there is little room. */
  readonly shortNameOf?: (code: number) => string;
  /** The code of those that have no answer; null where each has one. */
  readonly noneCode: number | null;
  /** The most frequent answers first, or the answers as they are coded. */
  readonly order: 'by-count' | 'as-coded';
}

/** One answer of a question. */
export interface Category {
  readonly code: number;
  readonly name: string;
  readonly shortName: string;
  readonly isNone: boolean;
}

/** A column of the marks: each row's value by a code into the values. */
export interface CodedColumn {
  readonly values: readonly (string | null)[];
  readonly codes: ArrayLike<number>;
}

interface Naming {
  readonly nameOf: (value: string) => string;
  /** How those without a value are called. */
  readonly noneName: string;
}

/** The question that a column answers; rows without a value answer with the last code. */
export function questionOf({ values, codes }: CodedColumn, { nameOf, noneName }: Naming): Question {
  const noneCode = values.length;
  const isValue = Uint8Array.from(values, (value) => (value === null ? 0 : 1));
  return {
    size: values.length + 1,
    each: (row, visit) => {
      const code = codes[row] ?? noneCode;
      visit(isValue[code] === 1 ? code : noneCode);
    },
    nameOf: (code) => {
      const value = values[code] ?? null;
      return value === null ? noneName : nameOf(value);
    },
    noneCode,
    order: 'by-count',
  };
}

/** The same answers in a fixed order: every value of a closed list, even where no mark has it. */
export function closedQuestion(column: CodedColumn, list: readonly string[], naming: Naming): Question {
  const noneCode = list.length;
  const codeOf = column.values.map((value) => (value === null ? noneCode : list.indexOf(value)));
  return {
    size: list.length + 1,
    each: (row, visit) => {
      visit(codeOf[column.codes[row] ?? -1] ?? noneCode);
    },
    nameOf: (code) => {
      const value = list[code];
      return value === undefined ? naming.noneName : naming.nameOf(value);
    },
    noneCode,
    order: 'as-coded',
  };
}

/** The answers of a question to what a first column leads on to: the publication of the article, the kind of the speaker. */
export function through(column: CodedColumn, valueOf: (value: string) => string | null): CodedColumn {
  const values: string[] = [];
  const known = new Map<string, number>();
  const codeOf = column.values.map((value) => {
    const next = value === null ? null : valueOf(value);
    if (next === null) return -1;
    const at = known.get(next);
    if (at !== undefined) return at;
    known.set(next, values.length);
    values.push(next);
    return values.length - 1;
  });
  const { codes } = column;
  const found = Int32Array.from({ length: codes.length }, (_, row) => codeOf[codes[row] ?? -1] ?? -1);
  return { values, codes: found };
}
