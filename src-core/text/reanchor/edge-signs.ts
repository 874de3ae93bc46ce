import type { TextRange } from '../../model/anchor';
import { foldTypography } from './folded-text';

const LEADING_SIGNS = /^[^\p{L}\p{M}\p{N}\s]+/u;
const TRAILING_SIGNS = /[^\p{L}\p{M}\p{N}\s]+$/u;

function signsAt(passage: string, where: RegExp): string {
  return foldTypography(where.exec(passage)?.[0] ?? '');
}

interface Texts {
  readonly oldText: string;
  readonly newText: string;
}

/**
 * The range of the new text with the signs that the passage had at its ends and that stand beside it there: quotation
 * marks belong to a passage even where they were set anew together with the words beside them.
 */
export function withOwnSigns({ oldText, newText }: Texts, passage: TextRange, range: TextRange): TextRange {
  const was = oldText.slice(passage.start, passage.end);
  const is = newText.slice(range.start, range.end);
  const [leading, trailing] = [signsAt(was, LEADING_SIGNS), signsAt(was, TRAILING_SIGNS)];
  const before = foldTypography(newText.slice(Math.max(0, range.start - leading.length), range.start));
  const behind = foldTypography(newText.slice(range.end, range.end + trailing.length));
  const lacksLeading = signsAt(is, LEADING_SIGNS) === '' && leading !== '' && before === leading;
  const lacksTrailing = signsAt(is, TRAILING_SIGNS) === '' && trailing !== '' && behind === trailing;
  return {
    start: lacksLeading ? range.start - leading.length : range.start,
    end: lacksTrailing ? range.end + trailing.length : range.end,
  };
}
