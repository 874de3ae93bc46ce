import Papa from 'papaparse';
import type { Counting } from '../contents/counted-marks';
import type { AnnotationKind } from '../../model/annotation';
import { KINDS } from '../measures/compared-text';
import type { AgreementMeasures, Measures } from '../measures/measure-agreement';

/** Every figure of a comparison over some kinds of marks; shares lie between 0 and 1, null means: not defined. */
export const FIGURES = [
  'marksA',
  'marksB',
  'matched',
  'samePlace',
  'onlyA',
  'onlyB',
  'exactF1',
  'overlapF1',
  'alpha',
  'alphaU',
  'gamma',
] as const;
export type Figure = (typeof FIGURES)[number];

/** Those that count marks; the others are measures. */
export const COUNTS: readonly Figure[] = FIGURES.slice(0, 6);

/** The figures by name. */
export function figuresOf({
  marks,
  exactF1,
  overlapF1,
  alpha,
  alphaU,
  gamma,
}: Measures): Record<Figure, number | null> {
  return {
    marksA: marks.a,
    marksB: marks.b,
    matched: marks.matched,
    samePlace: marks.exact,
    onlyA: marks.unmatchedA,
    onlyB: marks.unmatchedB,
    exactF1: exactF1.f1,
    overlapF1: overlapF1.f1,
    alpha: alpha.alpha,
    alphaU: alphaU.alpha,
    gamma: gamma.gamma,
  };
}

/** Overall and each kind, in the order in which results list them. */
export const PARTS: readonly ('overall' | AnnotationKind)[] = ['overall', ...KINDS];

export function measuresOf({ overall, kinds }: AgreementMeasures, part: 'overall' | AnnotationKind): Measures {
  return part === 'overall' ? overall : kinds[part];
}

function rounded(value: number | null): number | null {
  return value === null || Number.isInteger(value) ? value : Number(value.toFixed(6));
}

/**
 * The figures as CSV: one row a figure, `of` naming the question where it is one of labels, with the unmatched marks of both
 * sides in every row, since leaving them out raises what is measured on matched ones, and with the statuses that are counted.
 * Six decimals; empty: not defined.
 */
export function writeFigures(measures: AgreementMeasures, { statuses, scareQuotes }: Counting): string {
  const counted = { counted: statuses.join(' '), scare_quotes: scareQuotes ? 'counted' : 'left out' };
  const rows = PARTS.flatMap((part) => {
    const of = measuresOf(measures, part);
    const { unmatchedA, unmatchedB } = of.marks;
    const row = (figure: string, question: string, items: number | null, value: number | null) => ({
      part,
      figure,
      of: question,
      items,
      value: rounded(value),
      only_a: unmatchedA,
      only_b: unmatchedB,
      ...counted,
    });
    const figures = Object.entries(figuresOf(of)).map(([figure, value]) => row(figure, '', null, value));
    const labels = Object.entries(of.labels).flatMap(([question, { items, observed, kappa, ac1, alpha }]) => [
      row('observed', question, items, observed),
      row('kappa', question, items, kappa),
      row('ac1', question, items, ac1),
      row('alpha', question, items, alpha),
    ]);
    return [...figures, ...labels];
  });
  return `${Papa.unparse(rows, { newline: '\n' })}\n`;
}
