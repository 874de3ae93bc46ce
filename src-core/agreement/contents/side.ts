import { makeNames } from '../../formats/table/names';
import type { LibraryContent } from '../../formats/types';
import type { Annotation } from '../../model/annotation';
import type { CodePointMap } from '../../text/code-points';
import type { ComparedMark } from '../measures/compared-text';
import { leaveOut, whyNotCounted, type Counting, type LeftOut } from './counted-marks';
import { labelsOf, type CommonId } from './labels-of';

/** One of the two contents that are compared. */
export interface Side {
  readonly content: LibraryContent;
  readonly makerId: string | null;
  /** Filled while marks are sorted. */
  readonly leftOut: LeftOut;
  /** The article as the first side knows it; null where only this side has it. */
  readonly articleId: (id: string) => string | null;
  readonly commonId: CommonId;
}

export type MarksByText = ReadonlyMap<string, readonly Annotation[]>;

/** The counted marks of a side by article (as the first side knows it) and text. */
export function marksByArticle(side: Side, counting: Counting): ReadonlyMap<string, MarksByText> {
  const byArticle = new Map<string, Map<string, Annotation[]>>();
  for (const mark of side.content.annotations) {
    const articleId = side.articleId(mark.articleId);
    const reason = whyNotCounted(mark, counting, side.makerId);
    if (reason !== null || articleId === null) {
      leaveOut(side.leftOut, reason ?? 'otherArticle');
      continue;
    }
    const byText = byArticle.get(articleId) ?? new Map<string, Annotation[]>();
    const marks = byText.get(mark.target.textHash) ?? [];
    marks.push(mark);
    byArticle.set(articleId, byText.set(mark.target.textHash, marks));
  }
  return byArticle;
}

/** Gives the mark of a side as it is compared: in code points, or in UTF-16 without a map. */
export function makeComparer(side: Side): (mark: Annotation, points: CodePointMap | null) => ComparedMark {
  const names = makeNames(side.content);
  return (mark, points) => ({
    id: mark.id,
    kind: mark.kind,
    ranges: mark.target.segments.map(({ start, end }) =>
      points === null ? { start, end } : points.rangeToCodePoints({ start, end }),
    ),
    labels: labelsOf(mark, names, side.commonId),
  });
}
