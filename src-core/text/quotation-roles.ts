import type { Convention } from './quotation-conventions';
import {
  isBehindNumber,
  isElision,
  isGershayim,
  isInsideWord,
  mayBeMeasure,
  mayBePossessive,
  type Lean,
} from './quotation-edges';
import { ALWAYS_CLOSING, ALWAYS_OPENING, SINGLE_MARKS, type QuotationMark } from './quotation-glyphs';
import type { MarkReading } from './quotation-readings';

export type Role = 'open' | 'close' | 'none';

/** What is known at a mark of the marks before and behind it, and how the paragraph is read. */
export interface Surroundings extends MarkReading {
  /** How many quotations are open that this sign opened. */
  openBy(glyph: string): number;
  /** The sign that opened the innermost open quotation; empty where none is open. */
  readonly innermost: string;
  /** Whether the outermost open quotation began with the paragraph. */
  readonly openSinceStart: boolean;
  /** How many quotations are open whose sign cannot be an apostrophe. */
  readonly openDoubles: number;
  readonly atStart: boolean;
  /** Whether a single mark that may close stands behind; and whether one does before any that may open. */
  readonly singleCloserBehind: boolean;
  readonly singleCloserComesNext: boolean;
  /** Whether the next mark that cannot be an apostrophe can only close. */
  readonly doubleCloserComesNext: boolean;
  readonly sameGlyphBehind: boolean;
}

/** `6" wide,”`: a sign behind a number where the quotation that is open has its close still to come. */
function isMeasure(mark: QuotationMark, text: string, around: Surroundings): boolean {
  return around.openDoubles === 1 && around.doubleCloserComesNext && mayBeMeasure(mark, text);
}

function straightRole(mark: QuotationMark, text: string, lean: Lean, around: Surroundings): Role {
  if (isGershayim(mark, text)) return 'none';
  if (lean.side === 'opens') return 'open';
  if (isMeasure(mark, text, around)) return 'none';
  if (around.openDoubles > 0) return 'close';
  if (isBehindNumber(mark)) return 'none';
  if (lean.hasWordsBehind) return 'open';
  return lean.startsWord && around.sameGlyphBehind ? 'open' : 'none';
}

/** Whether the sign closes in this convention what the other sign opens, and opens nothing itself. */
function onlyCloses({ opening, openersOf }: Convention, glyph: string, opener: string): boolean {
  return !opening.has(glyph) && (openersOf.get(glyph)?.includes(opener) ?? false);
}

/** Whether the sign closes what it opened: the same sign on both sides. */
function closesItself({ openersOf }: Convention, glyph: string): boolean {
  return openersOf.get(glyph)?.includes(glyph) ?? false;
}

/** `„Ja “sagte er`: a space on the wrong side of a sign that only closes in this convention. */
function isMisplaced(glyph: string, opener: string, around: Surroundings): boolean {
  return around.openBy(opener) > 0 && !around.doubleCloserComesNext && onlyCloses(around.convention, glyph, opener);
}

/** “ opens, but closes where „ opened; a mark of any opening style closes where one is open and a word ends. */
function upperSixRole(lean: Lean, around: Surroundings): Role {
  if (lean.startsWord && !lean.endsWord) return isMisplaced('“', '„', around) ? 'close' : 'open';
  if (around.openBy('„') > 0) return 'close';
  if (around.openBy('“') > 0 && closesItself(around.convention, '“')) return 'close';
  if (lean.startsWord && lean.side !== 'closes') return 'open';
  if (lean.endsWord) return around.openDoubles > 0 ? 'close' : upperSixAlone(lean);
  return lean.hasWordsBehind ? 'open' : 'none';
}

/** Where nothing is open: before another mark it may open. */
function upperSixAlone({ startsWord, hasWordsBehind }: Lean): Role {
  return !startsWord && hasWordsBehind ? 'open' : 'none';
}

/** ” closes; in Swedish and Finnish it opens as well, and where nothing is open in the paragraph of a quotation that goes on. */
function upperNineRole(mark: QuotationMark, text: string, lean: Lean, around: Surroundings): Role {
  const opens = around.convention.opening.has('”');
  if (opens && lean.side === 'opens') return 'open';
  if (isMeasure(mark, text, around)) return 'none';
  if (around.openDoubles > 0) return 'close';
  if (opens && lean.isApart && lean.side === 'either') return 'open';
  return lean.startsWord && lean.hasWordsBehind ? 'open' : 'none';
}

/** « and ‹ open; they close what » and › opened, as in Danish and in German books. */
function leftPointingRole(glyph: string, reverse: string, lean: Lean, around: Surroundings): Role {
  if (lean.side === 'opens') return isMisplaced(glyph, reverse, around) ? 'close' : 'open';
  if (around.openBy(reverse) > 0) return 'close';
  if (onlyCloses(around.convention, glyph, reverse)) return around.openDoubles > 0 ? 'close' : 'none';
  const endsQuotation = !lean.startsWord && lean.endsWord && !lean.spaceBehind;
  return endsQuotation && around.openDoubles > 0 ? 'close' : 'open';
}

