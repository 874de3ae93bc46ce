import { fail, ok, type Result } from '../../contract/result';
import { leastDisorderOfSeveral } from './align-several';
import { leastDisorderOfTwo } from './align-two';
import { seededRandom } from './random';
import { shuffled } from './shuffle-sampler';
import { EQUAL_WEIGHTS, type Continuum, type GammaUnit, type GammaWeights } from './unit';

export interface GammaOptions {
  readonly weights: GammaWeights;
  /** A whole number. The same seed and continua give the same value. */
  readonly seed: number;
  /** How many continua are drawn by chance for each text; at least 30 are advised. */
  readonly samples: number;
}

export const GAMMA_OPTIONS: GammaOptions = { weights: EQUAL_WEIGHTS, seed: 2015, samples: 30 };

/** `gamma` is 1 at full agreement, 0 at that of chance, and may be negative; null means: not defined. */
export interface Gamma {
  readonly gamma: number | null;
  /** Disorder of the best alignment, a unit on average. */
  readonly observed: number | null;
  /** Mean disorder of the continua drawn by chance. */
  readonly expected: number | null;
  readonly sampler: 'shuffle';
  readonly seed: number;
  readonly samples: number;
}

/** With three or more annotators, a text (or a sample of it) has more units than can be aligned exactly. */
export type GammaFailure = 'too-many-units';

function unitsPerAnnotator(annotators: Continuum['annotators']): number {
  return annotators.reduce((sum, units) => sum + units.length, 0) / annotators.length;
}

/**
 * The disorder of the best alignment divided by the mean number of units of an annotator (Mathet and others
 * 2015): 0 where all set the same units. 0 without units. Exact: an assignment for two annotators, an exponential search for
 * more, which fails above `MAX_UNITS_OF_SEVERAL` units.
 */
export function leastDisorder(
  annotators: Continuum['annotators'],
  weights: GammaWeights,
): Result<number, GammaFailure> {
  const mean = unitsPerAnnotator(annotators);
  if (!(mean > 0)) return ok(0);
  const [first, second, third] = annotators;
  const isPair = first !== undefined && second !== undefined && third === undefined;
  const sum = isPair ? leastDisorderOfTwo(first, second, weights) : leastDisorderOfSeveral(annotators, weights);
  return sum === null ? fail('too-many-units') : ok(sum / mean);
}

function sortKey(units: readonly GammaUnit[]): string {
  return JSON.stringify(units.map(({ start, end, category }) => [start, end, category]));
}

/** Annotators and units in an order of their own, so that the samples do not depend on who is named first. */
function inOrder({ length, annotators }: Continuum): Continuum {
  const sorted = annotators.map((units) =>
    units.toSorted((a, b) => a.start - b.start || a.end - b.end || (a.category < b.category ? -1 : 1)),
  );
  const keyed = sorted.map((units) => ({ units, key: sortKey(units) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return { length, annotators: keyed.map(({ units }) => units) };
}

/**
 * Gamma of Mathet, Widlöcher and Métivier ("The unified and holistic method gamma", Computational Linguistics 41(3), 2015):
 * 1 - observed / expected disorder, of units that are aligned and compared by position and category at once. `expected` is
 * the mean over continua by chance; gamma depends on how these are drawn, so that the result names sampler and seed.
 * Disorders of several texts are averaged with the mean number of units of an annotator as weight, texts without units
 * left out. Null where no text has a unit or chance cannot differ. The order of the annotators does not matter; that of
 * the texts does, a little, through the samples: give them in a fixed order. Every text has the same annotators, at least
 * two; units lie in 0 to `length`, in whole positions. For two annotators near linear in the usual case (`heaviestMatching`),
 * once and for each sample.
 */
export function gammaOf(continua: readonly Continuum[], options: GammaOptions): Result<Gamma, GammaFailure> {
  const { weights, seed, samples } = options;
  const random = seededRandom(seed);
  let [observed, expected, weight] = [0, 0, 0];
  for (const continuum of continua.map(inOrder)) {
    const share = unitsPerAnnotator(continuum.annotators);
    if (!(share > 0)) continue;
    const best = leastDisorder(continuum.annotators, weights);
    if (!best.ok) return best;
    observed += share * best.value;
    weight += share;
    for (let count = 0; count < samples; count += 1) {
      const byChance = leastDisorder(shuffled(continuum, random), weights);
      if (!byChance.ok) return byChance;
      expected += (share * byChance.value) / samples;
    }
  }
  const origin = { sampler: 'shuffle', seed, samples } as const;
  if (weight === 0) return ok({ gamma: null, observed: null, expected: null, ...origin });
  const gamma = expected === 0 ? null : 1 - observed / expected;
  return ok({ gamma, observed: observed / weight, expected: expected / weight, ...origin });
}
