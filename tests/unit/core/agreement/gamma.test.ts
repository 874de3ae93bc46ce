import { describe, expect, it } from 'vitest';
import { gammaOf, GAMMA_OPTIONS } from '$core/agreement/gamma/gamma';
import { seededRandom } from '$core/agreement/gamma/random';
import type { GammaUnit } from '$core/agreement/gamma/unit';
import { ALEX_PAUL_SUZAN, annotatorsOf, POSITION_THRICE } from './continua';

function gammaIn(length: number, annotators: readonly (readonly GammaUnit[])[], options = GAMMA_OPTIONS) {
  const result = gammaOf([{ length, annotators }], options);
  return result.ok ? result.value : null;
}

describe('gamma', () => {
  const [A = [], B = []] = annotatorsOf('1..5 a, 6..10 b, 20..24 a, 30..34 b | 2..6 a, 31..35 b');

  it('is exactly 1 for the same units', () => {
    expect(gammaIn(40, [A, A])).toMatchObject({ gamma: 1, observed: 0 });
  });

  it('of Alex, Paul and Suzan lies where the shuffle sampler of pygamma puts it', () => {
    const shifted = annotatorsOf(ALEX_PAUL_SUZAN).map((units) =>
      units.map(({ start, end, category }) => ({ start: start - 2, end: end - 2, category })),
    );
    const result = gammaIn(58, shifted, { weights: POSITION_THRICE, seed: 1, samples: 200 });
    expect(result?.gamma).toBeGreaterThan(0.42);
    expect(result?.gamma).toBeLessThan(0.49);
  });

  it('names its sampler and seed, and is the same with the same seed and the sides exchanged', () => {
    const once = gammaIn(40, [A, B]);
    expect(once).toMatchObject({ sampler: 'shuffle', seed: GAMMA_OPTIONS.seed, samples: 30 });
    expect(once?.gamma).toBeLessThan(1);
    expect(gammaIn(40, [B, A])).toEqual(once);
    expect(gammaIn(40, [A, B], { ...GAMMA_OPTIONS, seed: 7 })?.expected).not.toBe(once?.expected);
  });

  it('is undefined without units, and defined where only one side has some', () => {
    expect(gammaIn(40, [[], []])).toMatchObject({ gamma: null, observed: null, expected: null });
    expect(gammaIn(40, [A, []])?.observed).toBe(2);
  });

  it('is near 0 for units set by chance', () => {
    const random = seededRandom(5);
    const unitsByChance = () =>
      Array.from({ length: 12 }, () => {
        const start = Math.floor(random() * 1960);
        return { start, end: start + 40, category: 'a' };
      });
    const continua = Array.from({ length: 40 }, () => ({
      length: 2000,
      annotators: [unitsByChance(), unitsByChance()],
    }));
    const result = gammaOf(continua, GAMMA_OPTIONS);
    expect(Math.abs(result.ok ? (result.value.gamma ?? 1) : 1)).toBeLessThan(0.1);
  });
});
