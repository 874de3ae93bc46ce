import type { TextRange } from '$core/model/anchor';
import type { Annotation } from '$core/model/annotation';
import { statusOf } from '$core/model/status';
import type { ArticleDom } from '../../dom/article-dom';
import { Painter, type PaintSpan } from '../../dom/painter';
import type { OpenedArticle } from '../../state/open-article.svelte';

/** No id of an annotation. */
const SUPPOSED = 'supposed';

/** Keeps what is painted equal to the list of annotations. What was rejected shows only while it is at hand. */
export class MarkPainting {
  readonly #painter: Painter;
  readonly #opened: OpenedArticle;
  readonly #end: () => void;
  #atHand: Annotation | null = null;

  constructor(dom: ArticleDom, opened: OpenedArticle) {
    this.#painter = new Painter(dom);
    this.#opened = opened;
    this.#painter.paint(opened.annotations.ordered.flatMap((annotation) => this.#spanOf(annotation) ?? []));
    this.#end = opened.annotations.onChange(({ id, after }) => {
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
      if (known !== undefined && isRejected(known)) this.#painter.remove(known.id);
    }
    if (annotation !== null && isRejected(annotation)) this.#show(annotation);
    this.#painter.setCurrent(annotation?.id ?? null);
    this.#painter.setParts(annotation?.kind === 'quote' ? this.#partsOf(annotation) : { cue: [], source: [] });
  }

  /** Whether the other marks step back while one is at hand. */
  setRestDimmed(dims: boolean): void {
    this.#painter.setRestDimmed(dims);
  }

  /** Shows the annotation with other borders while they are being dragged; null ends it. */
  preview(annotation: Annotation, segments: readonly TextRange[] | null): void {
    const span = this.#spanOf(annotation);
    if (span !== null) this.#painter.put(segments === null ? span : { ...span, segments });
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
    this.#end();
    this.#painter.dispose();
  }

  #show(annotation: Annotation): void {
    const span = this.#spanOf(annotation);
    if (span === null) this.#painter.remove(annotation.id);
    else this.#painter.put(span);
  }

  /** Null for what is not painted: a mark on another version of the text, or one that was rejected. */
  #spanOf(annotation: Annotation): PaintSpan | null {
    const { id, kind, target } = annotation;
    if (target.textHash !== this.#opened.text.textHash) return null;
    if (isRejected(annotation) && this.#atHand?.id !== id) return null;
    return { id, kind, proposed: statusOf(annotation) === 'proposed', segments: target.segments };
  }

  #partsOf({ cue, source }: Extract<Annotation, { kind: 'quote' }>): Parameters<Painter['setParts']>[0] {
    const { textHash } = this.#opened.text;
    return {
      cue: cue?.textHash === textHash ? cue.segments : [],
      source: source?.textHash === textHash ? source.segments : [],
    };
  }
}

function isRejected(annotation: Annotation): boolean {
  return statusOf(annotation) === 'rejected';
}
