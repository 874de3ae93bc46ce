import { sum, NOTHING, type Tally } from './tally';

/** Tallies by group (all, a type, a language, a rule) and, in a group, by measure. Both keep the order in which they came. */
export class ScoreSheet<Measure extends string> {
  readonly #groups = new Map<string, Map<Measure, Tally>>();

  add(groups: readonly string[], measure: Measure, tally: Tally): void {
    for (const group of groups) {
      const measures = this.#groups.get(group) ?? new Map<Measure, Tally>();
      this.#groups.set(group, measures);
      measures.set(measure, sum(measures.get(measure) ?? NOTHING, tally));
    }
  }

  /** The tally of a group and measure; of nothing where nothing was counted. */
  tally(group: string, measure: Measure): Tally {
    return this.#groups.get(group)?.get(measure) ?? NOTHING;
  }

  groups(): string[] {
    return [...this.#groups.keys()];
  }
}
