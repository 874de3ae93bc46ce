import type { Block, BlockKind } from '../model/text';
import { onOneLine } from '../text/white-space';
import { noFields, type ArticleFields } from './fields';
import { headLines, restOfGroup, type HeadLine } from './head-lines';
import { lineMark } from './line-marks';
import { readAboveDate, readBelowTitle, readFirstMetaLine, readMetaLine, type MetaLine } from './meta-line';
import { isStandfirst } from './standfirst';
import { titleLineCount } from './title';

/** The header of an article: its fields, its blocks, and where the body begins (UTF-16). */
export interface Header {
  readonly fields: ArticleFields;
  readonly blocks: readonly Block[];
  readonly bodyStart: number;
}

/** Goes down the first lines of a text for as long as each is part of a header. */
class HeaderReader {
  readonly #text: string;
  readonly #lines: readonly HeadLine[];
  readonly #fields = noFields();
  readonly #blocks: Block[] = [];
  #cursor = 0;
  #titleGroup: number | null = null;

  constructor(text: string) {
    this.#text = text;
    this.#lines = headLines(text);
  }

  read(): Header {
    this.#readTitle();
    while (this.#readMeta() || this.#readStandfirst()) if (this.#fields.title === null) this.#readTitle();
    const bodyStart = this.#lines[this.#cursor]?.start ?? this.#lines.at(-1)?.end ?? 0;
    return { fields: this.#fields, blocks: this.#blocks, bodyStart };
  }

  #take(kind: BlockKind, count: number): string {
    const start = this.#lines[this.#cursor]?.start ?? 0;
    const end = this.#lines[this.#cursor + count - 1]?.end ?? start;
    this.#cursor += count;
    this.#blocks.push({ kind, start, end });
    return onOneLine(this.#text.slice(start, end));
  }

  #metaAt(index: number): MetaLine | null {
    const line = this.#lines[index];
    const next = this.#lines[index + 1];
    if (line === undefined || line.end - line.start > line.words.length) return null;
    if (index === 0) return readFirstMetaLine(line, next);
    return (
      readMetaLine(line.words) ?? readAboveDate(line, next, this.#titleGroup) ?? readBelowTitle(line, this.#titleGroup)
    );
  }

  #readTitle(): void {
    const line = this.#lines[this.#cursor];
    if (line === undefined) return;
    const mark = lineMark(line.words);
    if (mark?.kind === 'heading' && line.end - line.start <= line.words.length) {
      this.#titleGroup = line.group;
      this.#fields.title = this.#take('title', 1).slice(mark.markLength).replace(/\s#+$/u, '').trim();
      return;
    }
    const group = restOfGroup(this.#lines, this.#cursor);
    this.#titleGroup = line.group;
    const count = titleLineCount(this.#text, group, (index) => this.#metaAt(this.#cursor + index) !== null);
    if (count === 0) this.#titleGroup = null;
    else this.#fields.title = this.#take('title', count).replace(/\s*[=-]{3,}$/u, '');
  }

  #readMeta(): boolean {
    const meta = this.#metaAt(this.#cursor);
    if (meta === null) return false;
    if (meta.kind === 'publication' && this.#fields.publication !== null) return false;
    if (meta.kind === 'byline' && this.#fields.byline !== null) return false;
    this.#take(meta.kind, 1);
    for (const name of ['publication', 'country', 'publishedOn', 'byline', 'url'] as const) {
      this.#fields[name] ??= meta.fields[name] ?? null;
    }
    return true;
  }

  #readStandfirst(): boolean {
    if (this.#fields.standfirst !== null || this.#fields.title === null) return false;
    const whole = restOfGroup(this.#lines, this.#cursor);
    const metaInside = whole.findIndex((_line, index) => index > 0 && this.#metaAt(this.#cursor + index) !== null);
    const group = metaInside === -1 ? whole : whole.slice(0, metaInside);
    const next = this.#cursor + group.length;
    const hasMeta = this.#blocks.some(({ kind }) => kind !== 'title');
    const isAboveMeta = !hasMeta && this.#metaAt(next) !== null;
    const below = restOfGroup(this.#lines, next);
    if (!isStandfirst(this.#text, group, below, { hasMeta, isAboveMeta })) return false;
    this.#fields.standfirst = this.#take('standfirst', group.length);
    return true;
  }
}

/**
 * Reads the header of a canonical text in the form of a seed: title, publication and country, date, byline, standfirst,
 * each where it can be told from its place and form. The order may differ and anything may be missing.
 */
export function readHeader(text: string): Header {
  return new HeaderReader(text).read();
}
