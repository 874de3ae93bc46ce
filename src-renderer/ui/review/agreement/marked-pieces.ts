import type { TextRange } from '$core/model/anchor';

/** A text in pieces that are marked or not, in order; ranges are ordered and apart. */
export function markedPieces(text: string, ranges: readonly TextRange[]): { words: string; isMarked: boolean }[] {
  let from = 0;
  const pieces = ranges.flatMap(({ start, end }) => {
    const both = [
      { words: text.slice(from, start), isMarked: false },
      { words: text.slice(start, end), isMarked: true },
    ];
    from = end;
    return both;
  });
  return [...pieces, { words: text.slice(from), isMarked: false }].filter(({ words }) => words !== '');
}
