import type { TextRange } from '../../model/anchor';

/** What an annotator set in a text: a half-open range of at least one position, and what it was said to be. */
export interface GammaUnit extends TextRange {
  readonly category: string;
}

/** A text and the units of each annotator in it. */
export interface Continuum {
  /** In positions. */
  readonly length: number;
  readonly annotators: readonly (readonly GammaUnit[])[];
}

/** What counts how much. `position` and `category` are alpha and beta in the paper. */
export interface GammaWeights {
  /** More than 0. */
  readonly position: number;
  readonly category: number;
  /** What a unit costs that nothing is aligned with (delta-empty). */
  readonly empty: number;
}

export const EQUAL_WEIGHTS: GammaWeights = { position: 1, category: 1, empty: 1 };

/**
 * How far apart two units are: ((|difference of starts| + |difference of ends|) / (sum of lengths))^2 for the position, 0 or
 * 1 for the category, each times its weight and `empty` (Mathet, Widlöcher and Métivier 2015).
 */
export function dissimilarity(u: GammaUnit, v: GammaUnit, { position, category, empty }: GammaWeights): number {
  const shift = Math.abs(u.start - v.start) + Math.abs(u.end - v.end);
  const lengths = u.end - u.start + (v.end - v.start);
  const ofCategory = u.category === v.category ? 0 : category;
  return (position * (shift / lengths) ** 2 + ofCategory) * empty;
}
