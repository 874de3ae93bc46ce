import { fail, ok, type Result } from '$core/contract/result';
import type { TextRange } from '$core/model/anchor';
import type { Annotation } from '$core/model/annotation';
import { leadsRound, linksOf, refersTo, relinked } from '$core/model/links';
import { mergeAnnotations, type Conflict } from '$core/model/merge-annotations';
import type { Change } from '$core/model/step';
import { anchorOverlaps, anchorRange } from '$core/text/anchor';
import { divideRanges, joinRanges } from '$core/text/divide-ranges';
import { holds } from '$core/text/ranges';
import type { OpenedArticle } from '../state/open-article.svelte';
import type { BoundaryParts } from './boundaries';
import { anchorIn, onTarget, verbatimOf } from './targets';

export type SplitProblem = 'not-inside' | 'other-version';
export type MergeProblem = 'other-kind' | 'other-version';

export interface Split {
  readonly first: Annotation;
  readonly second: Annotation;
  /** Those that belonged to the first and stand wholly in the second: they belong to it now. */
  readonly followed: readonly Annotation[];
}

export interface MergeResult {
  readonly annotation: Annotation;
  readonly conflicts: readonly Conflict[];
  readonly relinked: readonly Annotation[];
}

/** Makes two annotations of one and one of two. Each act is one step with all that refers to them. */
export class SplitAndMergeService {
  readonly #parts: BoundaryParts;

  constructor(parts: BoundaryParts) {
    this.#parts = parts;
  }

  /**
   * What lies in the piece becomes an annotation of its own. The first keeps its id and what refers to it; the second says
   * the same of speaker, tags, note and all the rest. What was decided was decided of both.
   */
  split(annotation: Annotation, piece: TextRange): Result<Split, SplitProblem> {
    const open = this.#openFor([annotation]);
    if (open === null) return fail('other-version');
    const divided = divideRanges(open.text.text, annotation.target.segments, piece);
    if (divided === null) return fail('not-inside');
    const { clock, annotatorId, revision } = this.#parts;
    const now = clock.now();
    const made = { id: clock.newId(), createdAt: now, updatedAt: now, createdBy: annotatorId() };
    const kept = { ...onTarget(open.text, annotation, anchorIn(open.text, divided.kept)), updatedAt: now };
    const first = revision.of(annotation, kept);
    const taken = onTarget(open.text, annotation, anchorIn(open.text, divided.taken));
    const second = { ...taken, ...made, decisions: first.decisions };
    const followed = open.annotations.ordered.filter(
      (other) => refersTo(other, annotation.id) && standsOnlyIn(other, second, first),
    );
    const changes: Change[] = [
      { table: 'annotations', id: second.id, before: null, after: second },
      ...followed.map((other) => change(other, relinked(other, annotation.id, second.id), now)),
      change(annotation, first, now),
    ];
    void this.#parts.recorder.record({ name: 'step.annotation.split', changes });
    return ok({ first, second, followed });
  }

  /**
   * The other annotation becomes part of the kept one: its passage, tags, note, evidence and decisions, what the kept one
   * leaves open, and what refers to it. What both answer differently goes into the note in the words of `inWords`.
   */
  merge(
    kept: Annotation,
    other: Annotation,
    inWords: (conflicts: readonly Conflict[]) => string,
  ): Result<MergeResult, MergeProblem> {
    if (kept.kind !== other.kind || kept.id === other.id) return fail('other-kind');
    const open = this.#openFor([kept, other]);
    if (open === null) return fail('other-version');
    const now = this.#parts.clock.now();
    const target = anchorIn(open.text, joinRanges(open.text, [...kept.target.segments, ...other.target.segments]));
    const merged = mergeAnnotations(kept, other, { target, verbatim: verbatimOf(open.text, target) });
    const linked = open.annotations.ordered
      .filter((annotation) => annotation.id !== kept.id && annotation.id !== other.id && refersTo(annotation, other.id))
      .map((before) => ({ before, after: relinked(before, other.id, kept.id) }));
    const { annotation, broken } = withoutCircles(open, merged.annotation, linked);
    const conflicts = [...merged.conflicts, ...broken];
    const note = withConflicts(annotation.note, inWords(conflicts));
    const after = this.#parts.revision.of(kept, { ...annotation, note, updatedAt: now });
    const changes: Change[] = [
      { table: 'annotations', id: other.id, before: other, after: null },
      ...linked.map((each) => change(each.before, each.after, now)),
      change(kept, after, now),
    ];
    void this.#parts.recorder.record({ name: 'step.annotation.merge', changes });
    return ok({ annotation: after, conflicts, relinked: linked.map((each) => each.before) });
  }

  /** Null where one of them stands on another version of the text: its offsets say nothing about this one. */
  #openFor(annotations: readonly Annotation[]): OpenedArticle | null {
    const { current } = this.#parts.reading;
    if (current === null) throw new Error('No article is open.');
    return annotations.every(({ target }) => target.textHash === current.text.textHash) ? current : null;
  }
}

function change(before: Annotation, after: Annotation, now: string): Change {
  return { table: 'annotations', id: before.id, before, after: { ...after, updatedAt: now } };
}

function standsOnlyIn(other: Annotation, second: Annotation, first: Annotation): boolean {
  const range = anchorRange(other.target);
  if (other.target.textHash !== second.target.textHash || !holds(anchorRange(second.target), range)) return false;
  return !first.target.segments.some((segment) => anchorOverlaps(other.target, segment));
}

/** A quote that went on from what it now holds itself does so no longer. */
function withoutCircles(
  open: OpenedArticle,
  merged: Annotation,
  linked: readonly { readonly after: Annotation }[],
): { annotation: Annotation; broken: Conflict[] } {
  const byId = new Map(open.annotations.ordered.map((annotation) => [annotation.id, annotation]));
  for (const { after } of linked) byId.set(after.id, after);
  byId.set(merged.id, merged);
  const round = linksOf(merged.kind).filter((link) => leadsRound(merged, link, byId));
  const broken = round.map((link) => ({ field: link, value: Reflect.get(merged, link) as unknown }));
  return { annotation: { ...merged, ...Object.fromEntries(round.map((link) => [link, null])) }, broken };
}

function withConflicts(note: string, words: string): string {
  return [note, words].filter((part) => part.trim() !== '').join('\n\n');
}
