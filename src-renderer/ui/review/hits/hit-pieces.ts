import type { TextRange } from '$core/model/anchor';
import { findAny } from '$core/text/find/find-any';
import { splitsPair } from '$core/text/surrogates';

/** A stretch of a text: what was looked for, or what stands between. */
export interface Piece {
  readonly text: string;
  readonly isHit: boolean;
}

/** In a line of a table the first hit is to be seen: what is long before it gives way. */
const FARTHEST_IN_LINE_UTF16 = 40;
const BEFORE_HIT_UTF16 = 24;

/** A text in pieces; one piece where nothing is looked for or found. */
export function hitPieces(text: string, sought: readonly string[]): readonly Piece[] {
  return sought.length === 0 ? [{ text, isHit: false }] : piecesOf(text, findAny(text, sought));
}

/** The same for one line that may be too short for the text: it begins shortly before the first hit. */
export function hitPiecesInLine(text: string, sought: readonly string[]): readonly Piece[] {
  const pieces = hitPieces(text, sought);
  const [before, ...rest] = pieces;
  if (before === undefined || before.isHit || rest.length === 0) return pieces;
  if (before.text.length <= FARTHEST_IN_LINE_UTF16) return pieces;
  const from = before.text.length - BEFORE_HIT_UTF16;
  const near = before.text.slice(splitsPair(before.text, from) ? from + 1 : from).replace(/^\S*\s+/u, '');
  return [{ text: `… ${near}`, isHit: false }, ...rest];
}

/** A range of a text (UTF-16), cut where hits in the text begin and end. */
export function piecesWithin(text: string, { start, end }: TextRange, hits: readonly TextRange[]): readonly Piece[] {
  const inside = hits.flatMap((hit) => {
    const [from, to] = [Math.max(start, hit.start), Math.min(end, hit.end)];
    return from < to ? [{ start: from - start, end: to - start }] : [];
  });
  return piecesOf(text.slice(start, end), inside);
}

function piecesOf(text: string, hits: readonly TextRange[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of hits) {
    if (start > at) pieces.push({ text: text.slice(at, start), isHit: false });
    pieces.push({ text: text.slice(start, end), isHit: true });
    at = end;
  }
  if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at), isHit: false });
  return pieces;
}
