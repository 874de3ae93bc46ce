import { dissimilarity, type GammaUnit, type GammaWeights } from './unit';

/** With three or more annotators the search is exact and exponential; more units than these are not tried. */
export const MAX_UNITS_OF_SEVERAL = 20;

/** Units of different annotators, as bits, and what aligning them costs. */
interface Part {
  readonly units: number;
  readonly cost: number;
}

interface Chosen {
  readonly units: number;
  readonly list: readonly GammaUnit[];
  /** The sum over the pairs of real units. */
  readonly apart: number;
}

/** Every set of units, one an annotator at most, that costs less together than its units alone. */
function worthwhileParts(annotators: readonly (readonly GammaUnit[])[], weights: GammaWeights): Part[] {
  const pairCount = (annotators.length * (annotators.length - 1)) / 2;
  const parts: Part[] = [];
  let firstBit = 0;
  let open: Chosen[] = [{ units: 0, list: [], apart: 0 }];
  for (const units of annotators) {
    const longer = open.flatMap(({ units: bits, list, apart }) =>
      units.map((unit, at) => ({
        units: bits | (1 << (firstBit + at)),
        list: [...list, unit],
        apart: list.reduce((sum, other) => sum + dissimilarity(other, unit, weights), apart),
      })),
    );
    open = [...open, ...longer];
    firstBit += units.length;
  }
  for (const { units, list, apart } of open) {
    const real = (list.length * (list.length - 1)) / 2;
    const cost = (apart + (pairCount - real) * weights.empty) / pairCount;
    if (list.length === 1 || (list.length > 1 && cost < list.length * weights.empty)) parts.push({ units, cost });
  }
  return parts;
}

/**
 * The disorder of the best alignment of any number of annotators, summed over its parts; null where there are more than
 * `MAX_UNITS_OF_SEVERAL` units. A part costs the mean over its pairs, an empty place in a pair costing `empty`, two as well.
 */
export function leastDisorderOfSeveral(
  annotators: readonly (readonly GammaUnit[])[],
  weights: GammaWeights,
): number | null {
  const count = annotators.reduce((sum, units) => sum + units.length, 0);
  if (count > MAX_UNITS_OF_SEVERAL) return null;
  const startingWith = Array.from({ length: count }, (): Part[] => []);
  for (const part of worthwhileParts(annotators, weights)) {
    startingWith[31 - Math.clz32(part.units & -part.units)]?.push(part);
  }
  const known = new Map<number, number>();
  const least = (left: number): number => {
    if (left === 0) return 0;
    const before = known.get(left);
    if (before !== undefined) return before;
    const lowest = startingWith[31 - Math.clz32(left & -left)] ?? [];
    const fitting = lowest.filter(({ units }) => (units & left) === units);
    const cost = fitting.reduce((best, part) => Math.min(best, part.cost + least(left & ~part.units)), Infinity);
    known.set(left, cost);
    return cost;
  };
  return least((1 << count) - 1);
}
