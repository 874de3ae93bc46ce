import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastDisorderOfSeveral } from '$core/agreement/gamma/align-several';
import { leastDisorderOfTwo } from '$core/agreement/gamma/align-two';
import { leastDisorder } from '$core/agreement/gamma/gamma';
import { dissimilarity, EQUAL_WEIGHTS, type GammaUnit } from '$core/agreement/gamma/unit';
import { ALEX_PAUL_SUZAN, annotatorsOf, POSITION_THRICE } from './continua';

function disorderOf(written: string, weights = EQUAL_WEIGHTS): number | null {
  const result = leastDisorder(annotatorsOf(written), weights);
  return result.ok ? result.value : null;
}

describe('the dissimilarity of units', () => {
  it.each([
    ['4..14 a, 40..44 a', 22.2],
    ['4..14 a, 20..25 a', 3.2],
    ['4..14 a, 14..24 a', 1],
    ['20..30 a, 20..25 a', 0.11],
  ])('of %s is %d by position', (written, expected) => {
    const [[u, v] = []] = annotatorsOf(written);
    if (u === undefined || v === undefined) throw new Error('Two units are needed.');
    expect(Math.abs(dissimilarity(u, v, EQUAL_WEIGHTS) - expected)).toBeLessThan(0.05);
    expect(dissimilarity(v, u, EQUAL_WEIGHTS)).toBe(dissimilarity(u, v, EQUAL_WEIGHTS));
    expect(dissimilarity(u, { ...u, category: 'b' }, { position: 1, category: 2, empty: 3 })).toBe(6);
  });
});

describe('the disorder of the best alignment', () => {
  it.each([
    ['1..5 a, 6..10 b, 11..15 a | 2..6 a, 7..11 b, 12..16 a', EQUAL_WEIGHTS, 0.0625],
    ['1..5 a, 6..10 b, 20..24 a, 30..34 b | 2..6 a, 31..35 b', EQUAL_WEIGHTS, 0.7083333],
    ['1..5 a, 6..10 b | 1..5 a, 6..10 b', EQUAL_WEIGHTS, 0],
    ['1..5 a, 10..14 b | 2..6 a, 11..15 b | 1..4 a, 9..14 c', EQUAL_WEIGHTS, 0.4087564],
    ['1..5 a, 6..10 b, 11..15 c | 2..7 a, 8..12 b, 11..15 a', { position: 3, category: 2, empty: 1 }, 1.0277778],
    [ALEX_PAUL_SUZAN, POSITION_THRICE, 0.960625],
  ])('of %s is that of pygamma', (written, weights, expected) => {
    expect(disorderOf(written, weights)).toBeCloseTo(expected, 6);
  });

  // Continua that pygamma drew, with the disorder it found in 32-bit numbers, as dkpro-statistics records them.
  it.each([
    ['5.96374852..9.96374852 a, 29.94267423..33.94267423 b | -2.3112216..1.6887784 b, -1.05842437..2.94157563 b', 2],
    [
      '1.50366811..5.50366811 b, 21.63897987..25.63897987 a, 25.18743786..29.18743786 a | -5.04927297..-1.04927297 a, 0.11160042..4.11160042 a',
      1.64844632,
    ],
    [
      '-21.63697815..-17.63697815 a, -3.21950748..0.78049252 a, 0.02359256..4.02359256 a | -9.00381332..-5.00381332 a, 3.03689361..7.03689361 b, 6.61593943..10.61593943 a',
      1.85583305,
    ],
    ['15.45517537..19.45517537 a, 30.34307359..34.34307359 a | 8.07377428..12.07377428 a', 2],
    ['-5.46270206..-1.46270206 a, 11.04004852..15.04004852 a | -2.64816268..1.35183732 a', 0.99673468],
    [
      '9.62430859..13.62430859 b, 25.36146307..29.36146307 a, 44.38833012..48.38833012 b | 16.02395508..20.02395508 b, 29.28320836..33.28320836 a, 54.87354972..58.87354972 a',
      1.65375173,
    ],
    [
      '6.24795906..10.24795906 a, 24.18654026..28.18654026 a | 4.42939743..8.42939743 b, 6.42001373..10.42001373 b',
      1.50092506,
    ],
    [
      '3.73937879..7.1643905 c, 11.3008207..16.13891713 a | 3.39552644..6.7330305 a, 8.45303635..12.38337 c | 2.53387857..6.77929423 a, 10.17482706..14.2726982 a',
      0.82534266,
    ],
    [
      '1.46993269..6.36308162 b, 9.1511888..13.57041982 a | 0.23547566..5.51913328 a, 9.04187628..12.38351465 b | 1.37902156..5.69220597 a, 12.47640756..16.49195886 a',
      0.94914961,
    ],
    [
      '4.59006256..8.43059648 b, 12.77803882..16.77230369 a | 2.44629079..6.90937571 b, 11.37831969..15.27670771 a | -1.0602199..2.96145816 b, 5.74941024..9.8543373 a',
      1.32780874,
    ],
    [
      '3.59650791..8.13612838 a, 10.14077175..14.07126795 a | 0.50952626..5.67716237 a, 5.0573924..8.04249975 c | 3.1010832..7.2219304 b, 9.1684596..12.88791222 a',
      1.25975358,
    ],
  ])('of %s, drawn by pygamma, is %d', (written, expected) => {
    expect(disorderOf(written)).toBeCloseTo(expected, 5);
  });

  const unit = fc
    .tuple(fc.nat(40), fc.integer({ min: 1, max: 15 }), fc.constantFrom('a', 'b'))
    .map(([start, length, category]): GammaUnit => ({ start, end: start + length, category }));
  const units = fc.array(unit, { maxLength: 6 });
  const weights = fc.record({
    position: fc.constantFrom(0.5, 1, 3),
    category: fc.constantFrom(0, 1, 2),
    empty: fc.constantFrom(1, 2),
  });

  it('of two, by assignment, is what the exhaustive search finds', () => {
    fc.assert(
      fc.property(units, units, weights, (a, b, chosen) => {
        expect(leastDisorderOfTwo(a, b, chosen)).toBeCloseTo(leastDisorderOfSeveral([a, b], chosen) ?? -1, 8);
      }),
      { numRuns: 300 },
    );
  });

  it('says so where three have too many units', () => {
    const many = Array.from({ length: 8 }, (_, at) => ({ start: at, end: at + 1, category: 'a' }));
    expect(leastDisorder([many, many, many], EQUAL_WEIGHTS)).toEqual({ ok: false, error: 'too-many-units' });
    expect(leastDisorder([many, many, many.slice(4)], EQUAL_WEIGHTS).ok).toBe(true);
  });
});
