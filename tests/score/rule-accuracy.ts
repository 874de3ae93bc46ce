import { RULE_IDS, type RuleId } from '$core/detect/rules';
import { scoreHalf } from './figures';
import type { Scores } from './score';
import { sum, type Tally } from './tally';

/**
 * How often each rule was right on the closed half, and on both halves together: its passage is a quote or a claim of the
 * labels. As the source of a module.
 */
export function ruleAccuracySource(): string {
  const [open, closed] = [scoreHalf('open'), scoreHalf('closed')];
  const lines = RULE_IDS.flatMap((rule) => {
    const counted = tallyOf(closed, rule);
    if (counted.given === 0) return [];
    const both = sum(counted, tallyOf(open, rule));
    return [`  ${rule.includes('-') ? `'${rule}'` : rule}: { ${countsOf(counted)}, both: { ${countsOf(both)} } },`];
  });
  return `${HEAD}${lines.join('\n')}\n};\n`;
}

function tallyOf({ quotes, claims }: Scores, rule: RuleId): Tally {
  const sheet = rule.startsWith('claim-') ? claims : quotes;
  return sheet.tally(`rule ${rule}`, 'content');
}

function countsOf({ right, given }: Tally): string {
  return `right: ${String(right)}, given: ${String(given)}`;
}

const HEAD = `import type { RuleId } from './rules';
import type { CountedRule } from './shown-rules';

/**
 * How often the proposals of each rule were right on the closed half of the labelled corpus, and on both halves; rules that
 * proposed nothing in the closed half are left out. Written by \`npm run score -- --update\`.
 */
export const RULE_ACCURACY: Readonly<Partial<Record<RuleId, CountedRule>>> = {
`;
