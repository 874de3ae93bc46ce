import type { Anchor } from '../../../model/anchor';
import type { Annotation, Quote } from '../../../model/annotation';
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

/** The fields of a quote that hold passages of their own. */
const WORD_FIELDS = ['cue', 'source', 'via'] as const;

function anchorsIn(quote: Quote): Readonly<Record<(typeof WORD_FIELDS)[number], Anchor | null>> {
  return { cue: quote.cue, source: quote.source, via: quote.via?.mention ?? null };
}

/**
 * Where the marks stand on different texts: the passages of the other that say the same as here, and those that differ. None
 * of them can be taken over: a mark stands on one text.
 */
export function wordsOfOtherText(
  mark: Annotation,
  other: Annotation,
): { readonly same: readonly string[]; readonly differing: readonly string[] } {
  const isApart = mark.target.textHash !== other.target.textHash;
  if (!isApart || mark.kind !== 'quote' || other.kind !== 'quote') return { same: [], differing: [] };
  const [here, there] = [anchorsIn(mark), anchorsIn(other)];
  const set = WORD_FIELDS.filter((field) => there[field] !== null && !sameValue(mark[field], other[field]));
  const isSame = (field: (typeof WORD_FIELDS)[number]) => {
    const [own, others] = [here[field], there[field]];
    const isSameSpeaker = field !== 'via' || mark.via?.speakerId === other.via?.speakerId;
    return own !== null && others !== null && isMovedPassage(own, others) && isSameSpeaker;
  };
  return { same: set.filter(isSame), differing: set.filter((field) => !isSame(field)) };
}
