import type { TextRange } from '$core/model/anchor';
import { findAny } from '$core/text/find/find-any';

/** Where a block of a text has what is looked for, in UTF-16 offsets of the text. */
export function hitsInBlock(text: string, { start, end }: TextRange, sought: readonly string[]): readonly TextRange[] {
  if (sought.length === 0) return [];
  return findAny(text.slice(start, end), sought).map((hit) => ({ start: start + hit.start, end: start + hit.end }));
}
