import { fail, ok, type Result } from '$core/contract/result';
import type { TextRange } from '$core/model/anchor';
import type { Annotation } from '$core/model/annotation';
import { sameValue } from '$core/model/canonical-json';
import type { Change } from '$core/model/step';
import { moveBorder, type Border, type BorderLimit, type BorderMove } from '$core/text/borders';
import { divideRanges, joinRanges } from '$core/text/divide-ranges';
import type { Catalogue } from '../models/catalogue.svelte';
import type { OpenArticle, OpenedArticle } from '../state/open-article.svelte';
import type { ClockAndIds } from './clock-and-ids';
import { filledInAnew } from './fill-in';
import type { Recorder } from './recorder';
import type { Revision } from './revision';
import { anchorIn, onTarget } from './targets';

export interface BoundaryParts {
  readonly reading: OpenArticle;
  readonly catalogue: Catalogue;
  readonly recorder: Recorder;
  readonly revision: Revision;
  readonly clock: ClockAndIds;
  readonly annotatorId: () => string;
}

/** Why a passage stays as it is. */
export type BoundaryProblem = BorderLimit | 'same' | 'not-in-it' | 'nothing-left' | 'other-version';
type Reshaped = Result<Annotation, BoundaryProblem>;

/** The passage of one annotation: its borders and its fragments. Each act is one step, saved at once. */
export class BoundaryService {
  readonly #parts: BoundaryParts;

  constructor(parts: BoundaryParts) {
    this.#parts = parts;
  }

  /** Moves one of its borders by a word or by a character. Answers with the annotation as it is then. */
  moveBorder(annotation: Annotation, border: Border, move: Omit<BorderMove, 'language'>): Reshaped {
    const open = this.#openFor(annotation);
    if (open === null) return fail('other-version');
    const { language } = this;
    const moved = moveBorder(open.text, annotation.target.segments, border, { ...move, language });
    return moved.ok ? this.reshape(annotation, moved.value, `step.annotation.${border.edge}`) : moved;
  }

  /** The language by whose words borders move. */
  get language(): string | null {
    const { reading, catalogue } = this.#parts;
    return catalogue.get(reading.current?.articleId ?? null)?.fields.language ?? null;
  }

  /** Another passage for the same annotation, on the text that is open. */
  retarget(annotation: Annotation, ranges: readonly TextRange[]): Reshaped {
    return this.#replaceTarget(this.#open(), annotation, ranges, 'step.annotation.target');
  }

  /** One more segment: an interrupted quote is one annotation. Segments that meet become one. */
  addFragment(annotation: Annotation, range: TextRange): Reshaped {
    const open = this.#openFor(annotation);
    if (open === null) return fail('other-version');
    const ranges = joinRanges(open.text, [...annotation.target.segments, range]);
    return this.reshape(annotation, ranges, 'step.annotation.fragment');
  }

  /** Takes a piece of the text out of its passage, which may leave it interrupted. */
  cutOut(annotation: Annotation, piece: TextRange): Reshaped {
    const open = this.#openFor(annotation);
    if (open === null) return fail('other-version');
    const { segments } = annotation.target;
    if (!segments.some(({ start, end }) => start < piece.end && piece.start < end)) return fail('not-in-it');
    const divided = divideRanges(open.text.text, segments, piece);
    return divided === null ? fail('nothing-left') : this.reshape(annotation, divided.kept, 'step.annotation.cut-out');
  }

  /** Gives it these ranges of the text on which it stands, under the name of a step. */
  reshape(annotation: Annotation, ranges: readonly TextRange[], name: string): Reshaped {
    const open = this.#openFor(annotation);
    return open === null ? fail('other-version') : this.#replaceTarget(open, annotation, ranges, name);
  }

  #replaceTarget(open: OpenedArticle, before: Annotation, ranges: readonly TextRange[], name: string): Reshaped {
    const target = anchorIn(open.text, ranges);
    if (sameValue(target, before.target)) return fail('same');
    const reshaped = onTarget(open.text, before, target);
    // Whoever moves the border of a proposal takes the rest of it as it is.
    const isRecord = open.annotations.record(before.id) !== undefined;
    const moved = isRecord ? filledInAnew(open, reshaped, this.language) : reshaped;
    const after = this.#parts.revision.of(before, { ...moved, updatedAt: this.#parts.clock.now() });
    const change: Change = { table: 'annotations', id: before.id, before, after };
    void this.#parts.recorder.record({ name, changes: [change] });
    return ok(after);
  }

  /** Offsets of another version of the text say nothing about this one. */
  #openFor(annotation: Annotation): OpenedArticle | null {
    const open = this.#open();
    return annotation.target.textHash === open.text.textHash ? open : null;
  }

  #open(): OpenedArticle {
    const { current } = this.#parts.reading;
    if (current === null) throw new Error('No article is open.');
    return current;
  }
}
