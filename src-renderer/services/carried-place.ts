import type { ReadingPlace } from '$core/contract/settings';
import type { Text } from '$core/model/text';
import { alignTexts } from '$core/text/reanchor/align-texts';
import { carriedStart } from '$core/text/reanchor/carried-edges';

/** The place of the same words in another version of the text. */
export function carriedPlace(place: ReadingPlace, oldText: string, { text, textHash }: Text): ReadingPlace {
  const alignment = alignTexts(oldText, text);
  const carry = (offset: number): number => Math.min(carriedStart(alignment, offset), text.length);
  return {
    textHash,
    caretOffsetUtf16: carry(place.caretOffsetUtf16),
    topOffsetUtf16: carry(place.topOffsetUtf16),
  };
}
