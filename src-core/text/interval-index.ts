import { firstWhere } from './first-where';

/** A half-open range that belongs to something with an id; several spans may share one. UTF-16. */
export interface Span {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

interface Chunk<T extends Span> {
  readonly spans: T[];
  furthestEnd: number;
}

const FULL_CHUNK = 256;

function compare(a: Span, b: Span): number {
  if (a.start !== b.start) return a.start - b.start;
  if (a.end !== b.end) return a.end - b.end;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function furthestEnd(spans: readonly Span[]): number {
  return spans.reduce((end, span) => Math.max(end, span.end), 0);
}

function makeChunk<T extends Span>(spans: T[]): Chunk<T> {
  return { spans, furthestEnd: furthestEnd(spans) };
}

/**
 * Spans of a text, found by where they lie. Ordered by start, end and id, in chunks of at most 256 that know the furthest
 * end in them: a change touches one chunk, a question skips the chunks that end before it.
 */
export class IntervalIndex<T extends Span = Span> {
  readonly #chunks: Chunk<T>[] = [];
  readonly #byId = new Map<string, T[]>();
  #size = 0;

  constructor(spans: Iterable<T> = []) {
    const ordered = [...spans].sort(compare);
    for (let index = 0; index < ordered.length; index += FULL_CHUNK / 2) {
      this.#chunks.push(makeChunk(ordered.slice(index, index + FULL_CHUNK / 2)));
    }
    for (const span of ordered) this.#remember(span);
  }

  /** How many spans there are. */
  get size(): number {
    return this.#size;
  }

  insert(span: T): void {
    const index = Math.max(0, this.#chunkFor(span));
    const chunk = this.#chunks[index];
    this.#remember(span);
    if (chunk === undefined) {
      this.#chunks.push(makeChunk([span]));
      return;
    }
    const { spans } = chunk;
    const place = firstWhere(spans.length, (at) => this.#isBehind(spans[at], span));
    spans.splice(place, 0, span);
    chunk.furthestEnd = Math.max(chunk.furthestEnd, span.end);
    if (spans.length > FULL_CHUNK) this.#split(index, chunk);
  }

  /** Removes every span with the id; whether there was one. */
  remove(id: string): boolean {
    const spans = this.#byId.get(id);
    if (spans === undefined) return false;
    this.#byId.delete(id);
    for (const span of spans) this.#removeSpan(span);
    this.#size -= spans.length;
    return true;
  }

  /** The spans that share a position with the half-open range, in order; an empty range shares none. */
  overlapping(start: number, end: number): T[] {
    const found: T[] = [];
    if (start >= end) return found;
    for (const { spans, furthestEnd: furthest } of this.#chunks) {
      if ((spans[0]?.start ?? 0) >= end) break;
      if (furthest <= start) continue;
      for (const span of spans) {
        if (span.start >= end) break;
        if (span.end > start && span.start < span.end) found.push(span);
      }
    }
    return found;
  }

  /** The spans that hold the position behind the offset, in order. */
  at(offset: number): T[] {
    return this.overlapping(offset, offset + 1);
  }

  /** The spans of an id, in order. */
  of(id: string): readonly T[] {
    return this.#byId.get(id) ?? [];
  }

  /** All spans in order. */
  *[Symbol.iterator](): Generator<T> {
    for (const { spans } of this.#chunks) yield* spans;
  }

  #remember(span: T): void {
    const known = this.#byId.get(span.id);
    if (known === undefined) this.#byId.set(span.id, [span]);
    else
      known.splice(
        firstWhere(known.length, (at) => this.#isBehind(known[at], span)),
        0,
        span,
      );
    this.#size += 1;
  }

  #isBehind(candidate: T | undefined, span: T): boolean {
    return candidate !== undefined && compare(candidate, span) > 0;
  }

  /** The last chunk whose first span is not behind this one; -1 before the first. */
  #chunkFor(span: T): number {
    return firstWhere(this.#chunks.length, (at) => this.#isBehind(this.#chunks[at]?.spans[0], span)) - 1;
  }

  #split(index: number, chunk: Chunk<T>): void {
    const upper = makeChunk(chunk.spans.splice(FULL_CHUNK / 2));
    chunk.furthestEnd = furthestEnd(chunk.spans);
    this.#chunks.splice(index + 1, 0, upper);
  }

  #removeSpan(span: T): void {
    for (let index = this.#chunkFor(span); index >= 0; index -= 1) {
      const chunk = this.#chunks[index];
      const place = chunk?.spans.lastIndexOf(span) ?? -1;
      if (chunk === undefined || place === -1) continue;
      chunk.spans.splice(place, 1);
      chunk.furthestEnd = furthestEnd(chunk.spans);
      if (chunk.spans.length === 0) this.#chunks.splice(index, 1);
      return;
    }
  }
}
