import type { TextRange } from '../model/anchor';
import { canCloseSingle } from './quotation-edges';
import { OPENERS_OF, quotationMarks, SINGLE_MARKS, type QuotationMark } from './quotation-glyphs';
import { roleOf, type Surroundings } from './quotation-roles';

/** A quotation as it was paired: from its opening mark to its closing mark or to where it was given up. */
export interface Pair {
  readonly opening: QuotationMark;
  /** Null where the closing mark is missing. */
  closing: QuotationMark | null;
  /** Where the quotation ends, with its closing mark if it has one. UTF-16. */
  end: number;
}

/** For each mark what stands behind it, found from the end so that no mark is looked at twice. */
interface Ahead {
  readonly singleCloserBehind: boolean;
  readonly singleCloserComesNext: boolean;
  readonly sameGlyphBehind: boolean;
}

function lookAhead(marks: readonly QuotationMark[], text: string): Ahead[] {
  const ahead = new Array<Ahead>(marks.length);
  const seen = new Set<string>();
  let singleCloserBehind = false;
  let singleCloserComesNext = false;
  for (let index = marks.length - 1; index >= 0; index -= 1) {
    const mark = marks[index];
    if (mark === undefined) continue;
    ahead[index] = { singleCloserBehind, singleCloserComesNext, sameGlyphBehind: seen.has(mark.glyph) };
    seen.add(mark.glyph);
    if (canCloseSingle(mark, text)) singleCloserBehind = singleCloserComesNext = true;
    else if (SINGLE_MARKS.has(mark.glyph)) singleCloserComesNext = false;
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
 * range ends there; a single mark without its partner counts only at the start of the range, elsewhere it was an apostrophe.
 */
export function pairQuotationMarks(text: string, range: TextRange): Pair[] {
  const marks = quotationMarks(text, range.start, range.end);
  const ahead = lookAhead(marks, text);
  const pairing = new Pairing();
  let lastOpeningEnd = -1;
  for (const [index, mark] of marks.entries()) {
    const around: Surroundings = {
      openBy: (glyph) => pairing.openBy(glyph),
      innermost: pairing.innermost,
      openDoubles: pairing.openDoubles,
      atStart: mark.start === range.start,
      afterOpening: mark.start === lastOpeningEnd,
      singleCloserBehind: ahead[index]?.singleCloserBehind ?? false,
      singleCloserComesNext: ahead[index]?.singleCloserComesNext ?? false,
      sameGlyphBehind: ahead[index]?.sameGlyphBehind ?? false,
    };
    const role = roleOf(mark, text, around);
    if (role === 'close') pairing.closeAt(mark);
    if (role !== 'open') continue;
    pairing.openAt(mark);
    lastOpeningEnd = mark.end;
  }
  pairing.finish(range.end);
  return pairing.pairs.filter(
    ({ opening, closing }) => closing !== null || !SINGLE_MARKS.has(opening.glyph) || opening.start === range.start,
  );
}
