import type { TextRange } from '../model/anchor';
import type { Convention } from './quotation-conventions';
import { isInsideWord, isSpace, leanOf, type Lean } from './quotation-edges';
import {
  ALWAYS_CLOSING,
  ALWAYS_OPENING,
  OPENERS_OF,
  quotationMarks,
  SINGLE_MARKS,
  type QuotationMark,
} from './quotation-glyphs';
import type { MarkReading } from './quotation-readings';
import { opensAlone, roleOf, type Surroundings } from './quotation-roles';

/** A quotation as it was paired: from its opening mark to its closing mark or to where it was given up. */
export interface Pair {
  readonly opening: QuotationMark;
  /** Null where the closing mark is missing. */
  closing: QuotationMark | null;
  /** Where the quotation ends, with its closing mark if it has one. UTF-16. */
  end: number;
}

/** For each mark what stands behind it, found from the end so that no mark is looked at twice. */
interface Ahead extends Pick<
  Surroundings,
  'singleCloserBehind' | 'singleCloserComesNext' | 'doubleCloserComesNext' | 'sameGlyphBehind'
> {
  /** How the mark leans where no opening mark is right before it. */
  readonly lean: Lean;
}

/** Whether a single mark can end a quotation so far as its sides and the convention are concerned. */
function canCloseSingle(mark: QuotationMark, { endsWord, isApart }: Lean, convention: Convention): boolean {
  if (isInsideWord(mark)) return false;
  return isApart ? convention.openersOf.has(mark.glyph) : !isSpace(mark.before) && endsWord;
}

function lookAhead(marks: readonly QuotationMark[], text: string, convention: Convention): Ahead[] {
  const ahead = new Array<Ahead>(marks.length);
  const seen = new Set<string>();
  let [singleCloserBehind, singleCloserComesNext, doubleCloserComesNext] = [false, false, false];
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index];
    if (mark === undefined) continue;
    const sameGlyphBehind = seen.has(mark.glyph);
    const lean = leanOf(mark, text, false);
    ahead[index] = { lean, singleCloserBehind, singleCloserComesNext, doubleCloserComesNext, sameGlyphBehind };
    seen.add(mark.glyph);
    if (!SINGLE_MARKS.has(mark.glyph)) {
      const closes = lean.side === 'closes' && !ALWAYS_OPENING.has(mark.glyph);
      doubleCloserComesNext = closes || ALWAYS_CLOSING.has(mark.glyph);
    } else {
      singleCloserComesNext = canCloseSingle(mark, lean, convention);
      singleCloserBehind ||= singleCloserComesNext;
    }
  }
  return ahead;
}

class Pairing {
  readonly pairs: Pair[] = [];
  readonly #open: Pair[] = [];
  readonly #openByGlyph = new Map<string, number>();
  #openDoubles = 0;

  get openDoubles(): number {
    return this.#openDoubles;
  }

  /** Where the outermost open quotation begins; -1 where none is open. */
  get outermostStart(): number {
    return this.#open[0]?.opening.start ?? -1;
  }

  get innermost(): string {
    return this.#open.at(-1)?.opening.glyph ?? '';
  }

  openBy(glyph: string): number {
    return this.#openByGlyph.get(glyph) ?? 0;
  }

  openAt(mark: QuotationMark): void {
    const pair: Pair = { opening: mark, closing: null, end: mark.end };
    this.pairs.push(pair);
    this.#open.push(pair);
    this.#count(mark.glyph, 1);
  }

  /** Closes the nearest quotation that the mark properly closes, else the innermost; those inside it end before the mark. */
  closeAt(mark: QuotationMark): void {
    const proper = (OPENERS_OF.get(mark.glyph) ?? []).filter((glyph) => this.openBy(glyph) > 0);
    const isSingle = SINGLE_MARKS.has(mark.glyph);
    if (!isSingle && this.#openDoubles === 0) return;
    for (let pair = this.#open.pop(); pair !== undefined; pair = this.#open.pop()) {
      const { glyph } = pair.opening;
      this.#count(glyph, -1);
      const closes = isSingle || (proper.length > 0 ? proper.includes(glyph) : !SINGLE_MARKS.has(glyph));
      pair.end = closes ? mark.end : mark.start;
      pair.closing = closes ? mark : null;
      if (closes) return;
    }
  }

  finish(end: number): void {
    for (const pair of this.#open) pair.end = end;
  }

  #count(glyph: string, step: 1 | -1): void {
    this.#openByGlyph.set(glyph, this.openBy(glyph) + step);
    if (!SINGLE_MARKS.has(glyph)) this.#openDoubles += step;
  }
}

/**
 * Pairs the quotation marks in a range of the text, in the order of their opening marks. What is open at the end of the
 * range ends there; a single mark without its partner counts only at the start of the range or where the text quotes with
 * it, elsewhere it was an apostrophe.
 */
export function pairQuotationMarks(text: string, range: TextRange, reading: MarkReading): Pair[] {
  const { convention, goesOn } = reading;
  const marks = quotationMarks(text, range);
  const ahead = lookAhead(marks, text, convention);
  const pairing = new Pairing();
  const openBy = (glyph: string): number => pairing.openBy(glyph);
  let lastOpeningEnd = -1;
  for (const [index, mark] of marks.entries()) {
    const behind = ahead[index];
    if (behind === undefined) continue;
    const around: Surroundings = {
      convention,
      goesOn,
      singleCloserBehind: behind.singleCloserBehind,
      singleCloserComesNext: behind.singleCloserComesNext,
      doubleCloserComesNext: behind.doubleCloserComesNext,
      sameGlyphBehind: behind.sameGlyphBehind,
      openBy,
      innermost: pairing.innermost,
      openSinceStart: pairing.outermostStart === range.start,
      openDoubles: pairing.openDoubles,
      atStart: mark.start === range.start,
    };
    const lean = mark.start === lastOpeningEnd ? leanOf(mark, text, true) : behind.lean;
    const role = roleOf(mark, text, lean, around);
    if (role === 'close') pairing.closeAt(mark);
    if (role !== 'open') continue;
    pairing.openAt(mark);
    lastOpeningEnd = mark.end;
  }
  pairing.finish(range.end);
  return pairing.pairs.filter(
    ({ opening, closing }) =>
      closing !== null ||
      !SINGLE_MARKS.has(opening.glyph) ||
      opensAlone(opening, text, convention, opening.start === range.start),
  );
}
