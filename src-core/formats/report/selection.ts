import {
  USUAL_COUNTING,
  whyNotCounted,
  leaveOut,
  type Counting,
  type LeftOut,
} from '../../agreement/contents/counted-marks';
import type { Annotation } from '../../model/annotation';
import type { Article } from '../../model/article';
import { inFileOrder } from '../file-order';
import type { LibraryContent } from '../types';

/** Marks under one heading, in the order in which they are printed. */
export interface ReportGroup {
  /** Null where nothing is grouped. */
  readonly heading: string | null;
  readonly ids: readonly string[];
}

/** What a report prints: ids in groups, which statuses were counted when they were chosen, and what that left out. */
export interface ReportSelection {
  readonly groups: readonly ReportGroup[];
  readonly counting: Counting;
  readonly leftOut: LeftOut;
  /** How many were found and counted, but not picked where some were picked one by one. */
  readonly notPicked: number;
  /** What was asked for, as a sentence; null for all there is. */
  readonly sentence: string | null;
}

function byDayAndTitle(a: Article, b: Article): number {
  const [dayA, dayB] = [a.publishedOn.value ?? '9999', b.publishedOn.value ?? '9999'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  const [nameA, nameB] = [`${a.title.value ?? ''} ${a.id}`, `${b.title.value ?? ''} ${b.id}`];
  return nameA < nameB ? -1 : nameA > nameB ? 1 : 0;
}

/**
 * All quotes and claims that figures count, one group an article, articles by day of publication, marks as they stand in
 * their article. Highlights are neither printed nor counted as left out. n log n; never fails.
 *
 * @param heading of an article's group
 */
export function selectAll(
  { articles, annotations }: LibraryContent,
  heading: (article: Article) => string,
  counting: Counting = USUAL_COUNTING,
): ReportSelection {
  const leftOut: LeftOut = {};
  const byArticle = new Map<string, Annotation[]>();
  for (const mark of inFileOrder(annotations)) {
    if (mark.kind === 'highlight') continue;
    const reason = whyNotCounted(mark, counting, null);
    if (reason !== null) {
      leaveOut(leftOut, reason);
      continue;
    }
    const list = byArticle.get(mark.articleId);
    if (list === undefined) byArticle.set(mark.articleId, [mark]);
    else list.push(mark);
  }
  const groups = articles.toSorted(byDayAndTitle).flatMap((article): ReportGroup[] => {
    const marks = byArticle.get(article.id);
    return marks === undefined ? [] : [{ heading: heading(article), ids: marks.map(({ id }) => id) }];
  });
  return { groups, counting, leftOut, notPicked: 0, sentence: null };
}
