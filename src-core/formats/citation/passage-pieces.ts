import type { TextRange } from '../../model/anchor';
import type { Text } from '../../model/text';
import { OPENERS_OF, quotationMarks, SINGLE_MARKS } from '../../text/quotation-glyphs';
import { quotationsAround } from '../../text/quotation-marks';
import { intersection } from '../../text/ranges';

/** One unbroken stretch of a passage with its words. */
export interface Stretch extends TextRange {
  readonly exact: string;
}

/** Words of a passage that stand between quotation marks, or that do not. */
export interface PassagePiece {
  readonly words: string;
  /** The marks around them; null where they are no one's own words. */
  readonly marks: { readonly opening: string; readonly closing: string } | null;
}

const USUAL_MARKS = { opening: '“', closing: '”' } as const;
/** Between the stretches of an interrupted passage. */
const GAP: PassagePiece = { words: ' […] ', marks: null };

/** The marks of the source where they are a pair, since each language has its own. */
function marksAround(text: Text | null, range: TextRange): NonNullable<PassagePiece['marks']> {
  const quotation = text === null ? undefined : quotationsAround(text, range)[0];
  if (text === null || quotation === undefined) return USUAL_MARKS;
  const { inner, outer } = quotation;
  const [opening, closing] = [text.text.slice(outer.start, inner.start), text.text.slice(inner.end, outer.end)];
  const isPair = OPENERS_OF.get(closing.trim())?.includes(opening.trim()) ?? false;
  return isPair ? { opening, closing } : USUAL_MARKS;
}

/** Words outside of quotations, without quotation marks: nothing else may look like a quotation. Apostrophes stay. */
function unquoted(exact: string, beside: { readonly before: boolean; readonly after: boolean }): string {
  let words = '';
  let from = 0;
  for (const { glyph, start, end } of quotationMarks(exact, { start: 0, end: exact.length })) {
    const closes = beside.before && exact.slice(0, start).trim() === '';
    const opens = beside.after && exact.slice(end).trim() === '';
    if (SINGLE_MARKS.has(glyph) && !closes && !opens) continue;
    words += exact.slice(from, start);
    from = end;
  }
  return words + exact.slice(from);
}

function piecesOf(text: Text | null, stretch: Stretch, verbatim: readonly TextRange[]): PassagePiece[] {
  const pieces: PassagePiece[] = [];
  const wordsOf = (range: TextRange): string =>
    stretch.exact.slice(range.start - stretch.start, range.end - stretch.start);
  const within = verbatim.flatMap((range) => intersection(range, stretch) ?? []);
  let from = stretch.start;
  for (const range of within) {
    const before = { start: from, end: range.start };
    pieces.push({ words: unquoted(wordsOf(before), { before: from > stretch.start, after: true }), marks: null });
    pieces.push({ words: wordsOf(range), marks: marksAround(text, range) });
    from = range.end;
  }
  const rest = { start: from, end: stretch.end };
  pieces.push({ words: unquoted(wordsOf(rest), { before: from > stretch.start, after: false }), marks: null });
  return pieces.filter(({ words }) => words !== '');
}

/**
 * The words of a passage, those of `verbatim` (ordered, apart) told from the rest. `text` is the version on which it
 * stands, for the style of its marks; null where that is not at hand.
 */
export function passagePieces(
  text: Text | null,
  stretches: readonly Stretch[],
  verbatim: readonly TextRange[],
): readonly PassagePiece[] {
  return stretches.flatMap((stretch, index) => [...(index > 0 ? [GAP] : []), ...piecesOf(text, stretch, verbatim)]);
}
