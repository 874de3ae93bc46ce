import type { TextRange } from '$core/model/anchor';
import type { Annotation, AnnotationKind } from '$core/model/annotation';
import { statusOf } from '$core/model/status';

/** All that painting needs of an annotation. */
export interface MarkSpan {
  readonly id: string;
  readonly kind: AnnotationKind;
  readonly proposed: boolean;
  readonly rejected: boolean;
  /** The version of the text on which it lies. */
  readonly textHash: string;
  readonly segments: readonly TextRange[];
}

/** The spans of an article's annotations in text order, as flat arrays: 20,000 are read in milliseconds. UTF-16. */
export interface PackedMarks {
  readonly ids: readonly string[];
  readonly facts: Uint8Array;
  /** Of each, which of `textHashes` is its own. */
  readonly texts: Uint32Array;
  readonly textHashes: readonly string[];
  readonly segmentCounts: Uint32Array;
  /** Start and end of every segment, one after the other. */
  readonly bounds: Uint32Array;
}

const KINDS: readonly AnnotationKind[] = ['highlight', 'quote', 'claim'];
const KIND = 0b0011;
const PROPOSED = 0b0100;
const REJECTED = 0b1000;

export function markSpanOf(annotation: Annotation): MarkSpan {
  const { id, kind, target } = annotation;
  const status = statusOf(annotation);
  const [proposed, rejected] = [status === 'proposed', status === 'rejected'];
  return { id, kind, proposed, rejected, textHash: target.textHash, segments: target.segments };
}

export function packMarks(annotations: readonly Annotation[]): PackedMarks {
  const spans = annotations.map(markSpanOf);
  const textHashes = [...new Set(spans.map(({ textHash }) => textHash))];
  const indexOf = new Map(textHashes.map((hash, index) => [hash, index]));
  return {
    ids: spans.map(({ id }) => id),
    facts: Uint8Array.from(spans, factsOf),
    texts: Uint32Array.from(spans, ({ textHash }) => indexOf.get(textHash) ?? 0),
    textHashes,
    segmentCounts: Uint32Array.from(spans, ({ segments }) => segments.length),
    bounds: Uint32Array.from(spans.flatMap(({ segments }) => segments.flatMap(({ start, end }) => [start, end]))),
  };
}

function factsOf({ kind, proposed, rejected }: MarkSpan): number {
  return KINDS.indexOf(kind) | (proposed ? PROPOSED : 0) | (rejected ? REJECTED : 0);
}

/** The spans again, in text order. */
export function unpackMarks({ ids, facts, texts, textHashes, segmentCounts, bounds }: PackedMarks): MarkSpan[] {
  let at = 0;
  return ids.map((id, index) => {
    const segments: TextRange[] = [];
    for (let left = segmentCounts[index] ?? 0; left > 0; left -= 1) {
      segments.push({ start: bounds[at] ?? 0, end: bounds[at + 1] ?? 0 });
      at += 2;
    }
    const fact = facts[index] ?? 0;
    const [proposed, rejected] = [(fact & PROPOSED) !== 0, (fact & REJECTED) !== 0];
    const textHash = textHashes[texts[index] ?? 0] ?? '';
    return { id, kind: KINDS[fact & KIND] ?? 'highlight', proposed, rejected, textHash, segments };
  });
}

export function samePackedMarks(a: PackedMarks, b: PackedMarks): boolean {
  return (
    sameItems(a.ids, b.ids) &&
    sameItems(a.facts, b.facts) &&
    sameItems(a.texts, b.texts) &&
    sameItems(a.textHashes, b.textHashes) &&
    sameItems(a.segmentCounts, b.segmentCounts) &&
    sameItems(a.bounds, b.bounds)
  );
}

function sameItems(a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return false;
  return true;
}
