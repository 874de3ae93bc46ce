import type { Annotation, Decision } from '../../../model/annotation';
import type { RemovedRecord } from '../../../model/removed';

/**
 * A mark that one file has and the other removed: it stays, disputed by who removed it, at that moment and in its place
 * among the decisions. The same mark where that is on record already.
 */
export function disputeRemoval(mark: Annotation, { removedBy, removedAt }: RemovedRecord, note: string): Annotation {
  const isKnown = mark.decisions.some(({ by, at, kind }) => by === removedBy && at === removedAt && kind === 'dispute');
  if (isKnown) return mark;
  const dispute: Decision = { by: removedBy, at: removedAt, kind: 'dispute', note };
  const later = mark.decisions.findIndex(({ at }) => at > removedAt);
  const place = later === -1 ? mark.decisions.length : later;
  return {
    ...mark,
    updatedAt: removedAt > mark.updatedAt ? removedAt : mark.updatedAt,
    decisions: mark.decisions.toSpliced(place, 0, dispute),
  };
}
