import type { TextRange } from '../model/anchor';
import { blockIndexAt } from './blocks';
import type { Page } from './page';
import { pairQuotationMarks } from './quotation-pairs';
import { markReadingAt } from './quotation-readings';
import { holds, intersection, mergeRanges, overlaps } from './ranges';
import { trimRange } from './white-space';

/** A passage between quotation marks, within one block. UTF-16. */
export interface Quotation {
  /** With its marks. */
  readonly outer: TextRange;
  /** Without its marks and the white space beside them. */
  readonly inner: TextRange;
  /** False where the closing mark is missing, and the paragraph or an outer quotation ended it. */
  readonly closed: boolean;
  /** 1 for one that stands in no other, 2 for one inside such a one, and so on. */
  readonly depth: number;
}

/**
 * The quotations of a block or a part of one, ordered by their start. An opening mark pairs with a closing mark of another
 * style; where the close is missing, the block ends it. Apostrophes are no marks. What the sides of a mark leave open is
 * read by the convention of the text, or of the paragraph where that has its own. Linear in the length of the block; the
 * convention is counted once for a text.
 */
export function quotationsIn(page: Page, block: TextRange): readonly Quotation[] {
  const { text, blocks } = page;
  const kept = lastRead.get(blocks);
  if (kept?.text === text && kept.start === block.start && kept.end === block.end) return kept.quotations;
  const quotations = readQuotations(page, trimRange(text, block));
  lastRead.set(blocks, { text, start: block.start, end: block.end, quotations });
  return quotations;
}

/** The block of a page that was read last: proposals and keys ask for the same one again and again, and it may be long. */
const lastRead = new WeakMap<Page['blocks'], TextRange & { text: string; quotations: readonly Quotation[] }>();

function readQuotations(page: Page, range: TextRange): Quotation[] {
  const { text } = page;
  const quotations: Quotation[] = [];
  const ends: number[] = [];
  for (const { opening, closing, end } of pairQuotationMarks(text, range, markReadingAt(page, range.start))) {
    const inner = trimRange(text, { start: opening.end, end: closing?.start ?? end });
    if (inner.start === inner.end) continue;
    while ((ends.at(-1) ?? Infinity) <= opening.start) ends.pop();
    ends.push(end);
    const outer = { start: opening.start, end: closing === null ? inner.end : end };
    quotations.push({ outer, inner, closed: closing !== null, depth: ends.length });
  }
  return quotations;
}

/** The quotations that hold the whole range, outermost first; none where it reaches over several blocks. An empty range is a caret. */
export function quotationsAround(page: Page, range: TextRange): Quotation[] {
  const block = page.blocks[blockIndexAt(page.blocks, range.start)];
  if (block === undefined) return [];
  return quotationsIn(page, block).filter(({ outer }) => holds(outer, range));
}

/** The first outermost quotation that starts at the offset or behind it, in whichever block; null where there is none. */
export function nextQuotation(page: Page, offset: number): Quotation | null {
  const { blocks } = page;
  for (let index = Math.max(0, blockIndexAt(blocks, offset)); index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    const found = quotationsIn(page, block).find(({ outer, depth }) => depth === 1 && outer.start >= offset);
    if (found !== undefined) return found;
  }
  return null;
}

/** The last outermost quotation that ends at the offset or before it, in whichever block; null where there is none. */
export function previousQuotation(page: Page, offset: number): Quotation | null {
  const { blocks } = page;
  for (let index = blockIndexAt(blocks, offset); index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    const found = quotationsIn(page, block).findLast(({ outer, depth }) => depth === 1 && outer.end <= offset);
    if (found !== undefined) return found;
  }
  return null;
}

const CLOSING_PUNCTUATION = /^[\s.,;:!?…،؛؟։]*$/u;

/**
 * The range with the quotation's marks, where it is just the inside of a quotation in its block: the punctuation before
 * the closing mark may be missing, and one of the marks may be there already. Any other range comes back as it is.
 */
export function growToQuotation(page: Page, range: TextRange): TextRange {
  const { text, blocks } = page;
  const block = blocks[blockIndexAt(blocks, range.start)];
  if (block === undefined || range.start >= range.end || !holds(block, range)) return range;
  const grown = quotationsIn(page, block).findLast(({ outer, inner }) => {
    const startsThere = range.start === inner.start || range.start === outer.start;
    if (!startsThere || range.end > outer.end) return false;
    return (
      range.end >= inner.end || (range.end > inner.start && CLOSING_PUNCTUATION.test(text.slice(range.end, inner.end)))
    );
  });
  return grown === undefined ? range : grown.outer;
}

/**
 * The parts of the ranges that stand between quotation marks, without the marks: those of the outermost quotations, what
 * is nested in them included. Ordered, apart, without white space at their ends.
 */
export function verbatimSegments(page: Page, ranges: readonly TextRange[]): TextRange[] {
  const { text, blocks } = page;
  const segments: TextRange[] = [];
  for (const range of mergeRanges(ranges)) {
    for (let index = Math.max(0, blockIndexAt(blocks, range.start)); index < blocks.length; index += 1) {
      const block = blocks[index];
      if (block === undefined || block.start >= range.end) break;
      if (!overlaps(block, range)) continue;
      for (const { inner, depth } of quotationsIn(page, block)) {
        const shared = depth === 1 ? intersection(inner, range) : null;
        const trimmed = shared === null ? null : trimRange(text, shared);
        if (trimmed !== null && trimmed.start < trimmed.end) segments.push(trimmed);
      }
    }
  }
  return segments;
}
