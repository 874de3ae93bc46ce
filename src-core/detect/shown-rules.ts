import { RULE_ACCURACY } from './rule-accuracy';
import { RULE_IDS, type RuleId } from './rules';

/** How often the proposals of a rule were right, of how many; counted on texts that its makers never saw. */
export interface RuleAccuracy {
  readonly right: number;
  readonly given: number;
}

/** A rule is shown without being asked for where at least so many of its proposals were right (0 to 1). */
export const LEAST_PRECISION = 0.8;

/** What was counted of a rule; null where it proposed nothing there. */
export function accuracyOf(rule: RuleId): RuleAccuracy | null {
  return RULE_ACCURACY[rule] ?? null;
}

/** Whether the rule is shown until somebody switches it on or off: never where nothing is known of it. */
export function isShownByDefault(rule: RuleId): boolean {
  const known = accuracyOf(rule);
  return known !== null && known.right >= LEAST_PRECISION * known.given;
}

/** Whether the name is that of a rule of this version. */
export function isRuleId(name: string): name is RuleId {
  return RULE_IDS.some((rule) => rule === name);
}
