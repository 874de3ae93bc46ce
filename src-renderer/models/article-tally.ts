import type { Annotation } from '$core/model/annotation';
import { statusOf } from '$core/model/status';
import type { Change } from '$core/model/step';

/** What the library shows of the marks in an article. Open points are marks in which something is unfinished. */
export interface ArticleTally {
  readonly articleId: string;
  readonly marks: number;
  readonly openPoints: number;
  /** When a mark of it was last changed; null when it never was. */
  readonly touchedAt: string | null;
}

export type OpenPoint = 'no-speaker' | 'derived' | 'disputed' | 'proposed' | 'no-restatement';

/** What is unfinished in an annotation. */
export function openPointsOf(annotation: Annotation): OpenPoint[] {
  const points: OpenPoint[] = [];
  const status = statusOf(annotation);
  if (status === 'rejected') return points;
  if (status === 'proposed') points.push('proposed');
  if (status === 'disputed') points.push('disputed');
  if (annotation.derived.length > 0) points.push('derived');
  if (annotation.kind === 'quote' && lacksSpeaker(annotation)) points.push('no-speaker');
  if (annotation.kind === 'claim' && annotation.restatement === '') points.push('no-restatement');
  return points;
}

function lacksSpeaker({ speakerId, speakerStatus }: Extract<Annotation, { kind: 'quote' }>): boolean {
  return speakerId === null && speakerStatus === null;
}

export function emptyTally(articleId: string): ArticleTally {
  return { articleId, marks: 0, openPoints: 0, touchedAt: null };
}

function isOpen(annotation: Annotation | null): number {
  return annotation !== null && openPointsOf(annotation).length > 0 ? 1 : 0;
}

/** The tallies that the changes touch, as they are after them. */
export function talliesAfter(
  current: (articleId: string) => ArticleTally | undefined,
  changes: readonly Change[],
  at: string,
): ArticleTally[] {
  const touched = new Map<string, ArticleTally>();
  for (const change of changes) {
    if (change.table !== 'annotations') continue;
    const articleId = (change.after ?? change.before)?.articleId;
    if (articleId === undefined) continue;
    const tally = touched.get(articleId) ?? current(articleId) ?? emptyTally(articleId);
    touched.set(articleId, {
      articleId,
      marks: tally.marks + (change.after === null ? 0 : 1) - (change.before === null ? 0 : 1),
      openPoints: tally.openPoints + isOpen(change.after) - isOpen(change.before),
      touchedAt: at,
    });
  }
  return [...touched.values()];
}
