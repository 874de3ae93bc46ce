import { fail, ok, type Result } from '../contract/result';
import type { Anchor, Segment, TextRange } from '../model/anchor';
import { mergeRanges, overlaps, sharedLength } from './ranges';
import { splitsPair } from './surrogates';

const CONTEXT_CODE_POINTS = 32;

/** Why an anchor is not believed: one of its segments lies outside the text, or other words stand there. */
export interface AnchorMismatch {
  readonly reason: 'outsideText' | 'otherWords';
  readonly segmentIndex: number;
  /** What stands under the segment now; empty outside the text. */
  readonly found: string;
}

function contextBefore(text: string, offset: number): string {
  let start = offset;
  for (let count = 0; count < CONTEXT_CODE_POINTS && start > 0; count += 1)
    start -= splitsPair(text, start - 1) ? 2 : 1;
  return text.slice(start, offset);
}

function contextAfter(text: string, offset: number): string {
  let end = offset;
  for (let count = 0; count < CONTEXT_CODE_POINTS && end < text.length; count += 1)
    end += splitsPair(text, end + 1) ? 2 : 1;
  return text.slice(offset, end);
}

function wholeCharacters(text: string, range: TextRange): TextRange {
  if (range.start < 0 || range.end > text.length) {
    throw new RangeError(`A range ${String(range.start)}-${String(range.end)} lies outside its text.`);
  }
  return {
    start: splitsPair(text, range.start) ? range.start - 1 : range.start,
    end: splitsPair(text, range.end) ? range.end + 1 : range.end,
  };
}

function makeSegment(text: string, { start, end }: TextRange): Segment {
  const exact = text.slice(start, end);
  return { start, end, exact, prefix: contextBefore(text, start), suffix: contextAfter(text, end) };
}

/**
 * An anchor to the ranges (UTF-16): put in order, those that overlap or touch made one, empty ones left out, ends inside
 * a surrogate pair moved outward. Throws a RangeError where nothing is left or a range lies outside the text.
 */
export function makeAnchor(text: string, textHash: string, ranges: readonly TextRange[]): Anchor {
  const filled = ranges.filter((range) => range.start < range.end);
  const merged = mergeRanges(filled.map((range) => wholeCharacters(text, range)));
  if (merged.length === 0) throw new RangeError('An anchor needs at least one range that is not empty.');
  return { textHash, segments: merged.map((range) => makeSegment(text, range)) };
}

/**
 * The ranges of an anchor (UTF-16) if the words under each are its own; otherwise which one failed. That the text is the
 * anchor's own version is for the caller to know.
 */
export function resolveAnchor(text: string, anchor: Anchor): Result<readonly TextRange[], AnchorMismatch> {
  for (const [segmentIndex, { start, end, exact }] of anchor.segments.entries()) {
    if (start < 0 || end > text.length) return fail({ reason: 'outsideText', segmentIndex, found: '' });
    const found = text.slice(start, end);
    if (found !== exact) return fail({ reason: 'otherWords', segmentIndex, found });
  }
  return ok(anchor.segments.map(({ start, end }) => ({ start, end })));
}

/** From the first start to the last end of an anchor, what lies between its segments included. */
export function anchorRange(anchor: Anchor): TextRange {
  return { start: anchor.segments[0]?.start ?? 0, end: anchor.segments.at(-1)?.end ?? 0 };
}

/** The words of an anchor for reading: its segments with one space between. */
export function joinedExact(anchor: Anchor): string {
  return anchor.segments.map((segment) => segment.exact).join(' ');
}

/** How many UTF-16 code units an anchor covers, gaps not counted. */
export function anchorLength(anchor: Anchor): number {
  return anchor.segments.reduce((length, segment) => length + segment.end - segment.start, 0);
}

/** Whether a segment of the anchor shares a position with the range. */
export function anchorOverlaps(anchor: Anchor, range: TextRange): boolean {
  return anchor.segments.some((segment) => overlaps(segment, range));
}

/**
 * The share of the shorter of two anchors that the other covers, 0 to 1: 1 where one holds the other, 0 where they are
 * apart or belong to different texts.
 */
export function anchorOverlapShare(a: Anchor, b: Anchor): number {
  if (a.textHash !== b.textHash) return 0;
  return sharedLength(a.segments, b.segments) / Math.min(anchorLength(a), anchorLength(b));
}
