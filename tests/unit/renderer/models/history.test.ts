import { describe, expect, it } from 'vitest';
import type { HistoryRow } from '$renderer/data/database';
import { History } from '$renderer/models/history.svelte';
import { AT, sampleId } from '../../../fixtures/records/sample-records';

/** Rows from a short script: `A` an act, `-A` its undoing, `+A` its redoing, `(a)` an act that cannot be undone. */
function historyOf(script: string): History {
  const rows: HistoryRow[] = [];
  const undoing = new Map<string, string>();
  script.split(' ').forEach((word, index) => {
    const seq = index + 1;
    const id = sampleId(`${word} at ${String(seq)}`);
    const base = { seq, id, name: word, at: AT, by: sampleId('analyst') };
    const letter = word.at(-1) ?? '';
    const act = rows.find((row) => row.name === letter)?.id ?? '';
    if (word.startsWith('-')) {
      undoing.set(letter, id);
      rows.push({ ...base, undoable: false, undoes: act });
    } else if (word.startsWith('+')) rows.push({ ...base, undoable: false, redoes: undoing.get(letter) ?? '' });
    else rows.push({ ...base, undoable: !word.startsWith('(') });
  });
  return new History(rows);
}

describe('what undo and redo would take', () => {
  it.each([
    ['A', 'A', null],
    ['A B', 'B', null],
    ['A B -B', 'A', '-B'],
    ['A B -B -A', null, '-A'],
    ['A B -B -A +A', 'A', '-B'],
    ['A B -B -A +A +B', 'B', null],
    ['A B -B C', 'C', null],
    ['A B -B C -C', 'A', '-C'],
    ['A B -B +B -B', 'A', '-B'],
    ['A (a)', 'A', null],
    ['(a)', null, null],
    ['A -A (a)', null, '-A'],
  ])('after %s: undo %s, redo %s', (script, undo, redo) => {
    const history = historyOf(script);
    expect(history.undoable?.name ?? null).toBe(undo);
    expect(history.redoable?.name ?? null).toBe(redo);
  });
});
