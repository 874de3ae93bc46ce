import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { isShownByDefault, isWellFounded, LEAST_PRECISION, likelyPrecision } from '$core/detect/shown-rules';
import { RULE_ACCURACY } from '$core/detect/rule-accuracy';
import { RULE_IDS } from '$core/detect/rules';
import { ruleAccuracySource } from '../../score/rule-accuracy';

describe('how often a rule is said to be right', () => {
  it('is what the closed half says now (npm run score -- --update writes it)', async () => {
    expect(await readFile('src-core/detect/rule-accuracy.ts', 'utf8')).toBe(ruleAccuracySource());
  });

  it('decides which rules are shown without being asked for', () => {
    const shown = RULE_IDS.filter(isShownByDefault);
    expect(shown).toContain('quote-then-speaker');
    expect(shown).not.toContain('claim-experience');
    for (const rule of RULE_IDS.filter(isShownByDefault)) {
      const { right, given } = RULE_ACCURACY[rule] ?? { right: 0, given: 0 };
      expect(right / given, rule).toBeGreaterThanOrEqual(LEAST_PRECISION);
    }
  });

  // Values of Wilson’s lower bound, one-sided, at 90 %.
  it.each([
    [0, 0, 0],
    [1, 1, 0.378],
    [5, 6, 0.575],
    [17, 19, 0.772],
    [100, 100, 0.984],
    [80, 100, 0.744],
  ])('takes %d right of %d for at least %d', (right, given, least) => {
    expect(likelyPrecision({ right, given })).toBeCloseTo(least, 2);
  });

  it('asks for more than a few proposals, and for no more than enough', () => {
    const all = (given: number) => ({ right: given, given, both: { right: given, given } });
    expect(isWellFounded('topic-of-report', all(2))).toBe(false);
    expect(isWellFounded('topic-of-report', all(10))).toBe(true);
    // All right in the closed half, but half wrong in the other.
    expect(isWellFounded('topic-of-report', { right: 5, given: 5, both: { right: 8, given: 11 } })).toBe(false);
  });

  it('asks for no sample where quotation marks can be seen, but for the share', () => {
    expect(isWellFounded('introduced', { right: 1, given: 1, both: { right: 2, given: 2 } })).toBe(true);
    expect(isWellFounded('introduced', { right: 1, given: 2, both: { right: 8, given: 9 } })).toBe(false);
  });
});
