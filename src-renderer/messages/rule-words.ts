import { isRuleId, accuracyOf } from '$core/detect/shown-rules';
import { named, t } from './translate';

/** Fewer proposals than this make no percentage. */
const FEWEST_FOR_PERCENT = 20;

/** What a rule looks for, in words; its name where this version does not know it. */
export function ruleInWords(rule: string): string {
  const key = `rule.${rule}`;
  const words = named(key);
  return words === key ? rule : words;
}

/** How often it was right on articles that its makers had not seen. */
export function accuracyInWords(rule: string): string {
  const known = isRuleId(rule) ? accuracyOf(rule) : null;
  if (known === null) return t('proposals.accuracy-none');
  const { right, given } = known;
  if (given < FEWEST_FOR_PERCENT) return t('proposals.accuracy-few', { right, given });
  return t('proposals.accuracy', { percent: Math.floor((100 * right) / given), given });
}
