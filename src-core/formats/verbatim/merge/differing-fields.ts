import type { Anchor } from '../../../model/anchor';
import type { Annotation } from '../../../model/annotation';
import { sameValue } from '../../../model/canonical-json';
import { joinedExact } from '../../../text/anchor';

/** A field of a mark that two files answer differently, and the answer of the other file. */
export interface Difference {
  readonly field: string;
  readonly value: unknown;
}

/** What a mark says of its passage: not taken over one by one, as `verbatim` counts in the text of `target`. */
const PASSAGE_FIELDS = ['articleId', 'target', 'verbatim', 'origin'] as const;

function isMovedPassage(a: Anchor, b: Anchor): boolean {
  return a.textHash !== b.textHash && joinedExact(a) === joinedExact(b);
}

/** The field of a mark, whatever its kind; undefined where the kind has none. */
export function fieldOf(mark: Annotation, field: string): unknown {
  return Reflect.get(mark, field);
}

/**
 * The passages that differ, as the other mark has them. Where the same words stand in another version of the text, one file
 * has taken the mark along and the other not, which is no difference.
 */
export function passageDifferences(mark: Annotation, other: Annotation): Difference[] {
  const isMoved = isMovedPassage(mark.target, other.target);
  return PASSAGE_FIELDS.flatMap((field) => {
    const value = fieldOf(other, field);
    const isSame = value === undefined || sameValue(fieldOf(mark, field), value);
    return isSame || (isMoved && field !== 'origin') ? [] : [{ field, value }];
  });
}

/** Whether the mention or the reporting words are the same words in another version of the text. */
export function isCarriedOver(value: Anchor | null, other: Anchor | null): boolean {
  return value !== null && other !== null && isMovedPassage(value, other);
}
