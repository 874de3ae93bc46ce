import { diffArrays } from 'diff';
import type { TextRange } from '../../model/anchor';

const REACH_UTF16 = 32;
const MOST_PLACES = 200;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

export interface QuotePlace {
  readonly range: TextRange;
  /** 0 to 1, how alike the words are. */
  readonly likeness: number;
}

export function wordCount(passage: string): number {
  return passage.match(WORD)?.length ?? 0;
}

/** Where the words stand exactly, at most 200 times. */
export function placesOf(folded: string, words: string): TextRange[] {
  const places: TextRange[] = [];
  for (let at = folded.indexOf(words); at >= 0 && places.length < MOST_PLACES; at = folded.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

/** Places that share three words in a row with the passage, each cut to the words that belong to it. */
export function similarPlaces(folded: string, exact: string): QuotePlace[] {
  const words = [...exact.matchAll(WORD)];
  const starts = new Set<number>();
  for (const [index, first] of words.entries()) {
    const third = words[index + 2];
    if (third === undefined || starts.size >= MOST_PLACES) break;
    const shingle = exact.slice(first.index, third.index + third[0].length);
    for (const { start } of placesOf(folded, shingle)) starts.add(Math.max(0, start - first.index));
  }
  const seen = new Map<string, QuotePlace>();
  for (const start of [...starts].slice(0, MOST_PLACES)) {
    const place = cutToWords(
      folded,
      start,
      words.map(([word]) => word),
      exact.length,
    );
    if (place !== null) seen.set(`${String(place.range.start)}-${String(place.range.end)}`, place);
  }
  return withoutOverlaps([...seen.values()]);
}

function cutToWords(folded: string, start: number, words: string[], length: number): QuotePlace | null {
  const from = Math.max(0, start - REACH_UTF16);
  const found = [...folded.slice(from, start + length + REACH_UTF16).matchAll(WORD)];
  const parts = diffArrays(
    words,
    found.map(([word]) => word),
  );
  let [at, first, last, kept] = [0, -1, -1, 0];
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      if (first < 0) first = at;
      last = at + count - 1;
      kept += count;
    }
    if (!removed) at += count;
  }
  const [head, tail] = [found[first], found[last]];
  if (head === undefined || tail === undefined) return null;
  const range = { start: from + head.index, end: from + tail.index + tail[0].length };
  return { range, likeness: kept / Math.max(words.length, last - first + 1) };
}

function withoutOverlaps(places: readonly QuotePlace[]): QuotePlace[] {
  const kept: QuotePlace[] = [];
  for (const place of places.toSorted((a, b) => b.likeness - a.likeness)) {
    if (kept.every(({ range }) => range.end <= place.range.start || place.range.end <= range.start)) kept.push(place);
  }
  return kept;
}
