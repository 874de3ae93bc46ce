import { describe, expect, it } from 'vitest';
import type { HistoryRow } from '$renderer/data/database';
import { History } from '$renderer/models/history.svelte';
import { AT, sampleId } from '../../../fixtures/records/sample-records';

/**
 * Rows from a short script: `A` an act, `-A` its undoing, `+A` its redoing, `(a)` an act that cannot be undone, `B=A` an
 * act B that restores A.
 */
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
    else if (word.includes('=')) {
      rows.push({ ...base, name: word.charAt(0), undoable: true, redoes: undoing.get(letter) ?? '' });
    } else rows.push({ ...base, undoable: !word.startsWith('(') });
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

describe('how each act of the list stands', () => {
  it.each([
    ['A B', 'A standing, B standing'],
    ['(a) A', '(a) fixed, A standing'],
    ['A B -B', 'A standing, B undone'],
    ['A B -B -A', 'A undone, B undone'],
    ['A B -B -A +A', 'A standing, B undone'],
    ['A B -B C', 'A standing, B left, C standing'],
    ['A B -B C -C', 'A standing, B left, C undone'],
    ['A B -B (a)', 'A standing, B undone, (a) fixed'],
    ['A B -B C D=B', 'A standing, B restored, C standing, D standing'],
    ['A B -B C D=B -D', 'A standing, B left, C standing, D undone'],
    ['A B -B C D=B -D +D', 'A standing, B restored, C standing, D standing'],
    ['A B -B C D=B -D E', 'A standing, B left, C standing, D left, E standing'],
    ['A B -B C D=B -D E F=D', 'A standing, B restored, C standing, D restored, E standing, F standing'],
    ['A B -B C D=B -D E F=B', 'A standing, B restored, C standing, D left, E standing, F standing'],
    ['A B -B -A C D=A', 'A restored, B left, C standing, D standing'],
  ])('after %s: %s', (script, expected) => {
    const history = historyOf(script);
    const acts = Array.from({ length: history.actCount }, (_, index) => history.actAt(index)).flatMap(
      (row) => row ?? [],
    );
    expect(acts.map(({ id, name }) => `${name} ${history.stateOf(id)}`).join(', ')).toBe(expected);
    expect(acts.map(({ id }) => history.placeOf(id))).toEqual(acts.map((_, index) => index));
  });

  it('a restoring act is undone and done again as any other', () => {
    const history = historyOf('A B -B C D=B');
    expect(history.undoable?.name).toBe('D');
    expect(historyOf('A B -B C D=B -D').undoable?.name).toBe('C');
    expect(historyOf('A B -B C D=B -D').redoable?.name).toBe('-D');
    expect(historyOf('A B -B C D=B -D +D').undoable?.name).toBe('D');
  });

  it('says what lies between here and an act, in the order in which it is taken', () => {
    const names = (rows: readonly { name: string }[]): string => rows.map(({ name }) => name).join(' ');
    const history = historyOf('A B C D -D -C');
    expect(names(history.standingAfter(0))).toBe('B A');
    expect(names(history.standingAfter(1))).toBe('B');
    expect(names(history.standingAfter(2))).toBe('');
    expect(names(history.undoneUpTo(3))).toBe('C');
    expect(names(history.undoneUpTo(4))).toBe('C D');
    expect(names(history.undoneUpTo(2))).toBe('');
  });

  it('is as it was when a step is taken away that could not be saved', () => {
    const history = historyOf('A B -B C');
    const seq = history.rows.at(-1)?.seq ?? 0;
    history.remove(seq);
    expect(history.redoable?.name).toBe('-B');
    expect(history.actCount).toBe(2);
  });
});
