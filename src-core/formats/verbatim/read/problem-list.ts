import { CODE_OF_REASON, type Fault } from '../../fault';
import type { FormatProblem, FormatProblems } from '../../types';

/** So many problems are described; the others are only counted. */
export const MAX_PROBLEMS = 100;
/** Records with a wrong shape are counted up to here; then the rest of the file is not looked at. */
export const MAX_COUNTED = 10_000;

export interface ProblemList {
  readonly add: (fault: Fault, where: string, id?: string | null) => void;
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
    add: (fault, where, id = null) => {
      count += 1;
      if (problems.length < MAX_PROBLEMS) problems.push({ ...fault, code: CODE_OF_REASON[fault.reason], where, id });
    },
    addCount: () => {
      count += 1;
    },
    isFull: () => problems.length >= MAX_PROBLEMS,
    count: () => count,
    result: () => ({ problems, count }),
  };
}
