import type { TextRange } from '../../model/anchor';
import type { Block } from '../../model/text';
import { blockIndexAt } from '../../text/blocks';
import type { Page } from '../../text/page';
import { quotationsIn } from '../../text/quotation-marks';
import { holds, overlaps, sharedLength } from '../../text/ranges';
import type { Lexicon } from '../lexicon';
import { quotedPassages, takenAsQuoted, type QuotedPassage } from '../scan/quoted-passages';
import { scanAsQuoted, scanStretch, wordAtPlace, type Scan } from '../scan/scan';
import { windowsOf } from '../scan/windows';
import { NOTHING_BEFORE, type Memory, type QuoteDraft } from './draft';
import { interviewTurns } from './interview-turns';
import { readQuotes } from './quote-reader';
import { isConjunction } from './word-kinds';

const NEAR_BLOCKS = 12;
const BLOCKS_BEFORE = 2;
/** Marks and a sign more or less are the same passage. */
const LIKE = 0.8;
const MARKS = 2;

/**
 * What the rules say of a passage that a person takes for a quotation: what they propose for it, else what they would if it
 * stood between quotation marks. A quotation inside another is reported there; a part of one is reported where the whole
 * is. Null where nothing reports it. The cost does not grow with the text. UTF-16.
 */
export function readPassage(page: Page, parts: readonly TextRange[], lexicon: Lexicon): QuoteDraft | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return null;
  const passage = { start: first.start, end: last.end };
  const index = blockIndexAt(page.blocks, passage.start);
  const block = page.blocks[index];
  if (block === undefined) return null;
  const window = windowAt(page, block, passage);
  const scan = scanStretch(page, window, block.kind, lexicon);
  const turn = turnAt(page, index);
  if (turn === null) return new PassageReader(scan, memoryBefore(page, index, lexicon), parts, passage).read();
  const opens = passage.start - (turn.content[0]?.start ?? 0);
  if (opens <= 0) return turn;
  const told = new PassageReader(scan, NOTHING_BEFORE, parts, passage).read();
  return told !== null && told.facts.cue !== null ? told : turn;
}

function turnAt({ text, blocks }: Page, index: number): QuoteDraft | null {
  const near = blocks.slice(Math.max(0, index - NEAR_BLOCKS), index + NEAR_BLOCKS);
  return interviewTurns(text, near).get(blocks[index]?.start ?? -1) ?? null;
}

/** The paragraph of a passage, or the part of a very long one, to the end of the paragraph in which the passage ends. */
function windowAt({ text, blocks }: Page, block: Block, { start, end }: TextRange): TextRange {
  let window: TextRange = block;
  for (const each of windowsOf(text, block)) {
    window = each;
    if (start < each.end) break;
  }
  if (end <= window.end) return window;
  const final = blocks[blockIndexAt(blocks, end)];
  return { start: window.start, end: final === undefined || final === block ? end : Math.max(end, final.end) };
}

function memoryBefore(page: Page, index: number, lexicon: Lexicon): Memory {
  const { text, blocks } = page;
  let memory = NOTHING_BEFORE;
  for (const block of blocks.slice(Math.max(0, index - BLOCKS_BEFORE), index)) {
    const window = [...windowsOf(text, block)].at(-1) ?? block;
    memory = readQuotes(scanStretch(page, window, block.kind, lexicon), memory).memory;
  }
  return memory;
}

class PassageReader {
  readonly #scan: Scan;
  readonly #memory: Memory;
  readonly #parts: readonly TextRange[];
  readonly #passage: TextRange;

  constructor(scan: Scan, memory: Memory, parts: readonly TextRange[], passage: TextRange) {
    this.#scan = scan;
    this.#memory = memory;
    this.#parts = parts;
    this.#passage = passage;
  }

  read(): QuoteDraft | null {
    const proposed = readQuotes(this.#scan, this.#memory).drafts.find(({ content }) => isLike(content, this.#parts));
    if (proposed !== undefined) return proposed;
    const holders = this.#holders();
    const [outermost, innermost] = [holders[0], holders.at(-1)];
    if (outermost === undefined || innermost === undefined) return this.#among(this.#parts, this.#memory);
    const inside = this.#inside(innermost);
    if (this.#hasMarks()) return inside?.draft ?? null;
    return inside?.isClause === true ? inside.draft : this.#among([outermost], this.#memory);
  }

  /** The quotations around the passage, outermost first. */
  #holders(): TextRange[] {
    const { start, end } = this.#passage;
    return quotationsIn(this.#scan, this.#scan.range)
      .map(({ outer }) => outer)
      .filter((outer) => holds(outer, this.#passage) && outer.end - outer.start > end - start + MARKS);
  }

  #hasMarks(): boolean {
    return quotationsIn(this.#scan, this.#scan.range).some(({ outer }) => outer.start === this.#passage.start);
  }

  /** What reports these ranges, as if each were a quotation. */
  #among(ranges: readonly TextRange[], memory: Memory): QuoteDraft | null {
    const { text, range } = this.#scan;
    const others = quotedPassages(this.#scan, range).filter(
      ({ outer }) => !ranges.some((each) => overlaps(each, outer)),
    );
    return this.#draftOf(ranges, scanAsQuoted(this.#scan, merged(text, ranges, others)), memory);
  }

  /** What reports the passage within a quotation; whether it is a clause that a conjunction opens. */
  #inside(holder: TextRange): { readonly draft: QuoteDraft; readonly isClause: boolean } | null {
    const { text } = this.#scan;
    const within = { start: holder.start + 1, end: holder.end - 1 };
    const scan = scanAsQuoted({ ...this.#scan, range: within }, merged(text, this.#parts, []));
    const draft = this.#draftOf(this.#parts, scan, NOTHING_BEFORE);
    const isClause = isConjunction(scan, wordAtPlace(scan, (scan.quotationsAt[0] ?? 0) - 1));
    return draft?.facts.cue ? { draft, isClause } : null;
  }

  #draftOf(ranges: readonly TextRange[], scan: Scan, memory: Memory): QuoteDraft | null {
    const drafts = readQuotes(scan, memory).drafts.filter(({ content }) => sharedLength(content, ranges) > 0);
    return drafts[0] ?? null;
  }
}

function merged(text: string, ranges: readonly TextRange[], others: readonly QuotedPassage[]): QuotedPassage[] {
  const taken = ranges.flatMap((range) => takenAsQuoted(text, range) ?? []);
  return [...others, ...taken].sort((a, b) => a.outer.start - b.outer.start);
}

function lengthOf(ranges: readonly TextRange[]): number {
  return ranges.reduce((total, { start, end }) => total + end - start, 0);
}

function isLike(content: readonly TextRange[], parts: readonly TextRange[]): boolean {
  return 2 * sharedLength(content, parts) >= LIKE * (lengthOf(content) + lengthOf(parts));
}
