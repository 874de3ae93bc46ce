import type { Anchor, TextRange } from '../../model/anchor';
import { anchorLength, makeAnchor } from '../anchor';
import { alignTexts, type TextAlignment } from './align-texts';
import { carriedRange } from './carried-edges';
import { foldTypography } from './folded-text';
import { keptShare, keptWordsAround } from './kept-share';
import { MovedPassages } from './moved-passages';

/**
 * What became of a passage in a new version of its text (DESIGN section 2). `exact`: the same words, wherever they now
 * stand; quotation marks and white space may be set otherwise. `moved`: taken out here and found once word for word in
 * text that was put in elsewhere. `changed`: at least half of it is kept. `ambiguous`: moved to one of several places.
 */
export type Outcome = 'exact' | 'moved' | 'changed' | 'ambiguous' | 'orphan';

export interface Reanchored {
  readonly outcome: Outcome;
  /** Where it stands now, or is supposed to stand if changed; null where that is not known. */
  readonly anchor: Anchor | null;
  /** The places of an ambiguous one, the likeliest first; else none. */
  readonly candidates: readonly Anchor[];
  /** The share of its letters and digits that are kept, 0 to 1. */
  readonly keptShare: number;
}

/** At least this much must be kept for a passage to count as changed and not as gone. */
const LEAST_KEPT = 0.5;
const ALL_KEPT = 0.9999;
/** And so many words, with those around it: half of a short passage stands in many a text. */
const WORDS_TO_BELIEVE = 5;

interface SegmentPlace {
  readonly outcome: Exclude<Outcome, 'ambiguous'>;
  readonly range: TextRange | null;
  readonly share: number;
}

/** Carries anchors from one version of a text to another. The texts are compared once, when it is made. */
export class Reanchoring {
  readonly alignment: TextAlignment;
  readonly #newHash: string;
  readonly #moved: MovedPassages;

  constructor(oldText: string, newText: string, newHash: string) {
    this.alignment = alignTexts(oldText, newText);
    this.#newHash = newHash;
    this.#moved = new MovedPassages(this.alignment);
  }

  /** What became of an anchor into the old text. One whose words do not stand under it there is an orphan. */
  reanchor(anchor: Anchor): Reanchored {
    const { segments } = anchor;
    if (segments.some(({ start, end, exact }) => this.alignment.oldText.slice(start, end) !== exact)) return ORPHAN;
    const [only] = segments;
    const movedTo = segments.length === 1 && only !== undefined ? this.#severalPlaces(only) : [];
    if (movedTo.length > 1)
      return { ...ORPHAN, outcome: 'ambiguous', candidates: movedTo.map((range) => this.#anchorOf([range])) };
    return this.#together(
      anchor,
      segments.map((segment) => this.#placeOf(segment)),
    );
  }

  #severalPlaces(segment: TextRange): TextRange[] {
    return keptShare(this.alignment, segment) >= LEAST_KEPT ? [] : this.#moved.placesOf(segment);
  }

  #placeOf(segment: TextRange): SegmentPlace {
    const share = keptShare(this.alignment, segment);
    if (share < LEAST_KEPT) {
      const [range, ...others] = this.#moved.placesOf(segment);
      if (range !== undefined && others.length === 0) return { outcome: 'moved', range, share: 1 };
    }
    const range = carriedRange(this.alignment, segment);
    if (range === null || share === 0) return { outcome: 'orphan', range: null, share: 0 };
    if (share >= ALL_KEPT && this.#hasSameWords(segment, range)) return { outcome: 'exact', range, share };
    const isBelieved = keptWordsAround(this.alignment, segment) >= WORDS_TO_BELIEVE;
    return isBelieved ? { outcome: 'changed', range, share } : { outcome: 'orphan', range: null, share: 0 };
  }

  #hasSameWords(before: TextRange, after: TextRange): boolean {
    const { oldText, newText } = this.alignment;
    const [was, is] = [oldText.slice(before.start, before.end), newText.slice(after.start, after.end)];
    return was === is || foldTypography(was) === foldTypography(is);
  }

  /** An interrupted passage is carried as a whole: unchanged only where every part of it is, in the same order. */
  #together(anchor: Anchor, places: readonly SegmentPlace[]): Reanchored {
    const length = anchorLength(anchor);
    const share =
      anchor.segments.reduce((sum, { start, end }, index) => sum + (places[index]?.share ?? 0) * (end - start), 0) /
      length;
    const ranges = places.flatMap(({ range }) => range ?? []);
    if (share < LEAST_KEPT || ranges.length === 0) return { ...ORPHAN, keptShare: share };
    const carried = this.#anchorOf(ranges);
    const isWhole = carried.segments.length === places.length && inOrder(ranges);
    const outcomes = new Set(places.map(({ outcome }) => outcome));
    const isUnchanged = isWhole && !outcomes.has('changed') && !outcomes.has('orphan');
    const outcome = !isUnchanged ? 'changed' : outcomes.has('moved') ? 'moved' : 'exact';
    return { outcome, anchor: carried, candidates: [], keptShare: share };
  }

  #anchorOf(ranges: readonly TextRange[]): Anchor {
    return makeAnchor(this.alignment.newText, this.#newHash, ranges);
  }
}

const ORPHAN: Reanchored = { outcome: 'orphan', anchor: null, candidates: [], keptShare: 0 };

function inOrder(ranges: readonly TextRange[]): boolean {
  return ranges.every((range, index) => index === 0 || range.start > (ranges[index - 1]?.end ?? 0));
}
