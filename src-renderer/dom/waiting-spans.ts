import type { TextRange } from '$core/model/anchor';
import type { BlockTable } from './block-table';
import type { BlockSpan } from './near-ranges';

interface Span {
  readonly segments: readonly TextRange[];
}

/**
 * Spans that nobody has come near yet, by the blocks over which they lie. To keep 20,000 here costs a few milliseconds;
 * lanes and ranges are worked out for those blocks alone that are taken out.
 */
export class WaitingSpans<TSpan extends Span> {
  readonly #table: BlockTable;
  readonly #byBlock: (TSpan[] | undefined)[];

  constructor(table: BlockTable) {
    this.#table = table;
    this.#byBlock = new Array<TSpan[] | undefined>(table.count);
  }

  add(span: TSpan): void {
    const { first, last } = this.blocksOf(span);
    for (let block = first; block <= last; block += 1) (this.#byBlock[block] ??= []).push(span);
  }

  /** Everything that lies over one of the blocks; it waits in them no longer, and may come again from others. */
  take({ first, last }: BlockSpan): TSpan[] {
    const taken: TSpan[] = [];
    for (let block = first; block <= last; block += 1) {
      taken.push(...(this.#byBlock[block] ?? []));
      this.#byBlock[block] = undefined;
    }
    return taken;
  }

  /** The blocks from the first segment to the last. */
  blocksOf(span: TSpan): BlockSpan {
    const start = span.segments.at(0)?.start ?? 0;
    const end = span.segments.at(-1)?.end ?? start;
    const first = this.#table.indexAt(start);
    const block = this.#table.at(first);
    return { first, last: block !== undefined && end <= block.end ? first : this.#table.indexAt(end, 'before') };
  }
}
