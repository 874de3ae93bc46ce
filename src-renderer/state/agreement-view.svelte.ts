import { USUAL_COUNTING, type Counting } from '$core/agreement/contents/counted-marks';
import type { DisagreementCard } from '$core/agreement/report/disagreement-cards';
import type { Annotation } from '$core/model/annotation';
import { STATUSES, type DecisionKind } from '$core/model/enumerations';
import type { Change } from '$core/model/step';
import type { AdjudicatedMark } from '../services/adjudicated-marks';
import type { AgreementOutcome, FaultyFile, NamedBytes } from '../workers/agreement-job';

export type AgreementSource = 'people' | 'files';
export type Side = 'a' | 'b';

/** How the sides of a comparison are called, and of what it was. */
export interface ComparedSides {
  readonly source: AgreementSource;
  readonly a: string;
  readonly b: string;
  readonly counting: Counting;
}

export type AgreementStage =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'working'; readonly isReading: boolean }
  | { readonly kind: 'failed'; readonly words: string }
  | { readonly kind: 'faulty'; readonly faulty: FaultyFile }
  | { readonly kind: 'done'; readonly outcome: AgreementOutcome; readonly sides: ComparedSides };

/** When it was made, and what had been decided by then. */
export interface Comparison {
  readonly at: string;
  readonly decided: readonly AdjudicatedMark[];
}

const ALL: Counting = { statuses: STATUSES, scareQuotes: true };
const NOTHING: AgreementStage = { kind: 'nothing' };

/** The Agreement mode of Review: who is compared with whom, what came out, and the card at hand. */
export class AgreementView {
  #source: AgreementSource = $state('people');
  #people: Readonly<Record<Side, string | null>> = $state.raw({ a: null, b: null });
  #files: Readonly<Record<Side, NamedBytes | null>> = $state.raw({ a: null, b: null });
  #countsAll = $state(false);
  #stage: AgreementStage = $state.raw(NOTHING);
  #share = $state(0);
  #index = $state(0);
  #since = '';
  /** When those marks were decided of which a disagreement had been decided before. */
  #earlier: ReadonlySet<string> = new Set();
  /** Cards whose decision is on its way: the next key is about the next card. */
  #underWay: ReadonlySet<string> = $state.raw(new Set());
  /** The last decision on a mark since the comparison or on a card before, by its id; null once it was taken back. */
  #decisions: ReadonlyMap<string, DecisionKind | null> = $state.raw(new Map());

  get source(): AgreementSource {
    return this.#source;
  }
  set source(source: AgreementSource) {
    this.#source = source;
  }
  get people(): Readonly<Record<Side, string | null>> {
    return this.#people;
  }
  choosePerson(side: Side, id: string | null): void {
    this.#people = { ...this.#people, [side]: id };
  }
  get files(): Readonly<Record<Side, NamedBytes | null>> {
    return this.#files;
  }
  chooseFile(side: Side, file: NamedBytes): void {
    this.#files = { ...this.#files, [side]: file };
  }
  /** Whether marks of every status count, and scare quotes. */
  get countsAll(): boolean {
    return this.#countsAll;
  }
  set countsAll(countsAll: boolean) {
    this.#countsAll = countsAll;
  }
  get counting(): Counting {
    return this.#countsAll ? ALL : USUAL_COUNTING;
  }

  get stage(): AgreementStage {
    return this.#stage;
  }
  /** The share of the work that is done, between 0 and 1. */
  get share(): number {
    return this.#share;
  }
  progressed(share: number): void {
    this.#share = share;
  }
  enter(stage: AgreementStage): void {
    this.#stage = stage;
    this.#share = 0;
  }
  /** Shows what came out, at the first card that is open. `decided`: what was decided on cards before. */
  show(outcome: AgreementOutcome, sides: ComparedSides, { at, decided }: Comparison): void {
    this.enter({ kind: 'done', outcome, sides });
    this.#since = at;
    this.#earlier = new Set(decided.map((each) => keyOf(each.id, each.at)));
    this.#decisions = new Map(decided.map(({ id, kind }) => [id, kind]));
    this.#underWay = new Set();
    this.#index = Math.max(0, this.cards.length - 1);
    if (!this.goToOpen()) this.#index = 0;
  }

  get cards(): readonly DisagreementCard[] {
    return this.#stage.kind === 'done' ? this.#stage.outcome.cards : [];
  }
  get index(): number {
    return this.#index;
  }
  get card(): DisagreementCard | null {
    return this.cards[this.#index] ?? null;
  }
  get decidedCount(): number {
    return this.cards.filter((card) => this.isDecided(card)).length;
  }

  /** To another card; false where there is none. */
  go(direction: 1 | -1): boolean {
    const next = this.#index + direction;
    if (next < 0 || next >= this.cards.length) return false;
    this.#index = next;
    return true;
  }

  /** To the next card that is open, behind this one or else from the start; false where none is. */
  goToOpen(): boolean {
    const { cards } = this;
    for (let step = 1; step <= cards.length; step += 1) {
      const at = (this.#index + step) % cards.length;
      const card = cards[at];
      if (card === undefined || this.isDecided(card)) continue;
      this.#index = at;
      return true;
    }
    return false;
  }

  decisionOn(annotationId: string): DecisionKind | null {
    return this.#decisions.get(annotationId) ?? null;
  }

  isDecided({ key, a, b }: DisagreementCard): boolean {
    if (this.#underWay.has(key)) return true;
    return [a, b].some((side) => side !== null && this.decisionOn(side.id) !== null);
  }

  /** A decision on a card is on its way. */
  begin({ key }: DisagreementCard): void {
    this.#underWay = new Set([...this.#underWay, key]);
  }
  /** It is there, or could not be kept: then its card is shown again. */
  end({ key }: DisagreementCard, isKept: boolean): void {
    this.#underWay = new Set([...this.#underWay].filter((each) => each !== key));
    if (!isKept)
      this.#index = Math.max(
        0,
        this.cards.findIndex((card) => card.key === key),
      );
  }

  /** Follows what is decided of the marks on the cards, here or anywhere; an undone decision shows the card that it reopens. */
  follow(changes: readonly Change[]): void {
    if (this.cards.length === 0) return;
    const marks = changes.filter((change) => change.table === 'annotations');
    const before = this.#decisions;
    const now = new Map(before);
    for (const { id, after } of marks) now.set(id, this.#decisionIn(id, after));
    this.#decisions = now;
    const reopened = marks.find(({ id }) => (before.get(id) ?? null) !== null && now.get(id) === null);
    if (reopened !== undefined) this.#showCardOf(reopened.id);
  }

  #decisionIn(id: string, mark: Annotation | null): DecisionKind | null {
    const decision = mark?.decisions.findLast(({ at }) => at > this.#since || this.#earlier.has(keyOf(id, at)));
    return decision?.kind ?? null;
  }

  #showCardOf(annotationId: string): void {
    const at = this.cards.findIndex(({ a, b }) => a?.id === annotationId || b?.id === annotationId);
    if (at >= 0) this.#index = at;
  }
}

function keyOf(id: string, at: string): string {
  return `${id} ${at}`;
}
