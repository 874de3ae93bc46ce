import type { TextRange } from '$core/model/anchor';
import type { Block } from '$core/model/text';
import { trimRange } from '$core/text/white-space';

/** What makes a mouse selection whole words, without white space at its ends. Ends outside a word stay where they are. */
export function wordSnapper(
  text: string,
  blocks: readonly Block[],
  language: string | null,
): (range: TextRange) => TextRange {
  const segmenter = new Intl.Segmenter(language ?? undefined, { granularity: 'word' });
  const wordAt = (offset: number): TextRange | null => {
    const block = blocks.find(({ start, end }) => start <= offset && offset < end);
    if (block === undefined) return null;
    const segment = segmenter.segment(text.slice(block.start, block.end)).containing(offset - block.start);
    if (segment?.isWordLike !== true) return null;
    const start = block.start + segment.index;
    return { start, end: start + segment.segment.length };
  };
  return (range) => {
    const { start, end } = trimRange(text, range);
    if (start === end) return { start, end };
    return { start: wordAt(start)?.start ?? start, end: wordAt(end - 1)?.end ?? end };
  };
}
