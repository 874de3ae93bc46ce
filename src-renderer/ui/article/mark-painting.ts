import type { Anchor, TextRange } from '$core/model/anchor';
import type { Annotation } from '$core/model/annotation';
import { statusOf } from '$core/model/status';
import type { ArticleDom } from '../../dom/article-dom';
import { Painter } from '../../dom/painter';
import { markSpanOf, unpackMarks, type MarkSpan } from '../../models/packed-marks';
import type { OpenedArticle } from '../../state/open-article.svelte';

type Parts = Parameters<Painter['setParts']>[0];
const NO_PARTS: Parts = { cue: [], 'cue-supposed': [], source: [], 'source-supposed': [] };

/** What is painted of an article: what lies within a part of it, null for all; and of which marks not what was decided. */
export interface PaintedPart {
  readonly within: TextRange | null;
  readonly isBlindTo: (annotation: Annotation) => boolean;
}
const WHOLE: PaintedPart = { within: null, isBlindTo: () => false };

/** No id of an annotation. */
const SUPPOSED = 'supposed';

/** Keeps what is painted equal to the list of annotations. What was rejected shows only while it is at hand. */
export class MarkPainting {
  readonly #painter: Painter;
  readonly #opened: OpenedArticle;
  readonly #end: () => void;
  #atHand: Annotation | null = null;
  #isDisposed = false;

  readonly #part: PaintedPart;

  constructor(dom: ArticleDom, opened: OpenedArticle, part: PaintedPart = WHOLE) {
    this.#part = part;
    this.#painter = new Painter(dom);
    this.#opened = opened;
    const { annotations } = opened;
    const { preview } = annotations;
    if (preview === null) this.#paintAll();
    else this.#painter.paint(unpackMarks(preview).filter((span) => this.#isShown(span)));
    annotations.onceWhole((isAsPainted) => {
      if (!isAsPainted && !this.#isDisposed) this.#paintAll();
    });
    this.#end = annotations.onChange(({ id, after }) => {
      if (after === null) this.#painter.remove(id);
      else this.#show(after);
    });
  }

  /** Outlines it, with the reporting words and the mention of a quote. */
  setAtHand(annotation: Annotation | null): void {
    const before = this.#atHand;
    this.#atHand = annotation;
    if (before !== null && before.id !== annotation?.id) {
      const known = this.#opened.annotations.get(before.id);
      if (known !== undefined && isRejected(known)) this.#show(known);
    }
    if (annotation !== null && isRejected(annotation)) this.#show(annotation);
    this.#painter.setCurrent(annotation?.id ?? null);
    this.#painter.setParts(annotation?.kind === 'quote' ? this.#partsOf(annotation) : NO_PARTS);
  }

  /** Whether the other marks step back while one is at hand. */
  setRestDimmed(dims: boolean): void {
    this.#painter.setRestDimmed(dims);
  }

  /** Shows the annotation with other borders while they are being dragged; null ends it. */
  preview(annotation: Annotation, segments: readonly TextRange[] | null): void {
    const span = this.#spanOf(annotation);
    if (this.#isShown(span)) this.#painter.put(segments === null ? span : { ...span, segments });
  }

  setFound(ranges: readonly TextRange[]): void {
    this.#painter.setFound(ranges);
  }

  setFoundCurrent(range: TextRange | null): void {
    this.#painter.setFoundCurrent(range);
  }

  /** Shows where the text is supposed to have a mark of an earlier version: as a proposal, whatever the mark is. */
  setSupposed(annotation: Annotation | null): void {
    if (annotation === null) this.#painter.remove(SUPPOSED);
    else {
      const { kind, target } = annotation;
      this.#painter.put({ id: SUPPOSED, kind, proposed: true, segments: target.segments });
    }
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#end();
    this.#painter.dispose();
  }

  #paintAll(): void {
    const { annotations } = this.#opened;
    const { within } = this.#part;
    const marks = within === null ? annotations.shown : annotations.over(within.start, within.end);
    this.#painter.paint(marks.map((mark) => this.#spanOf(mark)).filter((span) => this.#isShown(span)));
  }

  #show(annotation: Annotation): void {
    const span = this.#spanOf(annotation);
    if (this.#isShown(span)) this.#painter.put(span);
    else this.#painter.remove(span.id);
  }

  /** Marks of which nothing may be told are painted alike. */
  #spanOf(annotation: Annotation): MarkSpan {
    const span = markSpanOf(annotation);
    return this.#part.isBlindTo(annotation) ? { ...span, proposed: false, rejected: false } : span;
  }

  /** Not painted: a mark on another version of the text, and one that was rejected and is not at hand. */
  #isShown({ id, textHash, rejected }: MarkSpan): boolean {
    return textHash === this.#opened.text.textHash && (!rejected || this.#atHand?.id === id);
  }

  #partsOf({ cue, source, derived }: Extract<Annotation, { kind: 'quote' }>): Parts {
    const { textHash } = this.#opened.text;
    const here = (part: Anchor | null): Anchor['segments'] => (part?.textHash === textHash ? part.segments : []);
    return {
      ...NO_PARTS,
      [derived.includes('cue') ? 'cue-supposed' : 'cue']: here(cue),
      [derived.includes('source') ? 'source-supposed' : 'source']: here(source),
    };
  }
}

function isRejected(annotation: Annotation): boolean {
  return statusOf(annotation) === 'rejected';
}
