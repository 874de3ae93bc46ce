import type { Anchor, TextRange } from '$core/model/anchor';
import type { Annotation, AnnotationKind, Claim, Quote } from '$core/model/annotation';
import type { DecisionKind } from '$core/model/enumerations';
import { correctionIn } from '$core/model/correction';
import { refersTo, relinked } from '$core/model/links';
import type { Change } from '$core/model/step';
import type { Catalogue } from '../models/catalogue.svelte';
import type { OpenArticle, OpenedArticle } from '../state/open-article.svelte';
import type { SettingsState } from '../state/settings-state.svelte';
import type { ArticleService } from './articles';
import type { ClockAndIds } from './clock-and-ids';
import { filledIn } from './fill-in';
import { newAnnotation } from './new-annotation';
import type { Recorder } from './recorder';
import type { Revision } from './revision';
import { anchorIn, passageRange, verbatimOf } from './targets';

export interface AnnotationParts {
  readonly reading: OpenArticle;
  readonly articles: ArticleService;
  readonly catalogue: Catalogue;
  readonly settings: SettingsState;
  readonly recorder: Recorder;
  readonly revision: Revision;
  readonly clock: ClockAndIds;
  readonly annotatorId: () => string;
}

/** Fields that a person may set. Who, when, where and the decisions have roads of their own. */
export type HighlightPatch = Partial<Pick<Annotation, 'tags' | 'note'>>;
export type QuotePatch = Partial<Omit<Quote, FixedField>>;
export type ClaimPatch = Partial<Omit<Claim, FixedField>>;
/** What follows from an act of a person without having been seen by one. */
export type FollowingPatch = Partial<Pick<Quote, 'source'>>;
export type AnnotationPatch = QuotePatch | ClaimPatch | HighlightPatch;
type FixedField =
  | 'id'
  | 'kind'
  | 'articleId'
  | 'createdAt'
  | 'updatedAt'
  | 'createdBy'
  | 'target'
  | 'origin'
  | 'derived'
  | 'decisions'
  | 'verbatim';

/** What a new annotation is to be. */
interface Wanted {
  readonly kind: AnnotationKind;
  readonly target: Anchor;
  readonly tags: readonly string[];
  readonly patch: ClaimPatch | Pick<Quote, 'derived'>;
}

/** Every act on the annotations of the open article. Each is one step, saved at once. */
export class AnnotationService {
  readonly #parts: AnnotationParts;

  constructor(parts: AnnotationParts) {
    this.#parts = parts;
  }

  /**
   * Marks ranges as a new annotation and answers with it. In a quote the inside of a quotation takes its marks along, and
   * what its text tells of type, reporting words, mention and medium is filled in as derived, in the same step.
   */
  mark(kind: AnnotationKind, ranges: readonly TextRange[], tags: readonly string[] = []): Annotation {
    const open = this.#open();
    const grown = ranges.map((range) => passageRange(open.text, kind, range));
    const target = anchorIn(open.text, grown);
    return this.#make(open, { kind, target, tags, patch: kind === 'quote' ? this.#filledIn(open, target) : {} });
  }

  /** A claim of the same passage as the quote, linked to it. */
  claimOfQuote(quote: Quote): Annotation {
    return this.#make(this.#open(), { kind: 'claim', target: quote.target, tags: [], patch: { quoteId: quote.id } });
  }

