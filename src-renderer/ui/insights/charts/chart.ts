import type { Category } from '../../../models/insights/question';
import type { Figure } from '../../../models/insights/figure';

/** What every chart is given. */
export interface ChartProps {
  readonly figure: Figure;
  /** Those of its rows that are drawn. */
  readonly rows: readonly Category[];
  /** Title and main finding, for those who do not see it. */
  readonly label: string;
  readonly onopen: (row: Category, column: Category | null) => void;
}

/** The scale of LayerCake for a measure from 0 on. */
export interface LinearScale {
  (value: number): number;
  ticks(count: number): number[];
}

export const numbers = new Intl.NumberFormat('en');

/** Whether the marks are claims; everything else in Insights is about quotes. */
export function hueOf({ measure }: Figure): 'claim' | 'quote' {
  return measure === 'claims' ? 'claim' : 'quote';
}
