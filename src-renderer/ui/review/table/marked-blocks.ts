import type { TextRange } from '$core/model/anchor';
import type { Text } from '$core/model/text';
import { piecesWithin, type Piece } from '../hits/hit-pieces';
import { hitsInBlock } from '../hits/hits-in-block';

/** A stretch of a block, marked or not, cut where what was looked for begins and ends. */
export interface BlockPart {
  readonly pieces: readonly Piece[];
  readonly isMarked: boolean;
}

/** The blocks in which a passage lies, each in parts; those between its fragments too. */
export function markedBlocks(
  { text, blocks }: Text,
  segments: readonly TextRange[],
  sought: readonly string[],
): readonly (readonly BlockPart[])[] {
  const [start, end] = [segments[0]?.start ?? 0, segments.at(-1)?.end ?? 0];
  const within = blocks.filter((block) => block.start < end && block.end > start);
  return (within.length > 0 ? within : [{ start, end }]).map((block) => partsOf(text, block, segments, sought));
}

function partsOf(
  text: string,
  block: TextRange,
  segments: readonly TextRange[],
  sought: readonly string[],
): readonly BlockPart[] {
  const hits = hitsInBlock(text, block, sought);
  const parts: BlockPart[] = [];
  let at = block.start;
  const upTo = (to: number, isMarked: boolean): void => {
    if (to > at) parts.push({ pieces: piecesWithin(text, { start: at, end: to }, hits), isMarked });
    at = Math.max(at, to);
  };
  for (const { start, end } of segments) {
    if (end <= block.start || start >= block.end) continue;
    upTo(start, false);
    upTo(Math.min(end, block.end), true);
  }
  upTo(block.end, false);
  return parts;
}
