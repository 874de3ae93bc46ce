import type { TextRange } from '$core/model/anchor';
import type { Text } from '$core/model/text';
import { overlaps } from '$core/text/ranges';
import { sentencesIn } from '$core/text/segmentation';

/** From the start of the first sentence that the range touches to the end of the last. */
export function sentenceAround(text: Text, range: TextRange): TextRange {
  const sentences = text.blocks
    .filter((block) => overlaps(block, range))
    .flatMap((block) => sentencesIn(text, block))
    .filter((sentence) => overlaps(sentence, range));
  return {
    start: Math.min(range.start, sentences[0]?.start ?? range.start),
    end: Math.max(range.end, sentences.at(-1)?.end ?? range.end),
  };
}
