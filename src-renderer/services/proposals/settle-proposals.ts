import type { Annotation, Decision, Quote } from '$core/model/annotation';
import { sameValue } from '$core/model/canonical-json';
import { linksOf } from '$core/model/links';
import { personOf } from '$core/model/person';
import type { Speaker } from '$core/model/speaker';
import { statusOf } from '$core/model/status';
import type { Change, ChangeOf } from '$core/model/step';
import type { AnnotationList } from '../../models/annotation-list.svelte';
import { endOf, startOf } from '../../models/text-order';
import type { Library } from '../../models/library.svelte';
import type { OpenArticle } from '../../state/open-article.svelte';
import type { ArticleService } from '../articles';
import type { ClockAndIds } from '../clock-and-ids';
import type { StepDraft } from '../recorder';
import type { RegistryService } from '../registry';
import { ProposedSpeakers } from './proposed-speakers';

export interface SettlingParts {
  readonly library: Library;
  readonly reading: OpenArticle;
  readonly articles: ArticleService;
  readonly registry: RegistryService;
  readonly clock: ClockAndIds;
  readonly annotatorId: () => string;
}

type MarkChange = ChangeOf<'annotations'>;

/** Fields that say nothing of the mark itself. */
const BESIDES: ReadonlySet<string> = new Set(['createdAt', 'updatedAt', 'createdBy', 'derived', 'decisions']);

/**
 * A step that touches a proposal writes it down as decided: accepted or rejected where the step decides, corrected where it
 * changes something. Whom the rules name and nobody has on record is put there with it, and so is the article. What refers to
 * a proposal accepts it. Steps that touch none stay as they are.
 */
export function settledDraft(draft: StepDraft, parts: SettlingParts): StepDraft {
  const { library, reading, articles } = parts;
  const list = library.open;
  const { current } = reading;
  if (list === null || current?.annotations !== list) return draft;
  const asked: readonly Change[] = [...draft.changes, ...acceptedByReference(draft.changes, list, parts)];
  if (!asked.some((change) => concernsProposal(change, list))) return draft;
  const settling = new Settling(list, asked, parts);
  const settled = asked.flatMap((change): readonly Change[] =>
    change.table === 'annotations' ? settling.settled(change) : [change],
  );
  const isKept = draft.changes.some(({ table, id }) => table === 'articles' && id === list.articleId);
  const keeping = isKept ? { changes: [], texts: [] } : articles.keeping(list.articleId, current.text);
  const changes = [...keeping.changes, ...settling.newSpeakers, ...settled, ...linkedParts(settled, list)];
  return { ...draft, changes, texts: [...(draft.texts ?? []), ...keeping.texts] };
}

/** What was accepted before the quote that it was proposed to be a part of. */
function linkedParts(settled: readonly Change[], list: AnnotationList): MarkChange[] {
  const changed = new Set(settled.map(({ id }) => id));
  return settled.flatMap((change): MarkChange[] => {
    if (change.table !== 'annotations' || change.before !== null || change.after?.kind !== 'quote') return [];
    const quote = change.after;
    if (list.asProposed(quote.id) === undefined || statusOf(quote) === 'rejected') return [];
    const inside = list.over(startOf(quote), endOf(quote)).filter(({ id }) => !changed.has(id));
    return inside.flatMap((before): MarkChange[] => {
      const proposed = list.asProposed(before.id);
      const after = proposed === undefined ? null : boundTo(quote, before, proposed);
      if (after === null || list.record(before.id) === undefined) return [];
      return [{ table: 'annotations', id: before.id, before, after }];
    });
  });
}

/** A claim, or a quotation in another, that was proposed as a part of the quote and is bound to none; null for any other. */
function boundTo({ id, updatedAt }: Quote, before: Annotation, proposed: Annotation): Annotation | null {
  if (before.kind === 'claim' && proposed.kind === 'claim' && proposed.quoteId === id && before.quoteId === null) {
    return { ...before, quoteId: id, updatedAt };
  }
  const isWithin = before.kind === 'quote' && proposed.kind === 'quote' && proposed.parentQuoteId === id;
  return isWithin && before.parentQuoteId === null ? { ...before, parentQuoteId: id, updatedAt } : null;
}

function isProposal(id: string, list: AnnotationList): boolean {
  return list.record(id) === undefined && list.proposal(id) !== undefined;
}

function concernsProposal(change: Change, list: AnnotationList): boolean {
  if (change.table !== 'annotations') return false;
  const { id, before, after } = change;
  const person = after === null ? null : personOf(after);
  return (before !== null && isProposal(id, list)) || (person !== null && list.proposedName(person) !== undefined);
}

/** A person's mark that refers to a proposal agrees with it. */
function acceptedByReference(
  changes: readonly Change[],
  list: AnnotationList,
  { clock, annotatorId }: SettlingParts,
): MarkChange[] {
  const touched = new Set(changes.map(({ id }) => id));
  const referred = changes.flatMap((change) =>
    change.table !== 'annotations' || change.after === null || isProposal(change.id, list)
      ? []
      : referencesOf(change.after).filter((id) => !touched.has(id)),
  );
  return [...new Set(referred)].flatMap((id): MarkChange[] => {
    const before = list.proposal(id)?.annotation;
    if (before === undefined) return [];
    const decision: Decision = { by: annotatorId(), at: clock.now(), kind: 'accept' };
    return [{ table: 'annotations', id, before, after: { ...before, decisions: [decision] } }];
  });
}

