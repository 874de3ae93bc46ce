import type { AnnotationKind } from '$core/model/annotation';
import type { Lane } from './lanes';

/** Overlays over the marks, from the lowest to the highest; the one at hand is told by its kind as well. */
export const OVERLAYS = [
  'dimmed',
  'current-highlight',
  'current-claim',
  'current-quote',
  'cue',
  'cue-supposed',
  'source',
  'source-supposed',
  'found',
  'found-current',
] as const;
export type Overlay = (typeof OVERLAYS)[number];

/** Reporting words and mention of the quote at hand, as a person set them and as the program supposes them. */
export const PART_OVERLAYS = ['cue', 'cue-supposed', 'source', 'source-supposed'] as const;
export type PartOverlay = (typeof PART_OVERLAYS)[number];

const MARK_KINDS: readonly AnnotationKind[] = ['highlight', 'claim', 'quote'];
const OVERLAY_PRIORITY = 100;

export type MarkName = `${AnnotationKind}-${'decided' | 'proposed'}-${Lane}`;

export function markName(kind: AnnotationKind, proposed: boolean, lane: Lane): MarkName {
  return `${kind}-${proposed ? 'proposed' : 'decided'}-${lane}`;
}

/** The fixed set of named highlights, styled in styles/highlights.css; never one for an annotation or a tag. */
export class MarkHighlights {
  readonly #byName = new Map<MarkName | Overlay, Highlight>();

  constructor() {
    for (const [index, kind] of MARK_KINDS.entries()) {
      for (const lane of [1, 2, 3] as const) {
        this.#register(markName(kind, true, lane), lane * 10 + index);
        this.#register(markName(kind, false, lane), lane * 10 + index + MARK_KINDS.length);
      }
    }
    for (const [index, overlay] of OVERLAYS.entries()) this.#register(overlay, OVERLAY_PRIORITY + index);
  }

  get(name: MarkName | Overlay): Highlight {
    const highlight = this.#byName.get(name);
    if (highlight === undefined) throw new Error(`There is no highlight named ${name}.`);
    return highlight;
  }

  /** Takes away what was registered here and nothing that another has registered since under the same name. */
  dispose(): void {
    for (const [name, highlight] of this.#byName) {
      highlight.clear();
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
  }

  #register(name: MarkName | Overlay, priority: number): void {
    const highlight = new Highlight();
    highlight.priority = priority;
    this.#byName.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }
}
