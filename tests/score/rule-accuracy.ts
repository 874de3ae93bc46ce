import { RULE_IDS } from '$core/detect/rules';
import { scoreHalf } from './figures';

/** How often each rule was right on the closed half: its passage is a quote or a claim of the labels. As the source of a module. */
export function ruleAccuracySource(): string {
  const { quotes, claims } = scoreHalf('closed');
  const lines = RULE_IDS.flatMap((rule) => {
    const sheet = rule.startsWith('claim-') ? claims : quotes;
    const { right, given } = sheet.tally(`rule ${rule}`, 'content');
    return given === 0
      ? []
      : [`  ${rule.includes('-') ? `'${rule}'` : rule}: { right: ${String(right)}, given: ${String(given)} },`];
  });
  return `${HEAD}${lines.join('\n')}\n};\n`;
}

const HEAD = `import type { RuleId } from './rules';

/**
 * How often the proposals of each rule were right on the closed half of the labelled corpus; rules that proposed nothing there
 * are left out. Written by \`npm run score -- --update\`.
 */
export const RULE_ACCURACY: Readonly<Partial<Record<RuleId, { readonly right: number; readonly given: number }>>> = {
`;
