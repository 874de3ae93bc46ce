import type { DecisionKind } from '$core/model/enumerations';
import type { Change } from '$core/model/step';

/** One mark to be looked at. */
export interface QueueCard {
  readonly id: string;
  readonly articleId: string;
}

/** What has become of a card: the decision, or that its mark was removed; null while it waits. */
export type CardOutcome = DecisionKind | 'removed' | null;

interface Settled {
  readonly outcome: Exclude<CardOutcome, null>;
  readonly atMs: number;
}

/** Whose decisions settle a card, and from when on (ISO UTC): earlier ones are not those of the list. */
export interface WorklistParts {
  readonly by: string;
  readonly since: string;
}

/** Cards in order, which of them is looked at, and what one annotator has made of each since the list began. */
export class Worklist {
  readonly by: string;
  readonly since: string;
  #cards: readonly QueueCard[] = $state.raw([]);
  #places: ReadonlyMap<string, number>;
  readonly #settled = new Map<string, Settled>();
  readonly #gone = new Set<string>();
  #at = $state(0);
  #version = $state(0);

  constructor(cards: readonly QueueCard[], { by, since }: WorklistParts) {
    this.#cards = cards;
    this.by = by;
    this.since = since;
    this.#places = placesOf(cards);
  }

  get cards(): readonly QueueCard[] {
    return this.#cards;
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
    return id === null || this.#cards.length === 0 ? -1 : (this.#places.get(id) ?? -1);
  }

  outcomeOf(id: string): CardOutcome {
    return this.#version < 0 ? null : (this.#settled.get(id)?.outcome ?? null);
  }

  /** Whether its mark was removed. */
  isGone(id: string): boolean {
    return this.#version >= 0 && this.#gone.has(id);
  }

  /** How many cards do not wait any more. */
  get settledCount(): number {
    return this.#version < 0 ? 0 : this.#settled.size;
  }

  /** Outcomes of all cards that do not wait any more, with when they came about (milliseconds), the earliest first. */
  get settled(): readonly Settled[] {
    return this.#version < 0 ? [] : [...this.#settled.values()].sort((a, b) => a.atMs - b.atMs);
  }

  /** The nearest card in this direction that is still there, and waits where `waiting`; null where there is none. */
  find(from: number, direction: 1 | -1, waiting: boolean): number | null {
    for (let index = from + direction; index >= 0 && index < this.cards.length; index += direction) {
      const { id } = this.cards[index] ?? { id: '' };
      if (!this.isGone(id) && !(waiting && this.outcomeOf(id) !== null)) return index;
    }
    return null;
  }

  /** Puts one more card before that of the index; the one that is looked at stays. */
  insert(card: QueueCard, index: number): void {
    this.#cards = this.#cards.toSpliced(index, 0, card);
    this.#places = placesOf(this.#cards);
    if (index <= this.#at) this.#at += 1;
  }

  /** Follows a step, made or taken back at this moment (ISO UTC), in its tick. */
  apply(changes: readonly Change[], at: string): void {
    for (const change of changes) {
      if (change.table !== 'annotations' || !this.#places.has(change.id)) continue;
      const { id, after } = change;
      this.#settled.delete(id);
      if (after === null) {
        this.#gone.add(id);
        this.#settled.set(id, { outcome: 'removed', atMs: Date.parse(at) });
      } else {
        this.#gone.delete(id);
        const own = after.decisions.findLast((decision) => decision.by === this.by && decision.at >= this.since);
        if (own !== undefined) this.#settled.set(id, { outcome: own.kind, atMs: Date.parse(own.at) });
      }
      this.#version += 1;
    }
  }
}

function placesOf(cards: readonly QueueCard[]): ReadonlyMap<string, number> {
  return new Map(cards.map(({ id }, index) => [id, index]));
}
