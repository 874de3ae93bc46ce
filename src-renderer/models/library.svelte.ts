import type { Annotator } from '$core/model/annotator';
import type { Article } from '$core/model/article';
import type { Speaker } from '$core/model/speaker';
import type { Change } from '$core/model/step';
import type { Tag } from '$core/model/tag';
import { talliesAfter, tallyOn, type ArticleTally, type TallyRow } from './article-tally';
import type { AnnotationList } from './annotation-list.svelte';
import { Records } from './records.svelte';
import type { StepAct } from './review/edits-in';
import { ReviewIndex } from './review/review-index.svelte';
import { WhoAsks } from './review/who-asks.svelte';
import { Usage } from './usage.svelte';

interface TallyRecord extends TallyRow {
  readonly id: string;
}

/** What is in memory of the work: the small tables whole, and the annotations of the articles that are open. */
export class Library {
  readonly annotators = new Records<Annotator>();
  readonly tags = new Records<Tag>();
  readonly speakers = new Records<Speaker>();
  readonly articles = new Records<Article>();
  readonly tallies = new Records<TallyRecord>();
  readonly usage = new Usage();
  readonly #lists = new Set<AnnotationList>();
  #openNow: () => AnnotationList | null = () => null;
  readonly whoAsks = new WhoAsks();
  readonly review = new ReviewIndex(
    (id) => this.articles.get(id),
    () => ({
      tags: this.tags.all,
      speakers: this.speakers.all,
      meId: this.whoAsks.meId,
      lastClosedMs: this.whoAsks.lastClosedMs,
    }),
  );

  /** The annotations of the open article; null while none is open. */
  get open(): AnnotationList | null {
    return this.#openNow();
  }

  /** Which list is the open one is known elsewhere. */
  openFrom(openNow: () => AnnotationList | null): void {
    this.#openNow = openNow;
  }

  /** Keeps the list up to date with every step. Returns what ends it. */
  follow(annotations: AnnotationList): () => void {
    this.#lists.add(annotations);
    return () => this.#lists.delete(annotations);
  }

  tallyOf(articleId: string): ArticleTally | undefined {
    const row = this.tallies.get(articleId);
    return row === undefined ? undefined : tallyOn(row, this.articles.get(articleId)?.currentTextHash);
  }

  /** The name of who speaks in a mark of the open article: of the record, else as it is proposed. */
  speakerName(speakerId: string | null): string | undefined {
    if (speakerId === null) return undefined;
    return this.speakers.get(speakerId)?.name ?? this.open?.proposedName(speakerId);
  }

  /** Applies the changes of a step in the tick in which it is made. */
  apply(changes: readonly Change[], at: string, act: StepAct | null = null): void {
    for (const change of changes) {
      switch (change.table) {
        case 'annotators':
          this.annotators.set(change.id, change.after);
          break;
        case 'tags':
          this.tags.set(change.id, change.after);
          break;
        case 'speakers':
          this.speakers.set(change.id, change.after);
          break;
        case 'articles':
          this.articles.set(change.id, change.after);
          break;
        case 'annotations':
          for (const list of this.#lists) list.apply(change);
          this.usage.apply(change);
          break;
      }
    }
    this.review.apply(changes, act);
    for (const tally of talliesAfter((id) => this.tallies.get(id), changes, at)) {
      const { articleId, marks, touchedAt, texts } = tally;
      this.tallies.set(articleId, { id: articleId, articleId, marks, touchedAt, texts });
    }
  }
}
