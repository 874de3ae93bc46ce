import type { Block } from '../model/text';
import { blockIndexAt } from './blocks';
import type { Page } from './page';
import { MarkBalance } from './quotation-balance';
import { COMMONEST, CONVENTIONS, type Convention } from './quotation-conventions';
import { eachQuotationMark, SINGLE_MARKS } from './quotation-glyphs';
import { trimRange } from './white-space';

/** How the quotation marks of one block are read. */
export interface MarkReading {
  readonly convention: Convention;
  /** Whether the block and the next open with the same single mark: a quotation that goes on. */
  readonly goesOn: boolean;
}

/** The convention of a text, and of each of its blocks that has its own. */
export interface TextConventions {
  readonly ofText: Convention;
  /** By the index of the block. */
  readonly overrides: ReadonlyMap<number, Convention>;
}

const known = new WeakMap<readonly Block[], { readonly text: string; readonly found: TextConventions }>();

/**
 * The convention that leaves the fewest quotation marks of a text without a partner, and the blocks in which another leaves
 * strictly fewer. Linear in the text, and worked out once for a text and its list of blocks.
 */
export function conventionsOf({ text, blocks }: Page): TextConventions {
  const kept = known.get(blocks);
  if (kept?.text === text) return kept.found;
  const found = countConventions({ text, blocks });
  known.set(blocks, { text, found });
  return found;
}

function countConventions({ text, blocks }: Page): TextConventions {
  const sums = new Float64Array(CONVENTIONS.length);
  const counted: [index: number, counts: Int32Array][] = [];
  const balance = new MarkBalance();
  for (const [index, block] of blocks.entries()) {
    for (const mark of eachQuotationMark(text, trimRange(text, block))) balance.add(mark, text);
    if (balance.isEmpty) continue;
    const counts = balance.take();
    counts.forEach((count, at) => (sums[at] = (sums[at] ?? 0) + count));
    counted.push([index, counts]);
  }
  const best = fewest(sums);
  const overrides = new Map<number, Convention>();
  for (const [index, counts] of counted) {
    const own = fewest(counts);
    if ((counts[own] ?? 0) < (counts[best] ?? 0)) overrides.set(index, CONVENTIONS[own] ?? COMMONEST);
  }
  return { ofText: CONVENTIONS[best] ?? COMMONEST, overrides };
}

/** The place of the smallest number; of several the first. */
function fewest(counts: ArrayLike<number>): number {
  let best = 0;
  for (let at = 1; at < counts.length; at += 1) if ((counts[at] ?? 0) < (counts[best] ?? 0)) best = at;
  return best;
}

/** How the marks at an offset are read, wherever in the program they are looked at. UTF-16. */
export function markReadingAt(page: Page, offset: number): MarkReading {
  const { text, blocks } = page;
  const index = blockIndexAt(blocks, offset);
  const { ofText, overrides } = conventionsOf(page);
  return { convention: overrides.get(index) ?? ofText, goesOn: goesOn(text, blocks[index], blocks[index + 1]) };
}

function goesOn(text: string, block: Block | undefined, next: Block | undefined): boolean {
  if (block?.kind !== 'paragraph' || next?.kind !== 'paragraph') return false;
  const sign = text.charAt(trimRange(text, block).start);
  return SINGLE_MARKS.has(sign) && text.charAt(trimRange(text, next).start) === sign;
}
