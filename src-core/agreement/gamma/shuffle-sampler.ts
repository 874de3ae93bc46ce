import type { Random } from './random';
import type { Continuum, GammaUnit } from './unit';

const MAX_TRIES = 100;

function meanLength(units: readonly GammaUnit[]): number {
  return units.reduce((sum, { start, end }) => sum + end - start, 0) / units.length;
}

/** Pivots of one sample lie apart, round the circle, or units would stay beside their likes. Gives up where there is no room. */
function nextPivot(length: number, apart: number, taken: readonly number[], random: Random): number {
  const isFar = (pivot: number) =>
    taken.every((other) => {
      const distance = Math.abs(pivot - other);
      return Math.min(distance, length - distance) >= apart;
    });
  let pivot = Math.floor(random() * length);
  for (let tries = 1; tries < MAX_TRIES && !isFar(pivot); tries += 1) pivot = Math.floor(random() * length);
  return pivot;
}

function turned(units: readonly GammaUnit[], pivot: number, length: number): GammaUnit[] {
  return units.map(({ start, end, category }) => {
    const moved = (start - pivot + length) % length;
    return { start: moved, end: moved + end - start, category };
  });
}

/**
 * One continuum by chance, by the "shuffle" of Mathet and others (2015): each annotator of it gets the units of
 * an annotator drawn from those who set any, turned round the text by a pivot of its own. What lies before the pivot goes
 * behind the rest; no unit is cut. Pivots are at least the mean length of a unit apart where the text has room.
 */
export function shuffled({ length, annotators }: Continuum, random: Random): (readonly GammaUnit[])[] {
  const sources = annotators.filter((units) => units.length > 0);
  const apart = meanLength(sources.flat());
  const pivots: number[] = [];
  return annotators.map(() => {
    const source = sources[Math.floor(random() * sources.length)] ?? [];
    const pivot = nextPivot(length, apart, pivots, random);
    pivots.push(pivot);
    return turned(source, pivot, length);
  });
}
