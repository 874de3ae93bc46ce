import type { Annotation } from '$core/model/annotation';
import { statusOf } from '$core/model/status';
import type { OpenedArticle } from '../../state/open-article.svelte';
import { MapRows } from './map-rows';

/** Whether the map shows it: it lies on the text that is open, and nobody has rejected it. */
export function isOnMap(annotation: Annotation, { text }: OpenedArticle): boolean {
  return annotation.target.textHash === text.textHash && statusOf(annotation) !== 'rejected';
}

export function rowsOfArticle(opened: OpenedArticle, count: number): MapRows {
  const rows = new MapRows(opened.text.text.length, count);
  for (const annotation of opened.annotations.shown) if (isOnMap(annotation, opened)) rows.add(annotation);
  return rows;
}
