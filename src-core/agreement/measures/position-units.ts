import { mergeRanges } from '../../text/ranges';
import type { RatedUnit } from '../nominal-alpha';
import { KINDS, type ComparedMark, type ComparedText } from './compared-text';

/** From `at` on, this side is or is no longer inside a mark of this kind. */
interface Border {
  readonly at: number;
  readonly side: 0 | 1;
  readonly bit: number;
}

function bordersOf(marks: readonly ComparedMark[], side: 0 | 1): Border[] {
  return KINDS.flatMap((kind, index) => {
    const ranges = mergeRanges(marks.filter((mark) => mark.kind === kind).flatMap((mark) => mark.ranges));
    return ranges.flatMap(({ start, end }) => [
      { at: start, side, bit: 1 << index },
      { at: end, side, bit: 1 << index },
    ]);
  });
}

function nameOf(bits: number): string {
  return KINDS.filter((_, index) => (bits & (1 << index)) !== 0).join('+');
}

/**
 * Every position of a text as a unit that both sides rated: with the kinds of the marks that cover it, or with none.
 * Equal ones are counted together. n log n in the number of ranges.
 */
export function positionUnits({ length, a, b }: ComparedText): RatedUnit[] {
  const borders = [...bordersOf(a, 0), ...bordersOf(b, 1)].sort((first, second) => first.at - second.at);
  const counts = new Map<number, number>();
  const inside: [number, number] = [0, 0];
  let from = 0;
  for (const { at, side, bit } of [...borders, { at: length, side: 0, bit: 0 } as const]) {
    const key = inside[0] * 8 + inside[1];
    if (at > from) counts.set(key, (counts.get(key) ?? 0) + at - from);
    inside[side] ^= bit;
    from = at;
  }
  return [...counts].map(([key, count]) => ({ values: [nameOf(key >> 3), nameOf(key & 7)], count }));
}
