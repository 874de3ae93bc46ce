import type { TextRange } from '../../model/anchor';
import { alignTokens, type TokenRun } from './align-tokens';
import type { KeptRun } from './kept-run';
import { sharedEnds } from './shared-ends';
import { slideEdits } from './slide-edits';
import { sureRuns } from './sure-runs';
import { TokenIds, tokensOf, type Tokens } from './tokens';

/** What a new version of a text keeps of the old one. */
export interface TextAlignment {
  readonly oldText: string;
  readonly newText: string;
  /** Ordered in both texts, neither overlapping nor crossing. */
  readonly runs: readonly KeptRun[];
  /** What of the new text is not known to come from the old one; ordered, UTF-16. */
  readonly inserted: readonly TextRange[];
}

/**
 * Compares two versions of a text by sentence, word and, inside a changed word, by character. Its work is bounded by the
 * length of the texts, whatever was edited; where that bound is reached, a stretch counts as rewritten. Never fails.
 */
export function alignTexts(oldText: string, newText: string): TextAlignment {
  const ids = new TokenIds();
  const old = tokensOf(oldText, ids);
  const now = tokensOf(newText, ids);
  const found = sureRuns(old, now, slideEdits(old, now, alignTokens(old, now)));
  const runs = withSharedEnds(oldText, newText, inCharacters(old, now, found));
  return { oldText, newText, runs, inserted: insertedIn(newText, runs) };
}

function inCharacters(old: Tokens, now: Tokens, runs: readonly TokenRun[]): KeptRun[] {
  return runs.map((run) => {
    const [start, end] = [old.starts[run.old] ?? 0, old.starts[run.old + run.length] ?? 0];
    return { old: start, now: now.starts[run.now] ?? 0, length: end - start };
  });
}

function withSharedEnds(oldText: string, newText: string, runs: readonly KeptRun[]): KeptRun[] {
  const all: KeptRun[] = [];
  const end = { old: oldText.length, now: newText.length, length: 0 };
  let before: KeptRun = { old: 0, now: 0, length: 0 };
  for (const run of [...runs, end]) {
    const was = { start: before.old + before.length, end: run.old };
    const is = { start: before.now + before.length, end: run.now };
    all.push(...sharedEnds(oldText, newText, was, is));
    if (run !== end) all.push(run);
    before = run;
  }
  return all;
}

function insertedIn(newText: string, runs: readonly KeptRun[]): TextRange[] {
  const inserted: TextRange[] = [];
  let start = 0;
  for (const { now, length } of runs) {
    if (now > start) inserted.push({ start, end: now });
    start = now + length;
  }
  if (start < newText.length) inserted.push({ start, end: newText.length });
  return inserted;
}
