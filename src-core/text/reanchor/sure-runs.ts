import type { TokenRun } from './align-tokens';
import type { Tokens } from './tokens';

/** Fewer words than these may be the same by chance. */
const WORDS_BY_CHANCE = 4;

function wordsBefore({ count, isWord }: Tokens): Uint32Array {
  const sums = new Uint32Array(count + 1);
  for (let index = 0; index < count; index += 1) sums[index + 1] = (sums[index] ?? 0) + (isWord[index] ?? 0);
  return sums;
}

/**
 * The runs that say something: a few words between larger edits ("of the", "said") stand in any two texts and are left
 * out, unless they are whole sentences. O(n).
 */
export function sureRuns(old: Tokens, now: Tokens, runs: readonly TokenRun[]): TokenRun[] {
  const oldWords = wordsBefore(old);
  const newWords = wordsBefore(now);
  const wordsIn = (sums: Uint32Array, from: number, to: number): number => (sums[to] ?? 0) - (sums[from] ?? 0);
  /** The larger side of the edit between two runs that are kept, whatever was left out between them. */
  const editWords = (before: TokenRun | undefined, after: TokenRun | undefined): number => {
    if (before === undefined && after === undefined) return 0;
    const [oldFrom, newFrom] = before === undefined ? [0, 0] : [before.old + before.length, before.now + before.length];
    const [oldTo, newTo] = after === undefined ? [old.count, now.count] : [after.old, after.now];
    return Math.max(wordsIn(oldWords, oldFrom, oldTo), wordsIn(newWords, newFrom, newTo));
  };
  const isChance = (run: TokenRun, before: TokenRun | undefined, after: TokenRun | undefined): boolean => {
    const words = wordsIn(oldWords, run.old, run.old + run.length);
    return !run.firm && words <= WORDS_BY_CHANCE && words < Math.min(editWords(before, run), editWords(run, after));
  };
  const kept: TokenRun[] = [];
  for (const [index, run] of runs.entries()) {
    kept.push(run);
    dropChance(kept, runs[index + 1], isChance);
  }
  return kept;
}

/** What was left out makes the edit larger in which the run before it stands. */
function dropChance(
  kept: TokenRun[],
  next: TokenRun | undefined,
  isChance: (run: TokenRun, before: TokenRun | undefined, after: TokenRun | undefined) => boolean,
): void {
  for (let last = kept.at(-1); last !== undefined && isChance(last, kept.at(-2), next); last = kept.at(-1)) kept.pop();
}
