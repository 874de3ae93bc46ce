import { IntervalIndex } from '../../text/interval-index';
import { heaviestMatching, type Edge } from '../matching/heaviest-matching';
import { dissimilarity, type GammaUnit, type GammaWeights } from './unit';

/** Two units are worth aligning only if they are nearer than two that stand alone; that is, if these ranges overlap. */
function widened({ start, end }: GammaUnit, { position }: GammaWeights) {
  const margin = (Math.max(0, (Math.sqrt(2 / position) - 1) / 2) + 1e-9) * (end - start);
  return { start: start - margin, end: end + margin };
}

function worthwhilePairs(a: readonly GammaUnit[], b: readonly GammaUnit[], weights: GammaWeights): Edge[] {
  const index = new IntervalIndex(
    b.map((unit, column) => ({ ...widened(unit, weights), id: String(column), column, unit })),
  );
  return a.flatMap((unit, row) => {
    const { start, end } = widened(unit, weights);
    return index.overlapping(start, end).flatMap(({ column, unit: other }) => {
      const weight = 2 * weights.empty - dissimilarity(unit, other, weights);
      return weight > 0 ? [{ row, column, weight }] : [];
    });
  });
}

/**
 * The disorder of the best alignment of two annotators, summed over its parts: what all units cost alone, less what aligning
 * saves at most, found as a maximum weight assignment.
 */
export function leastDisorderOfTwo(a: readonly GammaUnit[], b: readonly GammaUnit[], weights: GammaWeights): number {
  const edges = worthwhilePairs(a, b, weights);
  const columnOf = heaviestMatching(a.length, b.length, edges);
  const taken = edges.filter(({ row, column }) => columnOf[row] === column);
  // Summed over the pairs and not as a difference, so that full agreement is exactly 0.
  const aligned = taken.reduce((sum, { weight }) => sum + (2 * weights.empty - weight), 0);
  return aligned + (a.length + b.length - 2 * taken.length) * weights.empty;
}
