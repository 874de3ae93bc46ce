import type { Decision } from '$core/model/annotation';
import type { DecisionKind } from '$core/model/enumerations';
import type { Change } from '$core/model/step';

/** One mark to be looked at. */
export interface QueueCard {
  readonly id: string;
  readonly articleId: string;
}

/** What has become of a card: the decision, or that its mark was removed; null while it waits. */
export type CardOutcome = DecisionKind | 'removed' | null;

/** Cards in a fixed order, which of them is looked at, and what has become of each since the list began. */
export class Worklist {
  readonly cards: readonly QueueCard[];
  readonly since: string;
  readonly #places: ReadonlyMap<string, number>;
  readonly #decided = new Map<string, readonly Decision[]>();
  readonly #gone = new Set<string>();
  #at = $state(0);
  #version = $state(0);

  /** `since` is the moment at which it begins (ISO UTC): earlier decisions are not those of this list. */
  constructor(cards: readonly QueueCard[], since: string) {
    this.cards = cards;
    this.since = since;
    this.#places = new Map(cards.map(({ id }, index) => [id, index]));
  }

  /** The index of the card that is looked at; the number of cards behind the last. */
  get at(): number {
    return this.#at;
  }
  set at(index: number) {
    this.#at = Math.max(0, Math.min(index, this.cards.length));
  }

  get current(): QueueCard | null {
    return this.cards[this.#at] ?? null;
  }

  /** -1 for what is no card. */
  indexOf(id: string | null): number {
    return id === null ? -1 : (this.#places.get(id) ?? -1);
  }

  /** What this annotator has made of the card since the list began. */
  outcomeOf(id: string, by: string): CardOutcome {
    if (this.#version < 0) return null;
    if (this.#gone.has(id)) return 'removed';
    return this.#decided.get(id)?.findLast((decision) => decision.by === by)?.kind ?? null;
  }

  isGone(id: string): boolean {
    return this.#version >= 0 && this.#gone.has(id);
  }

  /** Outcomes of all cards that do not wait any more. */
  outcomes(by: string): Exclude<CardOutcome, null>[] {
    if (this.#version < 0) return [];
    const touched = new Set([...this.#decided.keys(), ...this.#gone]);
    return [...touched].flatMap((id) => this.outcomeOf(id, by) ?? []);
  }

  /** The nearest card in this direction that is still there, and waits where `waiting`; null where there is none. */
  find(from: number, direction: 1 | -1, by: string, waiting: boolean): number | null {
    for (let index = from + direction; index >= 0 && index < this.cards.length; index += direction) {
      const { id } = this.cards[index] ?? { id: '' };
      if (!this.isGone(id) && !(waiting && this.outcomeOf(id, by) !== null)) return index;
    }
    return null;
  }

  /** Follows a step in the tick in which it is made. */
  apply(changes: readonly Change[]): void {
    for (const change of changes) {
      if (change.table !== 'annotations' || !this.#places.has(change.id)) continue;
      if (change.after === null) this.#gone.add(change.id);
      else {
        this.#gone.delete(change.id);
        const since = change.after.decisions.filter(({ at }) => at >= this.since);
        if (since.length > 0) this.#decided.set(change.id, since);
        else this.#decided.delete(change.id);
      }
      this.#version += 1;
    }
  }
}
