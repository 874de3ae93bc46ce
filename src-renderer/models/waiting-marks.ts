import type { Annotation } from '$core/model/annotation';
import { statusOf } from '$core/model/status';

/** Why a mark waits for somebody's yes: an import proposed it, or the program filled in some of its fields. */
export type WaitingFor = 'proposed' | 'derived';

/** What accepting would settle; null where the mark waits for nothing or was rejected. */
export function waitingFor(annotation: Annotation): WaitingFor | null {
  const status = statusOf(annotation);
  if (status === 'proposed') return 'proposed';
  return annotation.derived.length > 0 && status !== 'rejected' ? 'derived' : null;
}
