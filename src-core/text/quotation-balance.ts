import { CONVENTIONS, type Convention } from './quotation-conventions';
import { isBehindNumber, isElision, isGershayim, isInsideWord, leanOf, type Side } from './quotation-edges';
import { GLYPHS, SINGLE_MARKS, type QuotationMark } from './quotation-glyphs';

/** A convention by numbers: the place of each sign in the list of all signs. */
interface Table {
  readonly isOuter: readonly boolean[];
  readonly isOpening: readonly boolean[];
  readonly openersOf: readonly (readonly number[])[];
}

const PLACES: ReadonlyMap<string, number> = new Map(GLYPHS.map((glyph, place) => [glyph, place]));
const TABLES: readonly Table[] = CONVENTIONS.map(tableOf);

function tableOf({ outer, opening, openersOf }: Convention): Table {
  return {
    isOuter: GLYPHS.map((glyph) => glyph === outer[0]),
    isOpening: GLYPHS.map((glyph) => opening.has(glyph)),
    openersOf: GLYPHS.map((glyph) => (openersOf.get(glyph) ?? []).map((opener) => PLACES.get(opener) ?? 0)),
  };
}

/** A single mark that is an apostrophe or a sign of feet where nothing is there for it to close. */
function isForgiven(mark: QuotationMark, side: Side): boolean {
  const { glyph } = mark;
  if (isBehindNumber(mark)) return side !== 'opens';
  return SINGLE_MARKS.has(glyph) && (side === 'closes' || (side === 'either' && glyph === '’'));
}

function opensHere({ isOuter, isOpening }: Table, place: number, depth: number): boolean {
  return depth > 0 ? isOpening[place] === true : isOuter[place] === true;
}

function step(counts: Int32Array, at: number, by: number): void {
  counts[at] = (counts[at] ?? 0) + by;
}

/**
 * Counts for each convention, in their order, how many marks of one paragraph stay without a partner: signs that the
 * convention does not know, inner signs outside of quotations, openings without a close and closes without an opening. A
 * mark whose sides tell that it opens cannot close. Apostrophes, inches and the like are not counted. Each mark is seen once.
 */
export class MarkBalance {
  readonly #open = TABLES.map(() => new Int32Array(GLYPHS.length));
  readonly #depth = new Int32Array(TABLES.length);
  readonly #alone = new Int32Array(TABLES.length);
  #lastOpening = -1;
  #isEmpty = true;

  /** Whether nothing was added that may be a quotation mark. */
  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  /** Marks come in their order. */
  add(mark: QuotationMark, text: string): void {
    const isSingle = SINGLE_MARKS.has(mark.glyph);
    if (isSingle && (isInsideWord(mark) || isElision(mark, text))) return;
    if (mark.glyph === '"' && isGershayim(mark, text)) return;
    const { side } = leanOf(mark, text, mark.start === this.#lastOpening);
    if (side === 'opens') this.#lastOpening = mark.end;
    this.#isEmpty = false;
    const place = PLACES.get(mark.glyph) ?? 0;
    const forgiven = isForgiven(mark, side);
    const added = { place, side, forgiven };
    for (let at = 0; at < TABLES.length; at += 1) this.#addTo(at, added);
  }

  #addTo(at: number, { place, side, forgiven }: Added): void {
    const [table, open] = [TABLES[at], this.#open[at]];
    if (table === undefined || open === undefined) return;
    const opener = side === 'opens' ? undefined : table.openersOf[place]?.find((each) => (open[each] ?? 0) > 0);
    if (opener !== undefined) {
      step(open, opener, -1);
      step(this.#depth, at, -1);
    } else if (side !== 'closes' && opensHere(table, place, this.#depth[at] ?? 0)) {
      step(open, place, 1);
      step(this.#depth, at, 1);
    } else if (!forgiven) step(this.#alone, at, 1);
  }

  /** How many stay alone in each convention; then all is empty again. */
  take(): Int32Array {
    const counts = this.#alone.map((alone, at) => alone + (this.#depth[at] ?? 0));
    for (const open of this.#open) open.fill(0);
    this.#depth.fill(0);
    this.#alone.fill(0);
    this.#lastOpening = -1;
    this.#isEmpty = true;
    return counts;
  }
}

interface Added {
  readonly place: number;
  readonly side: Side;
  readonly forgiven: boolean;
}
