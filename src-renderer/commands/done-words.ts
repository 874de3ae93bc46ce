import { listOf, t } from '../messages/translate';
import type { AnnotationList } from '../models/annotation-list.svelte';
import { OPEN_POINTS, openPointsOf, type OpenPoint } from '../models/article-tally';

/** What is still open in an article that was marked as done, each kind with its number. */
export function doneWords({ shown, textHash }: AnnotationList): string {
  const counts = new Map<OpenPoint, number>();
  for (const annotation of shown) {
    for (const point of openPointsOf(annotation, textHash)) counts.set(point, (counts.get(point) ?? 0) + 1);
  }
  if (counts.size === 0) return t('notice.all-done');
  const points = OPEN_POINTS.filter((point) => counts.has(point)).map((point) =>
    t(`open-point.${point}`, { count: counts.get(point) ?? 0 }),
  );
  return t('notice.still-open', { points: listOf(points) });
}
