import { fail, ok, type Result } from '../contract/result';
import type { TextRange } from '../model/anchor';
import { blockIndexAt } from './blocks';
import { nextWordStop, type BorderEdge, type Towards } from './border-stops';
import { graphemeBorderAt, nextGraphemeBorder } from './graphemes';
import type { Page } from './page';
import { trimRange } from './white-space';

/** One of the borders of a passage: which of its ordered segments, and which end of it. */
export interface Border {
  readonly segment: number;
  readonly edge: BorderEdge;
}

export interface BorderMove {
  readonly towards: Towards;
  readonly by: 'word' | 'character';
  /** BCP 47, or null where it is not known. */
  readonly language: string | null;
}

/** Why a border stays where it is: the text ends, nothing would be left of the segment, or the next one would be reached. */
export type BorderLimit = 'text-ends' | 'nothing-left' | 'other-segment';

/** Borders rest in blocks, never in the space between two of them. */
function rests({ blocks }: Page, edge: BorderEdge, offset: number): boolean {
  const block = blocks[blockIndexAt(blocks, edge === 'start' ? offset : offset - 1)];
  if (block === undefined) return false;
  return edge === 'start' ? offset < block.end : offset <= block.end;
}

function stepWithin(page: Page, block: TextRange, edge: BorderEdge, from: BorderMove & { offset: number }) {
  const { by, offset, towards } = from;
  if (by === 'word') return nextWordStop(page.text, block, edge, from);
  if (towards === 'earlier' ? offset <= block.start : offset >= block.end) return null;
  return nextGraphemeBorder(page.text, block, offset, towards);
}

/**
 * The next offset that way at which such a border may rest, in this block or in the next that has one; null at the end of
 * the text. UTF-16.
 */
export function nextRest(page: Page, edge: BorderEdge, offset: number, move: BorderMove): number | null {
  const step = move.towards === 'earlier' ? -1 : 1;
  for (let index = Math.max(0, blockIndexAt(page.blocks, offset)); ; index += step) {
    const block = page.blocks[index];
    if (block === undefined) return null;
    // Another block is entered at its nearer end, which is itself a place to rest.
    let at: number | null = Math.min(Math.max(offset, block.start - 1), block.end + 1);
    do at = stepWithin(page, block, edge, { ...move, offset: at });
    while (at !== null && !rests(page, edge, at));
    if (at !== null) return at;
  }
}

/** The ranges with one border elsewhere, if they stay in order and apart and no segment holds nothing but white space. */
function withBorder(page: Page, ranges: readonly TextRange[], border: Border, offset: number) {
  const range = ranges[border.segment];
  if (range === undefined) throw new RangeError(`There is no segment ${String(border.segment)}.`);
  const moved = border.edge === 'start' ? { ...range, start: offset } : { ...range, end: offset };
  const trimmed = moved.start < moved.end ? trimRange(page.text, moved) : { start: 0, end: 0 };
  if (trimmed.start >= trimmed.end) return fail('nothing-left' as const);
  const before = ranges[border.segment - 1];
  const behind = ranges[border.segment + 1];
  if (before !== undefined && moved.start <= before.end) return fail('other-segment' as const);
  if (behind !== undefined && moved.end >= behind.start) return fail('other-segment' as const);
  return ok(ranges.with(border.segment, moved));
}

/**
 * The ordered ranges of a passage with one border moved by a word or by a character as readers see it, over the space
 * between blocks in one move. Never a border inside a character, an empty or blank segment, or one that touches another.
 * UTF-16.
 */
export function moveBorder(
  page: Page,
  ranges: readonly TextRange[],
  border: Border,
  move: BorderMove,
): Result<readonly TextRange[], BorderLimit> {
  const from = ranges[border.segment]?.[border.edge] ?? 0;
  const offset = nextRest(page, border.edge, from, move);
  return offset === null ? fail('text-ends') : withBorder(page, ranges, border, offset);
}

/**
 * The ordered ranges of a passage with one border as near to an offset as it may stand: at the nearest stop of words or,
 * `exact`, at a character. What the passage forbids leaves the border at the last place before it. UTF-16.
 */
export function dragBorder(
  page: Page,
  ranges: readonly TextRange[],
  border: Border,
  to: { readonly offset: number; readonly exact: boolean; readonly language: string | null },
): readonly TextRange[] {
  const { edge } = border;
  const from = ranges[border.segment]?.[edge] ?? 0;
  const by = to.exact ? 'character' : 'word';
  const room = roomOf(page, ranges, border);
  const offset = Math.min(Math.max(to.offset, room.start), room.end);
  const wanted = nearestRest(page, edge, offset, { by, language: to.language });
  if (wanted === null) return ranges;
  const towards = wanted < from ? 'later' : 'earlier';
  // From where it was dragged, back towards where it came from, until it may stand.
  const isBack = (offset: number): boolean => (towards === 'later' ? offset >= from : offset <= from);
  let at: number | null = wanted;
  do {
    const moved = withBorder(page, ranges, border, at);
    if (moved.ok) return moved.value;
    at = nextRest(page, edge, at, { towards, by, language: to.language });
  } while (at !== null && !isBack(at));
  return ranges;
}

/** The offsets between which the border may lie at all. */
function roomOf({ text }: Page, ranges: readonly TextRange[], { segment, edge }: Border): TextRange {
  const range = ranges[segment] ?? { start: 0, end: text.length };
  if (edge === 'start') return { start: (ranges[segment - 1]?.end ?? -1) + 1, end: range.end - 1 };
  return { start: range.start + 1, end: (ranges[segment + 1]?.start ?? text.length + 1) - 1 };
}

/** Null where the text has no place for such a border: two paragraphs of signs alone have no word. */
function nearestRest(page: Page, edge: BorderEdge, offset: number, how: Omit<BorderMove, 'towards'>): number | null {
  const { text } = page;
  const whole = { start: 0, end: text.length };
  const at = Math.min(Math.max(offset, 0), text.length);
  if (how.by === 'character') {
    const border = graphemeBorderAt(text, whole, at);
    if (rests(page, edge, border)) return border;
  }
  const earlier = nextRest(page, edge, Math.min(at + 1, text.length), { ...how, towards: 'earlier' });
  const later = nextRest(page, edge, Math.max(at - 1, 0), { ...how, towards: 'later' });
  if (earlier === null || later === null) return earlier ?? later;
  return at - earlier <= later - at ? earlier : later;
}
