import { IntervalIndex } from '../../text/interval-index';
import { sharedLength } from '../../text/ranges';
import { heaviestMatching, type Edge } from './heaviest-matching';
import { compareSpans, placeKey, spanLength, type MarkedSpan } from './marked-span';

/** Two passages taken for the same. `shared` and `union` count positions. */
export interface SpanPair<T extends MarkedSpan> {
  readonly a: T;
  readonly b: T;
  readonly shared: number;
  readonly union: number;
}

function pairOf<T extends MarkedSpan>(a: T, b: T): SpanPair<T> {
  const shared = sharedLength(a.ranges, b.ranges);
  return { a, b, shared, union: spanLength(a) + spanLength(b) - shared };
}

interface Parted<T> {
  readonly pairs: readonly (readonly [T, T])[];
  readonly restA: readonly T[];
  readonly restB: readonly T[];
}

/** Pairs those with the same key, one by one in their order, and gives what is left on each side. */
function pairBy<T>(a: readonly T[], b: readonly T[], keyOf: (span: T) => string): Parted<T> {
  const waiting = new Map<string, T[]>();
  for (const span of b.toReversed()) {
    const key = keyOf(span);
    const list = waiting.get(key);
    if (list === undefined) waiting.set(key, [span]);
    else list.push(span);
  }
  const pairs: (readonly [T, T])[] = [];
  const restA: T[] = [];
  for (const span of a) {
    const other = waiting.get(keyOf(span))?.pop();
    if (other === undefined) restA.push(span);
    else pairs.push([span, other]);
  }
  const taken = new Set(pairs.map(([, other]) => other));
  return { pairs, restA, restB: b.filter((span) => !taken.has(span)) };
}

/** Pairs that share positions, worth what they share; where that is equal, more alike ones are worth more. */
function overlapEdges(rows: readonly MarkedSpan[], columns: readonly MarkedSpan[]): Edge[] {
  const spans = columns.flatMap(({ ranges }, column) =>
    ranges.map((range) => ({ ...range, id: String(column), column })),
  );
  const index = new IntervalIndex(spans);
  const steps = Math.min(rows.length, columns.length) + 1;
  return rows.flatMap((row, at) => {
    const near = row.ranges.flatMap(({ start, end }) => index.overlapping(start, end).map(({ column }) => column));
    return [...new Set(near)].flatMap((column) => {
      const other = columns[column];
      if (other === undefined) return [];
      const { shared, union } = pairOf(row, other);
      return [{ row: at, column, weight: shared * steps + shared / union }];
    });
  });
}

function matchOverlapping<T extends MarkedSpan>(rows: readonly T[], columns: readonly T[]): (readonly [T, T])[] {
  const columnOf = heaviestMatching(rows.length, columns.length, overlapEdges(rows, columns));
  return rows.flatMap((row, at) => {
    const column = columns[columnOf[at] ?? -1];
    return column === undefined ? [] : [[row, column] as const];
  });
}

function comesFirst(a: readonly MarkedSpan[], b: readonly MarkedSpan[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  for (const [at, span] of a.entries()) {
    const other = b[at];
    const order = other === undefined ? 0 : compareSpans(span, other);
    if (order !== 0) return order < 0;
  }
  return true;
}

/**
 * Pairs the passages of two annotators one to one so that the positions which the pairs share are as many as can be, and
 * among such matchings the pairs are most alike (shared / union). Only passages that share a position are paired. The order
 * of the input does not matter; with the sides exchanged the same pairs come back, exchanged. Pairs stand in the order of
 * `a` in the text. Passages in the same place are paired first, those with the same id before others, which costs no
 * overlap: if X lies in both, sharing a' with b' is at least worth a' with X plus X with b' less X. The rest is a maximum
 * weight assignment (see `heaviestMatching`): near linear where few passages overlap.
 */
export function matchSpans<T extends MarkedSpan>(a: readonly T[], b: readonly T[]): SpanPair<T>[] {
  const [sortedA, sortedB] = [a.toSorted(compareSpans), b.toSorted(compareSpans)];
  const same = pairBy(sortedA, sortedB, (span) => `${placeKey(span)} ${span.id}`);
  const inPlace = pairBy(same.restA, same.restB, placeKey);
  const isForward = comesFirst(inPlace.restA, inPlace.restB);
  const overlapping = isForward
    ? matchOverlapping(inPlace.restA, inPlace.restB)
    : matchOverlapping(inPlace.restB, inPlace.restA).map(([second, first]) => [first, second] as const);
  const pairs = [...same.pairs, ...inPlace.pairs, ...overlapping].map(([first, second]) => pairOf(first, second));
  return pairs.sort((first, second) => compareSpans(first.a, second.a));
}
