import { RULE_ACCURACY } from './rule-accuracy';
import { RULE_IDS, type RuleId } from './rules';

/** How often the proposals of a rule were right, of how many; counted on texts that its makers never saw. */
export interface RuleAccuracy {
  readonly right: number;
  readonly given: number;
}

/** What was counted of a rule on those texts, and together with the texts that its makers read. */
export interface CountedRule extends RuleAccuracy {
  readonly both: RuleAccuracy;
}

/** A rule is shown without being asked for where at least so many of its proposals were right (0 to 1). */
export const LEAST_PRECISION = 0.8;
/** And where, by all that was counted, so many of those to come are likely to be right (0 to 1). */
export const LEAST_LIKELY_PRECISION = 0.7;
/** Rules for what stands between quotation marks: that something is quoted is there to be seen, and needs no sample. */
const OF_MARKS: ReadonlySet<RuleId> = new Set([
  'quote-then-speaker',
  'quote-then-verb',
  'speaker-then-quote',
  'between-parts',
  'colon-before',
  'label-before',
  'dash-behind',
  'interview-turn',
  'same-paragraph',
  'next-paragraph',
  'introduced',
  'unattributed',
  'named-as',
  'clause-with-marks',
]);
/** Nine chances in ten that the share is higher than the bound: the quantile of the normal distribution. */
const QUANTILE = 1.2816;

/** What was counted of a rule; null where it proposed nothing there. */
export function accuracyOf(rule: RuleId): RuleAccuracy | null {
  return RULE_ACCURACY[rule] ?? null;
}

/**
 * The share of right proposals that a rule is likely to exceed, given how many were right of how many (0 to 1): the lower
 * bound of Wilson’s score interval, one-sided, at 90 %. Of nothing counted, 0. Source: E. B. Wilson, Probable inference, the
 * law of succession, and statistical inference, JASA 22 (1927).
 */
export function likelyPrecision({ right, given }: RuleAccuracy): number {
  if (given === 0) return 0;
  const share = right / given;
  const square = QUANTILE ** 2;
  const spread = QUANTILE * Math.sqrt((share * (1 - share)) / given + square / (4 * given ** 2));
  return (share + square / (2 * given) - spread) / (1 + square / given);
}

/** Whether a rule was right so often, and so often counted, that it is shown. */
export function isWellFounded(rule: RuleId, { right, given, both }: CountedRule): boolean {
  const isCounted = OF_MARKS.has(rule) || likelyPrecision(both) >= LEAST_LIKELY_PRECISION;
  return isCounted && given > 0 && right >= LEAST_PRECISION * given;
}

/** Whether the rule is shown until somebody switches it on or off: never where nothing is known of it. */
export function isShownByDefault(rule: RuleId): boolean {
  const counted = RULE_ACCURACY[rule];
  return counted !== undefined && isWellFounded(rule, counted);
}

/** Whether the name is that of a rule of this version. */
export function isRuleId(name: string): name is RuleId {
  return RULE_IDS.some((rule) => rule === name);
}
