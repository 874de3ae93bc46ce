import type { ReviewIndex } from '../review/review-index.svelte';
import type { MarkColumns } from './mark-columns';

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** The columns of the index of Review, as Insights reads them. They are those of now: to be asked for anew after a change. */
export function columnsOfIndex(index: ReviewIndex): MarkColumns {
  const { coded, tags, tagCodes, texts } = index.columns;
  const tagIds = tagCodes.values.map((id) => id ?? '');
  return {
    kind: coded.kind,
    speaker: index.speakerId,
    speakerStatus: index.speakerStatus,
    verdict: coded.verdict,
    article: coded.articleId,
    tags: {
      size: tagIds.length,
      values: tagIds,
      each: (row, visit) => {
        for (const code of Array.from(tags.at(row))) visit(code);
      },
    },
    wordsOf: (row) => texts.words.at(row).match(WORD)?.length ?? 0,
  };
}
