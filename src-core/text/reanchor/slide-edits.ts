import type { TokenRun } from './align-tokens';
import type { Tokens } from './tokens';

/** So far, in tokens, an edit is moved. */
const FARTHEST = 400;

/**
 * An edit that only takes out or only puts in can often be read in several places ("He said A. [He said B.]" or
 * "He said [A. He said] B."). Moves each to where it begins and ends with sentences, else with words. The texts that the
 * runs describe stay the same.
 */
export function slideEdits(old: Tokens, now: Tokens, runs: readonly TokenRun[]): TokenRun[] {
  const slid: TokenRun[] = [];
  for (const run of runs) {
    const before = slid.at(-1);
    if (before === undefined) {
      slid.push(run);
      continue;
    }
    const oldGap = run.old - before.old - before.length;
    const newGap = run.now - before.now - before.length;
    const by =
      oldGap > 0 === newGap > 0 ? 0 : bestShift(newGap === 0 ? old : now, before, run, newGap === 0 ? 'old' : 'now');
    slid.pop();
    if (before.length + by > 0) slid.push({ ...before, length: before.length + by });
    if (run.length - by > 0) slid.push({ ...run, old: run.old + by, now: run.now + by, length: run.length - by });
  }
  return slid;
}

/** By how many tokens the edit between the runs is best moved: below 0 towards the start. */
function bestShift(tokens: Tokens, before: TokenRun, after: TokenRun, side: 'old' | 'now'): number {
  const start = before[side] + before.length;
  const end = after[side];
  const score = (by: number): number => boundaryScore(tokens, start + by) + boundaryScore(tokens, end + by);
  let best = 0;
  let bestScore = score(0);
  const consider = (by: number): void => {
    if (score(by) <= bestScore) return;
    best = by;
    bestScore = score(by);
  };
  for (let by = -1; -by <= Math.min(before.length, FARTHEST) && same(tokens, start + by, end + by); by -= 1)
    consider(by);
  for (let by = 1; by <= Math.min(after.length, FARTHEST) && same(tokens, start + by - 1, end + by - 1); by += 1)
    consider(by);
  return best;
}

function same({ ids }: Tokens, a: number, b: number): boolean {
  return ids[a] === ids[b];
}

const SENTENCE_END = /[.!?…։؟۔。！？]["'”’»)\]」』]*$/u;
const LOOK_BACK_UTF16 = 8;

/** How natural it is that something begins or ends before this token. */
function boundaryScore({ text, starts, count }: Tokens, token: number): number {
  if (token <= 0 || token >= count) return 6;
  const offset = starts[token] ?? 0;
  const before = text.slice(Math.max(0, offset - LOOK_BACK_UTF16), offset);
  const words = before.trimEnd();
  if (before !== words) {
    if (before.slice(words.length).includes('\n')) return 6;
    return SENTENCE_END.test(words) ? 5 : 2;
  }
  return SENTENCE_END.test(words) ? 3 : 1;
}
