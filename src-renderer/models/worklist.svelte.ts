import type { Annotation, Decision } from '$core/model/annotation';
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
  /** When it was decided (ISO UTC). */
  readonly at: string;
  /** Decided since the list began and alone, not together with others or before it was brought in. */
  readonly isOneByOne: boolean;
}
type AnnotationChange = Extract<Change, { table: 'annotations' }>;

/** Whose decisions settle a card, and since when the list is worked (ISO UTC). */
export interface WorklistParts {
  readonly by: string;
  readonly since: string;
}

/**
 * Cards in order, which of them is looked at, and what one annotator has made of each since the list began: here, elsewhere
 * in the program, or on another machine from which it was brought in meanwhile. What others make of a card settles nothing.
 */
export class Worklist {
  readonly by: string;
  readonly since: string;
  #cards: readonly QueueCard[] = $state.raw([]);
  #places: ReadonlyMap<string, number>;
  readonly #settled = new Map<string, Settled>();
  readonly #gone = new Set<string>();
  /** The decision of somebody else that came to a card since the list began. */
  readonly #byOthers = new Map<string, string>();
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

  /** What has become of the cards that do not wait any more. */
  get outcomes(): readonly Settled['outcome'][] {
    return this.#version < 0 ? [] : [...this.#settled.values()].map(({ outcome }) => outcome);
  }

  /** When cards were decided one by one (milliseconds), the earliest first: what tells how fast one works. */
  get decidedAtMs(): readonly number[] {
    const alone = this.#version < 0 ? [] : [...this.#settled.values()].filter(({ isOneByOne }) => isOneByOne);
    return alone.map(({ at }) => Date.parse(at)).sort((a, b) => a - b);
  }

  /** How many cards wait for me that somebody else has decided since the list began. */
  get byOthersCount(): number {
    return this.#version < 0 ? 0 : [...this.#byOthers.keys()].filter((id) => !this.#settled.has(id)).length;
  }

  /** The nearest card in this direction that is still there, and waits where `waiting`; null where there is none. */
  find(from: number, direction: 1 | -1, waiting: boolean): number | null {
    for (let index = from + direction; index >= 0 && index < this.cards.length; index += direction) {
      const { id } = this.cards[index] ?? { id: '' };
      if (!this.isGone(id) && !(waiting && this.outcomeOf(id) !== null)) return index;
    }
    return null;
  }

  /** Puts more cards among them, all in the order of these places, which every card has; the one that is looked at stays. */
  insert(cards: readonly QueueCard[], places: ReadonlyMap<string, number>): void {
    const placeOf = ({ id }: QueueCard): number => places.get(id) ?? 0;
    const added = cards.toSorted((a, b) => placeOf(a) - placeOf(b));
    const current = this.current === null ? Infinity : placeOf(this.current);
    const merged: QueueCard[] = [];
    let taken = 0;
    for (const card of this.#cards) {
      for (let next = added[taken]; next !== undefined && placeOf(next) < placeOf(card); next = added[taken]) {
        merged.push(next);
        taken += 1;
      }
      merged.push(card);
    }
    this.#cards = [...merged, ...added.slice(taken)];
    this.#places = placesOf(this.#cards);
    this.#at += added.filter((card) => placeOf(card) < current).length;
  }

  /** Follows a step, made or taken back at this moment (ISO UTC), in its tick. */
  apply(changes: readonly Change[], at: string): void {
    const ofCards = changes.filter(
      (change): change is AnnotationChange => change.table === 'annotations' && this.#places.has(change.id),
    );
    for (const change of ofCards) this.#follow(change, at, ofCards.length === 1);
    if (ofCards.length > 0) this.#version += 1;
  }

  #follow({ id, before, after }: AnnotationChange, at: string, isAlone: boolean): void {
    const known = this.#settled.get(id);
    this.#settled.delete(id);
    if (after === null) {
      this.#gone.add(id);
      this.#settled.set(id, { outcome: 'removed', at, isOneByOne: isAlone });
      return;
    }
    this.#gone.delete(id);
    this.#followOthers(id, before, after);
    const own = after.decisions.findLast(({ by }) => by === this.by);
    if (own === undefined) return;
    if (known?.at === own.at) this.#settled.set(id, { ...known, outcome: own.kind });
    else if (own.at >= this.since || isNew(own, before))
      this.#settled.set(id, { outcome: own.kind, at: own.at, isOneByOne: isAlone && own.at >= this.since });
  }

  #followOthers(id: string, before: Annotation | null, after: Annotation): void {
    const theirs = after.decisions.findLast(({ by }) => by !== this.by);
    if (theirs === undefined) this.#byOthers.delete(id);
    else if (isNew(theirs, before)) this.#byOthers.set(id, theirs.at);
    else if (this.#byOthers.get(id) !== theirs.at) this.#byOthers.delete(id);
  }
}

/** Whether it came with this change; what comes back with its mark is not new. */
function isNew({ by, at }: Decision, before: Annotation | null): boolean {
  return before !== null && !before.decisions.some((known) => known.by === by && known.at === at);
}

/** At which index each card stands. */
export function placesOf(cards: readonly QueueCard[]): ReadonlyMap<string, number> {
  return new Map(cards.map(({ id }, index) => [id, index]));
}