function referencesOf(annotation: Annotation): string[] {
  return linksOf(annotation.kind).flatMap((link) => {
    const id: unknown = Reflect.get(annotation, link);
    return typeof id === 'string' ? [id] : [];
  });
}

/** One step in the making. */
class Settling {
  readonly #list: AnnotationList;
  readonly #parts: SettlingParts;
  readonly #speakers: ProposedSpeakers;
  readonly #made = new Map<string, Speaker>();
  readonly #now: string;
  /** Marks that the step leaves on record. */
  readonly #standing: ReadonlySet<string>;

  constructor(list: AnnotationList, changes: readonly Change[], parts: SettlingParts) {
    this.#list = list;
    this.#standing = new Set(
      changes.flatMap((change) =>
        change.table === 'annotations' && change.after !== null && statusOf(change.after) !== 'rejected'
          ? [change.id]
          : [],
      ),
    );
    this.#parts = parts;
    this.#speakers = new ProposedSpeakers(parts.library.speakers.all);
    this.#now = parts.clock.now();
  }

  get newSpeakers(): Change[] {
    return [...this.#made.values()].map((after) => ({ table: 'speakers', id: after.id, before: null, after }));
  }

  settled({ table, id, before, after }: MarkChange): MarkChange[] {
    const proposed = before !== null && isProposal(id, this.#list) ? before : null;
    if (after === null) return proposed === null ? [{ table, id, before, after }] : [];
    if (proposed !== null) return [{ table, id, before: null, after: this.#written(proposed, after) }];
    // A part of a proposal that was divided is a mark of its own.
    const isPart = before === null && after.origin.by === 'rule' && after.decisions.length === 0;
    return [{ table, id, before, after: isPart ? this.#written(after, after) : this.#withSpeaker(after, true) }];
  }

  #written(proposed: Annotation, after: Annotation): Annotation {
    const decisions = after.decisions.length > 0 ? after.decisions : [this.#decisionOn(proposed, after)];
    const stands = decisions.at(-1)?.kind === 'accept' || decisions.at(-1)?.kind === 'correct';
    const derived = stands ? [] : after.derived;
    const linked = this.#withSpeaker(this.#withLinks(after), stands);
    return { ...linked, decisions, derived, createdAt: this.#now, updatedAt: this.#now };
  }

  #decisionOn(proposed: Annotation, after: Annotation): Decision {
    const changed = Object.entries(proposed).filter(
      ([field, value]) => !BESIDES.has(field) && !sameValue(value, Reflect.get(after, field)),
    );
    const by = this.#parts.annotatorId();
    if (changed.length === 0) return { by, at: this.#now, kind: 'accept' };
    // Nobody is on record under the id of a speaker who was only proposed.
    const before = changed.map(([field, value]: [string, unknown]): [string, unknown] => [
      field,
      typeof value === 'string' && this.#isProposedSpeaker(value) ? null : value,
    ]);
    return { by, at: this.#now, kind: 'correct', before: Object.fromEntries(before) };
  }

  /** A claim keeps its quote where that is on record and stands; else it says itself who claims it. */
  #withLinks(annotation: Annotation): Annotation {
    if (annotation.kind === 'quote') return this.#withParent(annotation);
    if (annotation.kind !== 'claim' || annotation.quoteId === null) return annotation;
    if (this.#isStanding(annotation.quoteId)) return annotation;
    const quote = this.#list.record(annotation.quoteId);
    const proposed = this.#list.proposal(annotation.quoteId)?.annotation;
    const unlinked = { ...annotation, quoteId: null };
    if (quote !== undefined || proposed?.kind !== 'quote' || annotation.claimantStatus !== null) return unlinked;
    return { ...unlinked, claimantId: proposed.speakerId, claimantStatus: proposed.speakerStatus };
  }

  /** A quotation in another is bound to it where that is on record and stands. */
  #withParent(quote: Quote): Quote {
    const { parentQuoteId } = quote;
    return parentQuoteId === null || this.#isStanding(parentQuoteId) ? quote : { ...quote, parentQuoteId: null };
  }

  #isStanding(id: string): boolean {
    const record = this.#list.record(id);
    return this.#standing.has(id) || (record !== undefined && statusOf(record) !== 'rejected');
  }

  /** Whoever is only proposed is put on record where the mark stands, and left out where it does not. */
  #withSpeaker<TAnnotation extends Annotation>(annotation: TAnnotation, stands: boolean): TAnnotation {
    const person = personOf(annotation);
    if (person === null || !this.#isProposedSpeaker(person)) return annotation;
    const id = this.#recordFor(person, stands);
    const status = id === null ? null : undefined;
    return annotation.kind === 'quote'
      ? { ...annotation, speakerId: id, ...(status === null ? { speakerStatus: status } : {}) }
      : { ...annotation, claimantId: id, ...(status === null ? { claimantStatus: status } : {}) };
  }

  #isProposedSpeaker(id: string): boolean {
    return this.#parts.library.speakers.get(id) === undefined && this.#list.proposedName(id) !== undefined;
  }

  #recordFor(proposedId: string, stands: boolean): string | null {
    const name = this.#list.proposedName(proposedId) ?? '';
    const known = this.#speakers.onRecord(name);
    if (known !== undefined) return known?.id ?? null;
    if (!stands) return null;
    const made = this.#made.get(proposedId) ?? this.#parts.registry.newSpeakerNamed({ title: '', name });
    this.#made.set(proposedId, made);
    return made.id;
  }
}
