import type { Block, BlockKind } from '../model/text';
import { beginsParagraph, hadRoom, wrapWidth } from './hard-wrap';
import { lineMark } from './line-marks';
import { lineGroups, type Line, type LineGroup } from './lines';
import { endsSentence } from './sentence-end';
import { readUrlLine } from './url-line';

const LONGEST_URL_LINE = 2100;
const LONGEST_UNDERLINED = 100;

type LineKind = BlockKind | 'underline';

interface OpenBlock {
  kind: BlockKind;
  readonly start: number;
  end: number;
  lines: number;
}

function kindOf(text: string, line: Line): LineKind {
  const mark = lineMark(text.slice(line.start, Math.min(line.end, line.start + 41)));
  if (mark !== null) return mark.kind === 'rule' ? 'other' : mark.kind;
  if (line.end - line.start > LONGEST_URL_LINE) return 'paragraph';
  return readUrlLine(text.slice(line.start, line.end)) === null ? 'paragraph' : 'url';
}

function canBeUnderlined(text: string, open: OpenBlock): boolean {
  if (open.kind !== 'paragraph' || open.lines > 1 || open.end - open.start > LONGEST_UNDERLINED) return false;
  return !endsSentence(text.slice(open.start, open.end));
}

const LONGEST_CAPITALS = 80;

/** Whether a line by itself is a heading because it is all in capitals. */
function isCapitalHeading(text: string, line: Line): boolean {
  if (line.end - line.start > LONGEST_CAPITALS || kindOf(text, line) !== 'paragraph') return false;
  const words = text.slice(line.start, line.end);
  return /\p{Lu}{2}/u.test(words) && !/\p{Ll}/u.test(words) && !endsSentence(words) && !/[:;,]$/u.test(words);
}

/** Makes the blocks of one group of lines. */
class GroupReader {
  readonly #text: string;
  readonly #group: LineGroup;
  readonly #width: number;
  #open: OpenBlock | null = null;

  constructor(text: string, group: LineGroup) {
    this.#text = text;
    this.#group = group;
    this.#width = wrapWidth(group);
  }

  readInto(blocks: Block[]): void {
    const [only] = this.#group;
    if (only !== undefined && this.#group.length === 1 && isCapitalHeading(this.#text, only)) {
      blocks.push({ kind: 'heading', start: only.start, end: only.end });
      return;
    }
    for (const [index, line] of this.#group.entries()) {
      const kind = kindOf(this.#text, line);
      const open = this.#open;
      if (open !== null && this.#goesOn(open, kind, index)) {
        if (kind === 'underline') open.kind = 'heading';
        open.end = line.end;
        open.lines += 1;
        continue;
      }
      if (open !== null) blocks.push({ kind: open.kind, start: open.start, end: open.end });
      this.#open = { kind: kind === 'underline' ? 'other' : kind, start: line.start, end: line.end, lines: 1 };
    }
    if (this.#open !== null) blocks.push({ kind: this.#open.kind, start: this.#open.start, end: this.#open.end });
  }

  #goesOn(open: OpenBlock, kind: LineKind, index: number): boolean {
    if (kind === 'underline') return canBeUnderlined(this.#text, open);
    if (kind === 'blockquote') return open.kind === 'blockquote';
    if (kind === 'paragraph') {
      if (open.kind !== 'paragraph') return open.kind === 'listItem' || open.kind === 'blockquote';
      return !beginsParagraph(this.#text, this.#group, index, this.#width);
    }
    // A dash or a number that the wrapping brought to the start of a line makes no list.
    return kind === 'listItem' && open.kind === 'paragraph' && !hadRoom(this.#text, this.#group, index, this.#width);
  }
}

/** The blocks of a text from an offset on: paragraphs, and what marks or addresses make of lines. In order. */
export function readBody(text: string, from: number): Block[] {
  const blocks: Block[] = [];
  for (const group of lineGroups(text, from)) new GroupReader(text, group).readInto(blocks);
  return blocks;
}
