import type { FormatProblem, FormatProblems, ProblemCode } from '../../types';

/** So many problems are described; the others are only counted. */
export const MAX_PROBLEMS = 100;
/** Records with a wrong shape are counted up to here; then the rest of the file is not looked at. */
export const MAX_COUNTED = 10_000;

const HINTS: Readonly<Record<ProblemCode, string>> = {
  'not-utf-8': 'Save the file as UTF-8, or export it again.',
  'not-json': 'The file may be cut off or edited by hand; export it again.',
  'other-format': 'Choose a file that Verbatim exported.',
  'newer-version': 'Open it with the version of Verbatim that wrote it, or a newer one.',
  'missing-field': 'Write the field, as null where its value is not known.',
  'unknown-field': 'Remove the field or correct its name.',
  'wrong-value': 'Correct the value; docs/export-format.md says what is allowed.',
  'repeated-id': 'Every record needs an id of its own; remove one of the two.',
  'dangling-reference': 'Add the record that is named, or correct the id.',
  'circular-reference': 'Take one of the records out of the circle.',
  'wrong-text-hash': 'The text was changed after the export; take it from the original file.',
  'wrong-text': 'Write the text as Verbatim keeps it: line ends LF, no byte order mark, well-formed Unicode.',
  'wrong-range': 'Count start and end anew; the end is not included.',
  'other-words': 'Correct the offsets, or take the text that belongs to them.',
  'wrong-summary': 'Write what follows from the other fields, or export the file again.',
};

export interface ProblemList {
  readonly add: (code: ProblemCode, where: string, what: string, id?: string | null) => void;
  /** Counts a problem without describing it. */
  readonly addCount: () => void;
  readonly isFull: () => boolean;
  readonly count: () => number;
  readonly result: () => FormatProblems;
}

/** Gathers problems, bounded so that a hostile file cannot fill the memory with them. */
export function makeProblemList(): ProblemList {
  const problems: FormatProblem[] = [];
  let count = 0;
  return {
    add: (code, where, what, id = null) => {
      count += 1;
      if (problems.length < MAX_PROBLEMS) problems.push({ code, where, id, what, hint: HINTS[code] });
    },
    addCount: () => {
      count += 1;
    },
    isFull: () => problems.length >= MAX_PROBLEMS,
    count: () => count,
    result: () => ({ problems, count }),
  };
}
