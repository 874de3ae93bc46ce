import type { TextRange } from '$core/model/anchor';
import type { AnnotationKind } from '$core/model/annotation';
import type { ArticleDom } from './article-dom';
import { freeLane, type Lane } from './lanes';
import { MarkHighlights, markName, PART_OVERLAYS, type Overlay, type PartOverlay } from './mark-highlights';
import { watchNearBlocks } from './near-blocks';
import { NearRanges, type BlockSpan } from './near-ranges';
import { WaitingSpans } from './waiting-spans';

/** A mark as the painter needs it: whose it is, how it looks, and where it lies (ordered, non-touching). */
export interface PaintSpan {
  readonly id: string;
  readonly kind: AnnotationKind;
  readonly proposed: boolean;
  readonly segments: readonly TextRange[];
}

/** Paints marks over a shown article through the CSS Custom Highlight API. The text's DOM is never touched. */
export class Painter {
  readonly #marks: NearRanges;
  readonly #overlays: NearRanges;
  readonly #highlights = new MarkHighlights();
  readonly #waiting: WaitingSpans<PaintSpan>;
  readonly #painted = new Map<string, PaintSpan>();
  /** Outlives the mark, so that one that comes back (undo) or changes is where it was. */
  readonly #lanes = new Map<string, Lane>();
  readonly #endWatch: () => void;
  #dimsRest = false;
  #current: string | null = null;
  #near: BlockSpan = { first: 0, last: -1 };

  constructor(article: ArticleDom) {
    this.#marks = new NearRanges(article);
    this.#overlays = new NearRanges(article);
    this.#waiting = new WaitingSpans(article.table);
    this.#endWatch = watchNearBlocks(article, (near) => {
      this.#near = near;
      this.#paintWaiting(near);
      this.#marks.show(near);
      this.#overlays.show(near);
    });
  }

  /** Paints exactly these spans. What is far from the pane is worked out when it comes near. */
  paint(spans: Iterable<PaintSpan>): void {
    const wanted = new Map<string, PaintSpan>();
    for (const span of spans) wanted.set(span.id, span);
    for (const id of this.#painted.keys()) if (!wanted.has(id)) this.remove(id);
    for (const span of wanted.values()) {
      if (this.#painted.get(span.id) === span) continue;
      this.#marks.delete(span.id);
      this.#painted.set(span.id, span);
      this.#waiting.add(span);
    }
    this.#paintWaiting(this.#near);
    this.#paintCurrent();
  }

  /** Adds the span, or puts it in place of the one with its id. */
  put(span: PaintSpan): void {
    if (this.#painted.get(span.id) === span) return;
    // Those that were here before it keep the better lanes.
    this.#paintWaiting(this.#waiting.blocksOf(span));
    this.#painted.set(span.id, span);
    this.#paintMark(span);
    if (span.id === this.#current) this.#paintCurrent();
  }

  remove(id: string): void {
    this.#marks.delete(id);
    if (this.#painted.delete(id) && id === this.#current) this.#paintCurrent();
  }

  /** The one annotation that is at hand; it is marked as such even if it is painted only later. */
  setCurrent(id: string | null): void {
    if (id === this.#current) return;
    const before = this.#current;
    this.#current = id;
    this.#paintCurrent();
    if (!this.#dimsRest) return;
    if (before === null || id === null) this.#paintAnew();
    else for (const changed of [before, id]) this.#repaint(changed);
  }

  /** Whether, while one is at hand, all others step back. */
  setRestDimmed(dims: boolean): void {
    if (dims === this.#dimsRest) return;
    this.#dimsRest = dims;
    if (this.#current !== null) this.#paintAnew();
  }

  /** What a search found. */
  setFound(ranges: readonly TextRange[]): void {
    this.#setOverlay('found', ranges);
  }

  /** Which of it is shown. */
  setFoundCurrent(range: TextRange | null): void {
    this.#setOverlay('found-current', range === null ? [] : [range]);
  }

  /** The reporting words and the mention of the speaker of the quote at hand. */
  setParts(parts: Readonly<Record<PartOverlay, readonly TextRange[]>>): void {
    for (const overlay of PART_OVERLAYS) this.#setOverlay(overlay, parts[overlay]);
  }

  dispose(): void {
    this.#endWatch();
    this.#highlights.dispose();
  }

  #setOverlay(overlay: Overlay, ranges: readonly TextRange[]): void {
    const look = { highlight: this.#highlights.get(overlay), lane: null };
    this.#overlays.set(overlay, look, this.#overlays.placesOf(ranges));
  }

  #paintCurrent(): void {
    const current = this.#current === null ? undefined : this.#painted.get(this.#current);
    for (const kind of ['quote', 'claim', 'highlight'] as const) {
      this.#setOverlay(`current-${kind}`, current?.kind === kind ? current.segments : []);
    }
  }

  /** All of them look otherwise now: those near at once, the others when they come near. */
  #paintAnew(): void {
    for (const span of this.#painted.values()) {
      if (!this.#marks.has(span.id)) continue;
      this.#marks.delete(span.id);
      this.#waiting.add(span);
    }
    this.#paintWaiting(this.#near);
  }

  #repaint(id: string): void {
    const span = this.#painted.get(id);
    if (span !== undefined && this.#marks.has(id)) this.#paintMark(span);
  }

  #paintWaiting(blocks: BlockSpan): void {
    // In the order in which they were made, so that an article that is opened again looks as it did.
    for (const span of this.#waiting.take(blocks).sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const isSettled = this.#marks.has(span.id) || this.#painted.get(span.id) !== span;
      if (!isSettled) this.#paintMark(span);
    }
  }

  #paintMark(span: PaintSpan): void {
    this.#marks.delete(span.id);
    const places = this.#marks.placesOf(span.segments);
    const lane = freeLane(this.#marks.lanesOver(places), this.#lanes.get(span.id));
    this.#lanes.set(span.id, lane);
    const stepsBack = this.#dimsRest && this.#current !== null && span.id !== this.#current;
    const name = stepsBack ? 'dimmed' : markName(span.kind, span.proposed, lane);
    this.#marks.set(span.id, { highlight: this.#highlights.get(name), lane }, places);
  }
}