  /** Changes fields. What a person sets is no longer derived; what follows from that alone is. */
  edit(annotation: Annotation, patch: AnnotationPatch, name: string, following: FollowingPatch = {}): void {
    const set = new Set(Object.keys(patch));
    const derived = [...annotation.derived.filter((field) => !set.has(field)), ...Object.keys(following)];
    const after = { ...annotation, ...patch, ...following, derived, updatedAt: this.#parts.clock.now() };
    this.#replace(annotation, this.#parts.revision.of(annotation, after), name);
  }

  toggleTag(annotation: Annotation, tagId: string): void {
    const has = annotation.tags.includes(tagId);
    const tags = has ? annotation.tags.filter((id) => id !== tagId) : [...annotation.tags, tagId];
    this.edit(annotation, { tags }, has ? 'step.tag.off' : 'step.tag.on');
  }

  /** The words that report the quote, or null for none. */
  setCue(quote: Quote, range: TextRange | null): void {
    this.edit(quote, { cue: this.#anchorOrNull(range) }, 'step.quote.cue');
  }

  /** The words that name the speaker, or null for none. */
  setSource(quote: Quote, range: TextRange | null): void {
    this.edit(quote, { source: this.#anchorOrNull(range) }, 'step.quote.source');
  }

  /** Removes it and, in the same step, what refers to it. Answers with the annotations that were unlinked. */
  remove(annotation: Annotation): readonly Annotation[] {
    const now = this.#parts.clock.now();
    const linked = this.#open().annotations.ordered.filter((other) => refersTo(other, annotation.id));
    const unlinked = linked.map((other): Change => {
      return {
        table: 'annotations',
        id: other.id,
        before: other,
        after: { ...relinked(other, annotation.id, null), updatedAt: now },
      };
    });
    const removal: Change = { table: 'annotations', id: annotation.id, before: annotation, after: null };
    this.#record(`step.${annotation.kind}.remove`, [...unlinked, removal]);
    return linked;
  }

  /** Keeps what this annotator decided of the mark. Accepting also confirms what was derived. */
  decide(annotation: Annotation, kind: DecisionKind, note?: string): void {
    const { clock, annotatorId, revision } = this.#parts;
    const sitting = revision.sittingOf(annotation.id);
    if (kind === 'accept' && sitting !== null && correctionIn(annotation, sitting) !== null) {
      // What was just corrected stays corrected; the yes is about what the program had supposed.
      if (annotation.derived.length > 0)
        this.#replace(annotation, { ...annotation, derived: [] }, 'step.decide.correct');
      return;
    }
    const decision = { by: annotatorId(), at: clock.now(), kind, ...(note === undefined ? {} : { note }) };
    const derived = kind === 'accept' ? [] : annotation.derived;
    const decided = { ...annotation, derived, decisions: [...annotation.decisions, decision] };
    this.#replace(annotation, decided, `step.decide.${kind}`);
  }

  /** Accepts them all and confirms what was derived in them, as one step. */
  acceptAll(annotations: readonly Annotation[]): void {
    const { clock, annotatorId } = this.#parts;
    const at = clock.now();
    const decision = { by: annotatorId(), at, kind: 'accept' as const };
    const changes = annotations.map((before): Change => {
      const after = { ...before, derived: [], decisions: [...before.decisions, decision], updatedAt: at };
      return { table: 'annotations', id: before.id, before, after };
    });
    this.#record('step.decide.accept-several', changes);
  }

  #filledIn(open: OpenedArticle, target: Anchor): Wanted['patch'] {
    const { settings, catalogue } = this.#parts;
    const language = catalogue.get(open.articleId)?.fields.language ?? null;
    return settings.current.fillIn ? filledIn(open, target, language) : {};
  }

  #make(open: OpenedArticle, { kind, target, tags, patch }: Wanted): Annotation {
    const { articles, recorder, clock, annotatorId } = this.#parts;
    const made = newAnnotation(kind, {
      id: clock.newId(),
      articleId: open.articleId,
      at: clock.now(),
      by: annotatorId(),
      target,
      tags,
      verbatim: verbatimOf(open.text, target),
    });
    const annotation = { ...made, ...patch } as Annotation;
    const { changes, texts } = articles.keeping(open.articleId, open.text);
    const making: Change = { table: 'annotations', id: annotation.id, before: null, after: annotation };
    void recorder.record({ name: `step.${kind}.make`, changes: [...changes, making], texts });
    return annotation;
  }

  #replace(before: Annotation, after: Annotation, name: string): void {
    const change: Change = {
      table: 'annotations',
      id: before.id,
      before,
      after: { ...after, updatedAt: this.#parts.clock.now() },
    };
    this.#record(name, [change]);
  }

  /** An annotation that is there means that its article is on record, even when another one is open by now. */
  #record(name: string, changes: readonly Change[]): void {
    void this.#parts.recorder.record({ name, changes });
  }

  #anchorOrNull(range: TextRange | null): Anchor | null {
    return range === null ? null : anchorIn(this.#open().text, [range]);
  }

  #open(): OpenedArticle {
    const { current } = this.#parts.reading;
    if (current === null) throw new Error('No article is open.');
    return current;
  }
}
