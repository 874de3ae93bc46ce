import type { Sitting } from '$core/model/correction';
import type { Change, Step } from '$core/model/step';
import { paceOf } from '$core/review/pace';
import type { ReviewIndex } from '../models/review/review-index.svelte';
import { placesOf, Worklist, type QueueCard } from '../models/worklist.svelte';
import { articlesNear } from '../services/articles-near';
import type { ClockAndIds } from '../services/clock-and-ids';
import type { PreparedArticles, PrepareProblem } from '../services/prepared-articles.svelte';
import { queueCards } from '../services/queue-cards';
import { invertedChanges, type Recorder } from '../services/recorder';
import { BlindReview } from './blind-review';
import type { OpenedArticle } from './open-article.svelte';
import type { ReviewView } from './review-view.svelte';
import type { Session } from './session.svelte';
import type { SettingsState } from './settings-state.svelte';

export interface QueueParts {
  readonly review: ReviewIndex;
  readonly reviewView: ReviewView;
  readonly session: Session;
  readonly settings: SettingsState;
  readonly prepared: PreparedArticles;
  readonly recorder: Recorder;
  readonly clock: ClockAndIds;
  readonly annotatorId: () => string;
}

/** How a queue is worked: a sample of so many drawn by a seed (null: all), without seeing what others decided. */
export interface QueueManner {
  readonly sampleSize: number | null;
  readonly seed: number;
  readonly blind: boolean;
}

interface Run {
  readonly list: Worklist;
  /** Of the filter, before sample and own decisions. */
  readonly found: number;
  /** All of the sample in the order of the queue. */
  readonly all: readonly QueueCard[];
  /** Where each of these stands in it. */
  readonly places: ReadonlyMap<string, number>;
  /** What it was made from; another filter makes another run. */
  readonly from: readonly unknown[];
}

/** The queue of cards: the marks that a filter finds, one at a time, the current one at hand. */
export class ReviewQueue {
  readonly #parts: QueueParts;
  #drawn: Omit<QueueManner, 'blind'> = $state.raw({ sampleSize: null, seed: 1 });
  #run: Run | null = $state.raw(null);
  /** Decided before the run began, and so left out of it. */
  #leftOut: ReadonlySet<string> = $state.raw(new Set());
  /** Since when I look at each card. */
  readonly #sittings = new Map<string, string>();
  #away: string | null = $state(null);
  #isShown = false;
  #atHandBefore: string | null = null;
  readonly blind: BlindReview;
  readonly #pace = $derived(paceOf(this.#run?.list.decidedAtMs ?? []));

  constructor(parts: QueueParts) {
    this.#parts = parts;
    const isOn = (): boolean => this.isInSight && this.manner.blind;
    this.blind = new BlindReview({ isOn, annotatorId: parts.annotatorId });
    parts.recorder.onRecorded((step) => {
      this.blind.follow(step);
      this.#follow(step.changes, step.at);
    });
    parts.recorder.onFailed(({ step }) => {
      this.#follow(invertedChanges(step.changes), step.at);
    });
  }

  get isInSight(): boolean {
    const { session, reviewView } = this.#parts;
    return session.view === 'review' && reviewView.mode === 'queue';
  }

