import type { AnnotationKind } from '../../model/annotation';
import type { MarkedSpan } from '../matching/marked-span';
import type { SpanPair } from '../matching/match-spans';

/** A mark of one side with its answers: a label for each question that its kind asks, null where it was left open. */
export interface ComparedMark extends MarkedSpan {
  readonly kind: AnnotationKind;
  readonly labels: Readonly<Record<string, string | null>>;
}

/** A text that both sides read, and what each marked in it. `length` and all ranges count the same unit. */
export interface ComparedText {
  readonly length: number;
  readonly a: readonly ComparedMark[];
  readonly b: readonly ComparedMark[];
}

export type MarkPair = SpanPair<ComparedMark>;

/** A text whose marks were matched, kind by kind. */
export interface MatchedText extends ComparedText {
  readonly pairs: readonly MarkPair[];
}

/** The kinds in the order in which results list them. */
export const KINDS: readonly AnnotationKind[] = ['highlight', 'quote', 'claim'];

/** The text with the marks of some kinds only. */
export function ofKinds(text: MatchedText, kinds: readonly AnnotationKind[]): MatchedText {
  const isKept = ({ kind }: ComparedMark) => kinds.includes(kind);
  return {
    length: text.length,
    a: text.a.filter(isKept),
    b: text.b.filter(isKept),
    pairs: text.pairs.filter((pair) => isKept(pair.a)),
  };
}
