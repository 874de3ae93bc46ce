import type { Annotation } from '../model/annotation';
import { compareCodeUnits } from './code-unit-order';

function compareAnnotations(a: Annotation, b: Annotation): number {
  const [firstA] = a.target.segments;
  const [firstB] = b.target.segments;
  return (
    compareCodeUnits(a.articleId, b.articleId) ||
    (firstA?.start ?? 0) - (firstB?.start ?? 0) ||
    (firstA?.end ?? 0) - (firstB?.end ?? 0) ||
    compareCodeUnits(a.id, b.id)
  );
}

/** Annotations in the order in which files hold them: article, first start, first end, id. */
export function inFileOrder(annotations: readonly Annotation[]): Annotation[] {
  return [...annotations].sort(compareAnnotations);
}
