import type { PeriodUnit } from '$core/insights/periods';
import type { FigureId } from '../models/insights/figures';
import { toggled } from './mark-rows.svelte';

/** How the figures of Insights are shown. */
export class InsightsView {
  #speakingMeasure: 'quotes' | 'words' = $state('quotes');
  #spaceMeasure: 'quotes' | 'words' = $state('quotes');
  #unit: PeriodUnit | null = $state(null);
  #sourcesBy: 'speakerStatus' | 'speakerKind' = $state('speakerStatus');
  #tables: ReadonlySet<string> = $state.raw(new Set());
  #whole: ReadonlySet<string> = $state.raw(new Set());

  get speakingMeasure(): 'quotes' | 'words' {
    return this.#speakingMeasure;
  }
  set speakingMeasure(measure: 'quotes' | 'words') {
    this.#speakingMeasure = measure;
  }
  get spaceMeasure(): 'quotes' | 'words' {
    return this.#spaceMeasure;
  }
  set spaceMeasure(measure: 'quotes' | 'words') {
    this.#spaceMeasure = measure;
  }
  /** Null: the unit that fits. */
  get unit(): PeriodUnit | null {
    return this.#unit;
  }
  set unit(unit: PeriodUnit | null) {
    this.#unit = unit;
  }
  get sourcesBy(): 'speakerStatus' | 'speakerKind' {
    return this.#sourcesBy;
  }
  set sourcesBy(by: 'speakerStatus' | 'speakerKind') {
    this.#sourcesBy = by;
  }

  isTable(id: FigureId): boolean {
    return this.#tables.has(id);
  }
  toggleTable(id: FigureId): void {
    this.#tables = toggled(this.#tables, id);
  }
  /** Whether all rows of a chart are drawn, or only the first. */
  isWhole(id: FigureId): boolean {
    return this.#whole.has(id);
  }
  toggleWhole(id: FigureId): void {
    this.#whole = toggled(this.#whole, id);
  }
}
