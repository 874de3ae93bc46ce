import { diffArrays } from 'diff';
import type { Tokens } from './tokens';
import { TokenIds } from './tokens';
import { uniquePairs, type Gap, type TokenPair } from './unique-pairs';

/** Tokens that stand in both texts. `firm` where a whole sentence of them stands once in each. */
export interface TokenRun {
  readonly old: number;
  readonly now: number;
  readonly length: number;
  readonly firm: boolean;
}

/** A stretch that differs by more is taken as rewritten: the work stays linear in the length of the texts. */
const MOST_EDITS = 300;
const WORDS_OF_A_SHINGLE = 3;

interface Level {
  readonly oldKeys: Int32Array;
  readonly newKeys: Int32Array;
  /** How many tokens the key at the old index stands for. */
  readonly lengthAt: (old: number) => number;
  readonly firm: boolean;
}

/**
 * What the new text keeps of the old one, in order in both: sentences that stand once in each, then groups of three
 * words, then words, and at last the shortest edit of what lies between (Myers). Runs neither overlap nor touch.
 */
export function alignTokens(old: Tokens, now: Tokens): TokenRun[] {
  const sentences = sentenceLevel(old, now);
  const shingles = shingleLevel(old, now);
  const words = wordLevel(old, now);
  const aligner = new Aligner(old, now, [sentences, sentences, shingles, shingles, words, words]);
  aligner.align({ oldFrom: 0, oldTo: old.count, newFrom: 0, newTo: now.count }, 0);
  return joined(aligner.runs);
}

class Aligner {
  readonly runs: TokenRun[] = [];
  readonly #old: Tokens;
  readonly #now: Tokens;
  readonly #levels: readonly Level[];

  constructor(old: Tokens, now: Tokens, levels: readonly Level[]) {
    this.#old = old;
    this.#now = now;
    this.#levels = levels;
  }

  align(gap: Gap, depth: number): void {
    if (gap.oldFrom >= gap.oldTo || gap.newFrom >= gap.newTo) return;
    const level = this.#levels[depth];
    if (level === undefined) {
      this.#shortestEdit(gap);
      return;
    }
    let { oldFrom, newFrom } = gap;
    for (const pair of uniquePairs(level.oldKeys, level.newKeys, gap)) {
      if (pair.old < oldFrom || pair.now < newFrom) continue;
      this.align({ oldFrom, oldTo: pair.old, newFrom, newTo: pair.now }, depth + 1);
      const length = this.#equalFrom(pair, gap, level.lengthAt(pair.old));
      this.runs.push({ ...pair, length, firm: level.firm });
      oldFrom = pair.old + length;
      newFrom = pair.now + length;
    }
    this.align({ oldFrom, oldTo: gap.oldTo, newFrom, newTo: gap.newTo }, depth + 1);
  }

  #equalFrom({ old, now }: TokenPair, { oldTo, newTo }: Gap, most: number): number {
    let length = 0;
    while (
      length < most &&
      old + length < oldTo &&
      now + length < newTo &&
      this.#old.ids[old + length] === this.#now.ids[now + length]
    ) {
      length += 1;
    }
    return length;
  }

  #shortestEdit({ oldFrom, oldTo, newFrom, newTo }: Gap): void {
    const before = [...this.#old.ids.subarray(oldFrom, oldTo)];
    const after = [...this.#now.ids.subarray(newFrom, newTo)];
    const parts = diffArrays(before, after, { maxEditLength: MOST_EDITS }) ?? [];
    let [old, now] = [oldFrom, newFrom];
    for (const { added, removed, count } of parts) {
      if (!added && !removed) this.runs.push({ old, now, length: count, firm: false });
      if (!added) old += count;
      if (!removed) now += count;
    }
  }
}

function joined(runs: readonly TokenRun[]): TokenRun[] {
  const all: TokenRun[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    const touches = last !== undefined && last.old + last.length === run.old && last.now + last.length === run.now;
    if (run.length === 0) continue;
    if (touches) all[all.length - 1] = { ...last, length: last.length + run.length, firm: last.firm || run.firm };
    else all.push(run);
  }
  return all;
}

function sentenceLevel(old: Tokens, now: Tokens): Level {
  const ids = new TokenIds();
  const keysOf = (tokens: Tokens): Int32Array =>
    keysAt(tokens, (index) => {
      const length = tokens.sentenceLengths[index] ?? 0;
      return length === 0 ? -1 : ids.of(tokens.text.slice(tokens.starts[index], tokens.starts[index + length]));
    });
  return { oldKeys: keysOf(old), newKeys: keysOf(now), lengthAt: (at) => old.sentenceLengths[at] ?? 1, firm: true };
}

function shingleLevel(old: Tokens, now: Tokens): Level {
  const ids = new TokenIds();
  const lengths = new Uint32Array(old.count);
  const keysOf = (tokens: Tokens): Int32Array => {
    const words = [...tokens.isWord.keys()].filter((index) => tokens.isWord[index] === 1);
    const keys = new Int32Array(tokens.count).fill(-1);
    for (const [at, first] of words.entries()) {
      const last = words[at + WORDS_OF_A_SHINGLE - 1];
      if (last === undefined) break;
      keys[first] = ids.of(tokens.text.slice(tokens.starts[first], tokens.starts[last + 1]));
      if (tokens === old) lengths[first] = last + 1 - first;
    }
    return keys;
  };
  return { oldKeys: keysOf(old), newKeys: keysOf(now), lengthAt: (at) => lengths[at] ?? 1, firm: false };
}

function wordLevel(old: Tokens, now: Tokens): Level {
  const keysOf = (tokens: Tokens): Int32Array =>
    keysAt(tokens, (index) => (tokens.isWord[index] === 1 ? (tokens.ids[index] ?? -1) : -1));
  return { oldKeys: keysOf(old), newKeys: keysOf(now), lengthAt: () => 1, firm: false };
}

function keysAt(tokens: Tokens, keyAt: (index: number) => number): Int32Array {
  const keys = new Int32Array(tokens.count);
  for (let index = 0; index < tokens.count; index += 1) keys[index] = keyAt(index);
  return keys;
}