/** » and › close; where nothing waits for them they open. At the start of a paragraph French repeats » while a quotation goes on. */
function rightPointingRole(glyph: string, proper: string, lean: Lean, around: Surroundings): Role {
  if (around.openBy(proper) > 0) return 'close';
  if (around.atStart || lean.side === 'opens') return 'open';
  if (around.convention.opening.has(glyph)) {
    if (around.openBy(glyph) > 0 && closesItself(around.convention, glyph)) return 'close';
    if (lean.side === 'either') return 'open';
  }
  return around.openDoubles > 0 ? 'close' : 'none';
}

/** Whether a mark that could close a single quotation is an apostrophe or stands for feet, since the close is still to come. */
function isNoClose(mark: QuotationMark, text: string, around: Surroundings): boolean {
  if (mayBeMeasure(mark, text)) return around.singleCloserComesNext;
  if (!mayBePossessive(mark, text)) return false;
  return around.singleCloserComesNext || (around.goesOn && around.openSinceStart && !around.singleCloserBehind);
}

function closesSingle(mark: QuotationMark, text: string, lean: Lean, around: Surroundings): boolean {
  const { innermost, convention } = around;
  if (!SINGLE_MARKS.has(innermost)) return false;
  const closesApart = lean.isApart && (convention.openersOf.get(mark.glyph)?.includes(innermost) ?? false);
  if (!closesApart && (lean.startsWord || !lean.endsWord)) return false;
  return !isNoClose(mark, text, around);
}

/** Whether a single mark without its partner is a quotation all the same, since the text quotes with it. */
export function opensAlone(mark: QuotationMark, text: string, convention: Convention, atStart: boolean): boolean {
  if (atStart) return true;
  if (convention.outer[0] !== mark.glyph) return false;
  return mark.glyph !== "'" || /[:,]\s$/u.test(text.slice(Math.max(0, mark.start - 2), mark.start));
}

/** A single mark between two spaces opens where the convention has it open and one behind may close. */
function opensApart(mark: QuotationMark, text: string, { convention, singleCloserBehind }: Surroundings): boolean {
  if (!singleCloserBehind || !convention.opening.has(mark.glyph)) return false;
  return mark.glyph === '‘' || mark.glyph === '‚' || !mayBePossessive(mark, text);
}

function opensSingle(mark: QuotationMark, text: string, lean: Lean, around: Surroundings): boolean {
  const { convention, innermost, atStart, singleCloserBehind } = around;
  if (isElision(mark, text)) return false;
  if (lean.isApart) return opensApart(mark, text, around);
  if (!lean.startsWord || !lean.hasWordsBehind) return false;
  if (mark.glyph === '’') {
    return singleCloserBehind && (innermost === '”' || isInnerOf(convention, mark.glyph, innermost));
  }
  if (singleCloserBehind) return true;
  // A straight one at the start of a paragraph is as often an apostrophe.
  const isApostrophe = mark.glyph === "'" && convention.outer[0] !== mark.glyph;
  return !isApostrophe && opensAlone(mark, text, convention, atStart);
}

function isInnerOf({ outer, inner }: Convention, glyph: string, opener: string): boolean {
  return opener === outer[0] && inner.some(([opening]) => opening === glyph);
}

function singleRole(mark: QuotationMark, text: string, lean: Lean, around: Surroundings): Role {
  // Outside of ``…'' it is a mark of programmers.
  if (mark.glyph === '`' && around.openBy('``') === 0) return 'none';
  if (isInsideWord(mark)) return 'none';
  if (closesSingle(mark, text, lean, around)) return 'close';
  return opensSingle(mark, text, lean, around) ? 'open' : 'none';
}

/** Whether a sign opens a quotation here, closes one, or is no quotation mark. The convention decides where its sides do not. */
export function roleOf(mark: QuotationMark, text: string, lean: Lean, around: Surroundings): Role {
  const { glyph } = mark;
  if (ALWAYS_OPENING.has(glyph)) return 'open';
  if (ALWAYS_CLOSING.has(glyph)) return 'close';
  if (SINGLE_MARKS.has(glyph)) return singleRole(mark, text, lean, around);
  switch (glyph) {
    case '“':
      return upperSixRole(lean, around);
    case '”':
      return upperNineRole(mark, text, lean, around);
    case '«':
      return leftPointingRole(glyph, '»', lean, around);
    case '‹':
      return leftPointingRole(glyph, '›', lean, around);
    case '»':
      return rightPointingRole(glyph, '«', lean, around);
    case '›':
      return rightPointingRole(glyph, '‹', lean, around);
    default:
      return straightRole(mark, text, lean, around);
  }
}
