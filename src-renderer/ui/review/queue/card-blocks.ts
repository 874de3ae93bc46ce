import type { Annotation } from '$core/model/annotation';
import type { Block, Text } from '$core/model/text';

/** The paragraphs in which the mark lies, with those of its reporting words and of the mention of its speaker. */
export function cardBlocks({ textHash, blocks }: Text, annotation: Annotation): readonly Block[] {
  const parts =
    annotation.kind === 'quote' ? [annotation.target, annotation.cue, annotation.source] : [annotation.target];
  const segments = parts.flatMap((part) => (part?.textHash === textHash ? part.segments : []));
  return blocks.filter((block) => segments.some(({ start, end }) => start < block.end && block.start < end));
}
