/** How often each side gave a label, as shares of all items. A label that rules makes kappa low though both agree. */
export interface LabelShare {
  readonly label: string;
  readonly a: number;
  readonly b: number;
}

/** Agreement of two raters on labels. All shares are between 0 and 1; null means: not defined. */
export interface LabelAgreement {
  readonly items: number;
  readonly observed: number | null;
  /** The agreement that chance would give with these shares. */
  readonly expected: number | null;
  /** 1 at full agreement, 0 at that of chance, down to -1. */
  readonly kappa: number | null;
  /** Gwet's AC1, which a ruling label does not press down. */
  readonly ac1: number | null;
  readonly shares: readonly LabelShare[];
}

function countLabels(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

function aboveChance(observed: number, expected: number): number | null {
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}

/**
 * Cohen's kappa over items that both raters labelled: (Ao - Ae) / (1 - Ae) with Ao the share of equal labels and
 * Ae = sum over labels of pA(label) pB(label) (Cohen 1960; Artstein and Poesio 2008). Null, and not 0 or 1, where Ae is 1
 * (both gave one and the same label only) or where there is no item. Beside it AC1 (Gwet 2008), whose
 * Ae = sum of p(1 - p) / (labels - 1) with p the mean of both shares. Exchanging the raters leaves both as they are.
 * Linear; never fails. Items that one rater left open are not among the pairs: say how many with the result.
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): LabelAgreement {
  const items = pairs.length;
  if (items === 0) return { items, observed: null, expected: null, kappa: null, ac1: null, shares: [] };
  const countsA = countLabels(pairs.map(([a]) => a));
  const countsB = countLabels(pairs.map(([, b]) => b));
  const labels = [...new Set([...countsA.keys(), ...countsB.keys()])].sort();
  const counts = labels.map((label) => ({ label, a: countsA.get(label) ?? 0, b: countsB.get(label) ?? 0 }));
  const observed = pairs.filter(([a, b]) => a === b).length / items;
  const expected = counts.reduce((sum, { a, b }) => sum + a * b, 0) / (items * items);
  const spread = counts.reduce((sum, { a, b }) => sum + ((a + b) * (2 * items - a - b)) / (4 * items * items), 0);
  return {
    items,
    observed,
    expected,
    kappa: aboveChance(observed, expected),
    ac1: labels.length < 2 ? null : aboveChance(observed, spread / (labels.length - 1)),
    shares: counts.map(({ label, a, b }) => ({ label, a: a / items, b: b / items })),
  };
}
