import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { accuracyOf, isShownByDefault, LEAST_PRECISION } from '$core/detect/shown-rules';
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
    for (const rule of RULE_IDS) {
      const known = accuracyOf(rule);
      expect(isShownByDefault(rule), rule).toBe(known !== null && known.right / known.given >= LEAST_PRECISION);
    }
  });
});
