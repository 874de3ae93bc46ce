import type { Text } from '../../model/text';

const PARAGRAPH_KINDS: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'blockquote']);

/** Gives the number, from 1, of the paragraph, list item or block quote in which an offset (UTF-16) stands; null elsewhere. */
export type ParagraphNumbers = (offsetUtf16: number) => number | null;

/** The numbers of the paragraphs of a text. */
export function makeParagraphNumbers(text: Text | undefined): ParagraphNumbers {
  const paragraphs = (text?.blocks ?? [])
    .filter(({ kind }) => PARAGRAPH_KINDS.has(kind))
    .sort((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = paragraphs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const found = paragraphs[low - 1];
    return found !== undefined && offset < found.end ? low : null;
  };
}
