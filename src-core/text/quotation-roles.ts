import { isElision, isGershayim, isInsideWord, leanOf, mayBePossessive, type Lean } from './quotation-edges';
import { ALWAYS_CLOSING, ALWAYS_OPENING, SINGLE_MARKS, type QuotationMark } from './quotation-glyphs';

export type Role = 'open' | 'close' | 'none';

/** What is known at a mark of the marks before and behind it. */
export interface Surroundings {
  /** How many quotations are open that this sign opened. */
  openBy(glyph: string): number;
  /** The sign that opened the innermost open quotation; empty where none is open. */
  readonly innermost: string;
  /** How many quotations are open whose sign cannot be an apostrophe. */
  readonly openDoubles: number;
  readonly atStart: boolean;
  /** Whether the character before is a mark that opened a quotation. */
  readonly afterOpening: boolean;
  /** Whether a single mark that may close stands behind; and whether one does before any that may open. */
  readonly singleCloserBehind: boolean;
  readonly singleCloserComesNext: boolean;
  readonly sameGlyphBehind: boolean;
}

function straightRole(mark: QuotationMark, text: string, lean: Lean, around: Surroundings): Role {
  if (isGershayim(mark, text)) return 'none';
  if (lean.startsWord && lean.hasWordsBehind) return 'open';
  if (around.openDoubles > 0) return 'close';
  if (/^\d$/u.test(mark.before)) return 'none';
  if (lean.hasWordsBehind) return 'open';
  return lean.startsWord && around.sameGlyphBehind ? 'open' : 'none';
}

/** “ opens, but closes where „ opened; a mark of any opening style closes where one is open and a word ends. */
function upperSixRole(lean: Lean, around: Surroundings): Role {
  if (lean.startsWord && !lean.endsWord) return 'open';
  if (around.openBy('„') > 0) return 'close';
  if (lean.startsWord) return 'open';
  if (around.openDoubles > 0 && lean.endsWord) return 'close';
  return lean.hasWordsBehind ? 'open' : 'none';
}

/** ” closes; where nothing is open it opens in Swedish and Finnish, and in the paragraph of a quotation that goes on. */
function upperNineRole(lean: Lean, around: Surroundings): Role {
  if (around.openDoubles > 0) return 'close';
  return lean.startsWord && lean.hasWordsBehind ? 'open' : 'none';
}

/** « and ‹ open; they close what » and › opened, as in Danish and in German books. */
function leftPointingRole(reverse: string, lean: Lean, around: Surroundings): Role {
  if (lean.startsWord && lean.hasWordsBehind) return 'open';
  if (around.openBy(reverse) > 0) return 'close';
  const endsQuotation = !lean.startsWord && lean.endsWord && !lean.spaceBehind;
  return endsQuotation && around.openDoubles > 0 ? 'close' : 'open';
}

/** » and › close; where nothing waits for them they open. At the start of a paragraph French repeats » while a quotation goes on. */
function rightPointingRole(proper: string, lean: Lean, around: Surroundings): Role {
  if (around.openBy(proper) > 0) return 'close';
  if (around.atStart || (lean.startsWord && lean.hasWordsBehind)) return 'open';
  return around.openDoubles > 0 ? 'close' : 'none';
}

function closesSingle(mark: QuotationMark, text: string, lean: Lean, around: Surroundings): boolean {
  if (lean.startsWord || !lean.endsWord || !SINGLE_MARKS.has(around.innermost)) return false;
  return !(mayBePossessive(mark, text) && around.singleCloserComesNext);
}

function opensSingle(mark: QuotationMark, text: string, lean: Lean, around: Surroundings): boolean {
  if (!lean.startsWord || !lean.hasWordsBehind || isElision(mark, text)) return false;
  if (mark.glyph === '’') return around.singleCloserBehind && around.innermost === '”';
  return around.singleCloserBehind || (around.atStart && mark.glyph !== "'");
}

function singleRole(mark: QuotationMark, text: string, lean: Lean, around: Surroundings): Role {
  if (isInsideWord(mark)) return 'none';
  if (closesSingle(mark, text, lean, around)) return 'close';
  return opensSingle(mark, text, lean, around) ? 'open' : 'none';
}

/** Whether a sign opens a quotation here, closes one, or is no quotation mark. */
export function roleOf(mark: QuotationMark, text: string, around: Surroundings): Role {
  const { glyph } = mark;
  if (ALWAYS_OPENING.has(glyph)) return 'open';
  if (ALWAYS_CLOSING.has(glyph)) return 'close';
  const lean = leanOf(mark, text, around.afterOpening);
  if (SINGLE_MARKS.has(glyph)) return singleRole(mark, text, lean, around);
  switch (glyph) {
    case '“':
      return upperSixRole(lean, around);
    case '”':
      return upperNineRole(lean, around);
    case '«':
      return leftPointingRole('»', lean, around);
    case '‹':
      return leftPointingRole('›', lean, around);
    case '»':
      return rightPointingRole('«', lean, around);
    case '›':
      return rightPointingRole('‹', lean, around);
    default:
      return straightRole(mark, text, lean, around);
  }
}
