import type { TextRange } from '$core/model/anchor';
import type { AnnotationKind } from '$core/model/annotation';
import type { ArticleDom } from './article-dom';
import { freeLane, type Lane, type SpanInLane } from './lanes';
import { MarkHighlights, markName, type Overlay } from './mark-highlights';
import { watchNearBlocks } from './near-blocks';
import { NearRanges } from './near-ranges';

/** A mark as the painter needs it: whose it is, how it looks, and where it lies (ordered, non-touching). */
export interface PaintSpan {
  readonly id: string;
  readonly kind: AnnotationKind;
  readonly proposed: boolean;
  readonly segments: readonly TextRange[];
}

interface PaintedSpan extends SpanInLane {
  readonly span: PaintSpan;
}

/** Paints marks over a shown article through the CSS Custom Highlight API. The text's DOM is never touched. */
export class Painter {
  readonly #marks: NearRanges;
  readonly #overlays: NearRanges;
  readonly #highlights = new MarkHighlights();
  readonly #painted = new Map<string, PaintedSpan>();
  /** Outlives the mark, so that one that comes back (undo) or changes is where it was. */
  readonly #lanes = new Map<string, Lane>();
  readonly #endWatch: () => void;
  #dimmed: ReadonlySet<string> = new Set();
  #current: string | null = null;

  constructor(article: ArticleDom) {
    this.#marks = new NearRanges(article);
    this.#overlays = new NearRanges(article);
    this.#endWatch = watchNearBlocks(article, (near) => {
      this.#marks.show(near);
      this.#overlays.show(near);
    });
  }

  /** Paints exactly these spans. Unchanged ones (the same object) cost next to nothing. */
  paint(spans: Iterable<PaintSpan>): void {
    const wanted = new Map<string, PaintSpan>();
    for (const span of spans) wanted.set(span.id, span);
    for (const id of this.#painted.keys()) if (!wanted.has(id)) this.remove(id);
    for (const span of wanted.values()) this.put(span);
  }

  /** Adds the span, or puts it in place of the one with its id. */
  put(span: PaintSpan): void {
    if (this.#painted.get(span.id)?.span === span) return;
    this.remove(span.id);
    const lane = freeLane(span.segments, this.#neighboursOf(span), this.#lanes.get(span.id));
    this.#lanes.set(span.id, lane);
    this.#painted.set(span.id, { span, segments: span.segments, lane });
    this.#paintMark(span.id);
    if (span.id === this.#current) this.#paintCurrent();
  }

  remove(id: string): void {
    this.#marks.delete(id);
    if (this.#painted.delete(id) && id === this.#current) this.#paintCurrent();
  }

  /** The one annotation that is at hand; it is marked as such even if it is painted only later. */
  setCurrent(id: string | null): void {
    if (id === this.#current) return;
    this.#current = id;
    this.#paintCurrent();
  }

  /** Marks that step back. */
  setDimmed(ids: ReadonlySet<string>): void {
    const before = this.#dimmed;
    this.#dimmed = ids;
    for (const id of before) if (!ids.has(id)) this.#paintMark(id);
    for (const id of ids) if (!before.has(id)) this.#paintMark(id);
  }

  /** What a search found. */
  setFound(ranges: readonly TextRange[]): void {
    this.#setOverlay('found', ranges);
  }

  /** The reporting words and the mention of the speaker of the quote at hand. */
  setParts(parts: { readonly cue: readonly TextRange[]; readonly source: readonly TextRange[] }): void {
    this.#setOverlay('cue', parts.cue);
    this.#setOverlay('source', parts.source);
  }

  dispose(): void {
    this.#endWatch();
    this.#highlights.dispose();
  }

  #setOverlay(overlay: Overlay, ranges: readonly TextRange[]): void {
    this.#overlays.set(overlay, this.#highlights.get(overlay), ranges);
  }

  #paintCurrent(): void {
    const current = this.#current === null ? undefined : this.#painted.get(this.#current);
    this.#setOverlay('current', current?.segments ?? []);
  }

  #paintMark(id: string): void {
    const painted = this.#painted.get(id);
    if (painted === undefined) return;
    const { kind, proposed, segments } = painted.span;
    const name = this.#dimmed.has(id) ? 'dimmed' : markName(kind, proposed, painted.lane);
    this.#marks.set(id, this.#highlights.get(name), segments);
  }

  *#neighboursOf(span: PaintSpan): Generator<PaintedSpan> {
    for (const segment of span.segments) {
      for (const id of this.#marks.keysNear(segment)) {
        const neighbour = this.#painted.get(id);
        if (neighbour !== undefined) yield neighbour;
      }
    }
  }
}
