import type { Sitting } from '$core/model/correction';
import { paceOf } from '$core/review/pace';
import type { ReviewIndex } from '../models/review/review-index.svelte';
import { Worklist } from '../models/worklist.svelte';
import type { ClockAndIds } from '../services/clock-and-ids';
import type { PreparedArticles } from '../services/prepared-articles.svelte';
import { queueCards } from '../services/queue-cards';
import type { Recorder } from '../services/recorder';
import type { OpenedArticle } from './open-article.svelte';
import type { ReviewView } from './review-view.svelte';
import type { Session } from './session.svelte';

export interface QueueParts {
  readonly review: ReviewIndex;
  readonly reviewView: ReviewView;
  readonly session: Session;
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
  /** Left out because I have decided them before. */
  readonly mine: number;
  /** What it was made from; another filter makes another run. */
  readonly from: readonly unknown[];
}

const AHEAD = 10;
const BEHIND = 4;

/** The queue of cards: the marks that a filter finds, one at a time, the current one at hand. */
export class ReviewQueue {
  readonly #parts: QueueParts;
  #manner: QueueManner = $state.raw({ sampleSize: null, seed: 1, blind: false });
  #run: Run | null = $state.raw(null);
  #decidedAtMs: readonly number[] = $state.raw([]);
  readonly #sittings = new Map<string, string>();
  #isShown = false;
  #atHandBefore: string | null = null;

  constructor(parts: QueueParts) {
    this.#parts = parts;
    parts.recorder.onRecorded(({ changes }) => {
      this.#follow(changes);
    });
    parts.recorder.onFailed(({ step }) => {
      this.#follow(
        step.changes.map((change) => ({ ...change, before: change.after, after: change.before }) as typeof change),
      );
    });
  }

  get isInSight(): boolean {
    const { session, reviewView } = this.#parts;
    return session.view === 'review' && reviewView.mode === 'queue';
  }

  get manner(): QueueManner {
    return this.#manner;
  }
  set manner(manner: QueueManner) {
    this.#manner = manner;
  }

  get run(): Run | null {
    return this.#run;
  }

  /** The article of the card; null while it is read or cannot be; undefined while the queue is not in sight. */
  get inPlaceOfRead(): OpenedArticle | null | undefined {
    if (!this.isInSight) return undefined;
    const card = this.#run?.list.current ?? null;
    const found = card === null ? undefined : this.#parts.prepared.get(card.articleId);
    return found?.ok === true ? found.value : null;
  }

  /** Whether the text of the card is not there. */
  get isTextMissing(): boolean {
    const card = this.#run?.list.current ?? null;
    return card !== null && this.#parts.prepared.get(card.articleId)?.ok === false;
  }

  /** Whether others' decisions, status and makers of this mark are hidden. */
  isBlindTo(id: string): boolean {
    if (!this.#manner.blind || !this.isInSight) return false;
    return (this.#run?.list.outcomeOf(id, this.#parts.annotatorId()) ?? null) === null;
  }

  /** Decisions a minute; null where too few were made. */
  get pace(): number | null {
    return paceOf(this.#decidedAtMs);
  }

  get decidedCount(): number {
    return this.#run?.list.outcomes(this.#parts.annotatorId()).length ?? 0;
  }

  /** Begins anew where filter or manner are others than before. */
  followFilter(): void {
    const from = this.#from();
    if (this.#run?.from.every((part, index) => part === from[index]) !== true) this.begin();
  }

  begin(): void {
    const { review, reviewView, clock, annotatorId } = this.#parts;
    const { filter, shown } = reviewView;
    const wish = { filter, ids: shown?.ids ?? null, ...this.#manner };
    const { cards, found, mine } = queueCards(review, wish, annotatorId());
    this.#sittings.clear();
    this.#decidedAtMs = [];
    this.#run = { list: new Worklist(cards, clock.now()), found, mine, from: this.#from() };
    this.show(0);
  }

  /** Goes to the card of this index; behind the last stands the end. */
  show(index: number): void {
    if (this.#run === null) return;
    const { list } = this.#run;
    list.at = index;
    this.takeCard();
    const near = list.cards.slice(Math.max(0, list.at - BEHIND), list.at + AHEAD + 1);
    const ahead = list.cards.slice(list.at, list.at + AHEAD + 1);
    this.#parts.prepared.keep([...new Set([...ahead, ...near].map(({ articleId }) => articleId))]);
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
    const next = list.find(list.at, direction, this.#parts.annotatorId(), waiting);
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
    else this.show(list.find(at, 1, this.#parts.annotatorId(), true) ?? list.cards.length);
  }

  /** Goes to the card of a mark. Answers false where it is none. */
  showMark(id: string): boolean {
    const at = this.#run?.list.indexOf(id) ?? -1;
    if (at >= 0) this.show(at);
    return at >= 0;
  }

  /** Since when I look at a card, while the queue is worked; null for other marks. */
  sittingOf(id: string): Sitting | null {
    const since = this.#isShown ? this.#sittings.get(id) : undefined;
    return since === undefined ? null : { by: this.#parts.annotatorId(), since };
  }

  /** The pane is there. Returns what ends it. */
  enter(): () => void {
    this.#isShown = true;
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

  #from(): readonly unknown[] {
    const { reviewView, annotatorId } = this.#parts;
    const { sampleSize, seed } = this.#manner;
    return [reviewView.filter, reviewView.shown, sampleSize, seed, annotatorId()];
  }

  #follow(changes: Parameters<Worklist['apply']>[0]): void {
    const before = this.decidedCount;
    this.#run?.list.apply(changes);
    if (this.decidedCount > before) this.#decidedAtMs = [...this.#decidedAtMs, Date.parse(this.#parts.clock.now())];
  }
}