  get manner(): QueueManner {
    return { ...this.#drawn, blind: this.#parts.settings.current.blindQueue };
  }
  set manner({ sampleSize, seed, blind }: QueueManner) {
    this.#drawn = { sampleSize, seed };
    this.#parts.settings.change({ blindQueue: blind });
  }

  get run(): Run | null {
    return this.#run;
  }

  /** How many I have decided before, and so are left out. */
  get leftOutCount(): number {
    return this.#leftOut.size;
  }

  /** The article of the card; null while it is read or cannot be; undefined while the queue is not in sight. */
  get inPlaceOfRead(): OpenedArticle | null | undefined {
    if (!this.isInSight) return undefined;
    const found = this.#articleOf(this.#run?.list.current ?? null);
    return found?.ok === true ? found.value : null;
  }

  /** Why the article of the card cannot be shown; null where it can or is being read. */
  get problem(): PrepareProblem | null {
    const found = this.#articleOf(this.#run?.list.current ?? null);
    return found?.ok === false ? found.error : null;
  }

  /** Whether the card stands there, or can only be passed over; not while its article is being read. */
  get isCardThere(): boolean {
    const card = this.#run?.list.current ?? null;
    return card === null || this.#articleOf(card) !== undefined;
  }

  /** Decisions a minute; null where too few were made. */
  get pace(): number | null {
    return this.#pace;
  }

  /** Begins anew where filter or manner are others than before. */
  followFilter(): void {
    const from = this.#from();
    if (this.#run?.from.every((part, index) => part === from[index]) !== true) this.begin();
  }

  begin(): void {
    const { review, reviewView, clock, annotatorId } = this.#parts;
    const { filter, shown } = reviewView;
    const by = annotatorId();
    const { cards, all, found } = queueCards(review, { filter, ids: shown?.ids ?? null, ...this.#drawn }, by);
    const waiting = new Set(cards.map(({ id }) => id));
    this.#leftOut = new Set(all.flatMap(({ id }) => (waiting.has(id) ? [] : [id])));
    this.#sittings.clear();
    const list = new Worklist(cards, { by, since: clock.now() });
    this.#run = { list, found, all, places: placesOf(all), from: this.#from() };
    this.show(0);
  }

  /** Goes to the card of this index; behind the last stands the end. */
  show(index: number): void {
    if (this.#run === null) return;
    const { list } = this.#run;
    list.at = index;
    this.#parts.prepared.keep(articlesNear(list.cards, list.at));
    this.takeCard();
  }

  /** The mark of the card is what is at hand. */
  takeCard(): void {
    const { session, clock } = this.#parts;
    const card = this.#run?.list.current ?? null;
    session.picker = null;
    session.select(null);
    session.takeToHand(card?.id ?? null);
    // Who comes back to a card goes on with it: what was changed before and after is one correction.
    if (card !== null && !this.#sittings.has(card.id)) this.#sittings.set(card.id, clock.now());
  }

  /** The next or previous card, or that which waits. Answers whether there was one. */
  walk(direction: 1 | -1, waiting: boolean): boolean {
    if (this.#run === null) return false;
    const { list } = this.#run;
    const next = list.find(list.at, direction, waiting);
    if (next !== null) this.show(next);
    else if (direction === 1 && !waiting && list.at < list.cards.length) this.show(list.cards.length);
    else return false;
    return true;
  }

  /** After a mark was decided: on to the next card that waits, or the end. A mark that is no card leads back to the card. */
  goOnFrom(id: string): void {
    if (this.#run === null) return;
    const { list } = this.#run;
    const at = list.indexOf(id);
    if (at < 0) this.takeCard();
    else this.show(list.find(at, 1, true) ?? list.cards.length);
  }

  /** Goes to the card of a mark. Answers false where it is none. */
  showMark(id: string): boolean {
    const at = this.#run?.list.indexOf(id) ?? -1;
    if (at >= 0) this.show(at);
    return at >= 0;
  }

  /**
   * Where a step about this mark shows: `here`, and one press takes it back and brings the card; `elsewhere`, on the card
   * that is gone to first; null where the mark is no card.
   */
  placeOfStep({ at, changes }: Step, id: string): 'here' | 'elsewhere' | null {
    const { list } = this.#run ?? {};
    if (list === undefined) return null;
    if (list.current?.id === id) return 'here';
    if (list.indexOf(id) >= 0) return at >= list.since ? 'here' : 'elsewhere';
    const change = changes.find((each) => each.table === 'annotations' && each.id === id);
    return this.#leftOut.has(id) && change !== undefined && isDecision(change) ? 'here' : null;
  }

  /** Since when I look at a card, while the queue is worked; null for other marks. */
  sittingOf(id: string): Sitting | null {
    const since = this.#isShown ? this.#sittings.get(id) : undefined;
    return since === undefined ? null : { by: this.#parts.annotatorId(), since };
  }

  /** The card whose article was gone to from it, to which one comes back; null where that is no more. */
  get away(): string | null {
    return this.#away;
  }
  set away(id: string | null) {
    this.#away = id;
  }

  /** The pane is there. Returns what ends it. */
  enter(): () => void {
    this.#isShown = true;
    this.#away = null;
    this.#atHandBefore = this.#parts.session.atHandId;
    this.takeCard();
    return () => {
      const { session } = this.#parts;
      session.select(null);
      session.takeToHand(this.#atHandBefore);
      // What is typed into a field is kept when the field goes, and belongs to the card still.
      queueMicrotask(() => {
        this.#isShown = false;
      });
    };
  }

  #articleOf(card: QueueCard | null): ReturnType<PreparedArticles['get']> {
    return card === null ? undefined : this.#parts.prepared.get(card.articleId);
  }

  #from(): readonly unknown[] {
    const { reviewView, annotatorId } = this.#parts;
    const { sampleSize, seed } = this.#drawn;
    return [reviewView.filter, reviewView.shown, sampleSize, seed, annotatorId()];
  }

  #follow(changes: readonly Change[], at: string): void {
    if (this.#run === null) return;
    this.#takeIn(this.#run, changes);
    this.#run.list.apply(changes, at);
  }

  /** Marks that were left out because I had decided them wait again once that is undone. */
  #takeIn({ list, all, places }: Run, changes: readonly Change[]): void {
    const back = new Set(
      changes.flatMap((change) => {
        if (change.table !== 'annotations' || !this.#leftOut.has(change.id) || change.after === null) return [];
        return change.after.decisions.some(({ by }) => by === list.by) ? [] : [change.id];
      }),
    );
    if (back.size === 0) return;
    this.#leftOut = new Set([...this.#leftOut].filter((id) => !back.has(id)));
    list.insert(
      [...back].flatMap((id) => all[places.get(id) ?? -1] ?? []),
      places,
    );
  }
}

function isDecision(change: Change): boolean {
  if (change.table !== 'annotations' || change.before === null || change.after === null) return false;
  return change.after.decisions.length > change.before.decisions.length;
}
