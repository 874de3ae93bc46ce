import { cohenKappa, type LabelAgreement } from '../cohen-kappa';
import { nominalAlpha } from '../nominal-alpha';
import type { MarkPair } from './compared-text';

/** Agreement on one question over matched marks that both sides answered, and how often it was left open. */
export interface LabelMeasures extends LabelAgreement {
  readonly alpha: number | null;
  readonly openInA: number;
  readonly openInB: number;
  readonly openInBoth: number;
}

function measure(answers: readonly (readonly [string | null, string | null])[]): LabelMeasures {
  const both = answers.flatMap(([a, b]) => (a === null || b === null ? [] : [[a, b] as const]));
  const openInBoth = answers.filter(([a, b]) => a === null && b === null).length;
  return {
    ...cohenKappa(both),
    alpha: nominalAlpha(both.map((values) => ({ values }))).alpha,
    openInA: answers.filter(([a]) => a === null).length - openInBoth,
    openInB: answers.filter(([, b]) => b === null).length - openInBoth,
    openInBoth,
  };
}

/**
 * Agreement on each question that a kind of the matched marks asks, by its name, in the order in which they first come.
 * Only marks that were matched have answers to compare: name the unmatched beside it, since leaving them out raises kappa.
 */
export function labelMeasures(pairs: readonly MarkPair[]): Record<string, LabelMeasures> {
  const answers = new Map<string, (readonly [string | null, string | null])[]>();
  for (const { a, b } of pairs) {
    for (const [field, label] of Object.entries(a.labels)) {
      const answer = [label, b.labels[field] ?? null] as const;
      const list = answers.get(field);
      if (list === undefined) answers.set(field, [answer]);
      else list.push(answer);
    }
  }
  return Object.fromEntries([...answers].map(([field, list]) => [field, measure(list)]));
}
