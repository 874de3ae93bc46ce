import type { Block, BlockKind } from '../model/text';
import { beginsParagraph, wrapWidth } from './hard-wrap';
import { lineMark } from './line-marks';
import { lineGroups, type Line, type LineGroup } from './lines';
import { readUrlLine } from './url-line';

const LONGEST_URL_LINE = 2100;

function kindOf(text: string, line: Line): BlockKind | null {
  const mark = lineMark(text.slice(line.start, Math.min(line.end, line.start + 41)));
  if (mark?.kind === 'rule' || mark?.kind === 'underline') return 'other';
  if (mark !== null) return mark.kind;
  if (line.end - line.start > LONGEST_URL_LINE) return null;
  return readUrlLine(text.slice(line.start, line.end)) === null ? null : 'url';
}

/** Whether the line goes on with the block before it, from its own kind and that block's. */
function continues(kind: BlockKind | null, open: BlockKind): boolean {
  if (kind === null) return open === 'listItem' || open === 'blockquote' || open === 'paragraph';
  return kind === 'blockquote' && open === 'blockquote';
}

/** The blocks of one group of lines, appended to `blocks`. */
function readGroup(text: string, group: LineGroup, blocks: Block[]): void {
  const width = wrapWidth(group);
  let open: { kind: BlockKind; start: number; end: number } | null = null;
  for (const [index, line] of group.entries()) {
    const kind = kindOf(text, line);
    const parted = open?.kind === 'paragraph' && beginsParagraph(text, group, index, width);
    if (open !== null && continues(kind, open.kind) && !parted) open.end = line.end;
    else {
      if (open !== null) blocks.push(open);
      open = { kind: kind ?? 'paragraph', start: line.start, end: line.end };
    }
  }
  if (open !== null) blocks.push(open);
}

/** The blocks of a text from an offset on: paragraphs, and what marks or addresses make of lines. In order. */
export function readBody(text: string, from: number): Block[] {
  const blocks: Block[] = [];
  for (const group of lineGroups(text, from)) readGroup(text, group, blocks);
  return blocks;
}
