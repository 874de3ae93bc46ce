import type { Annotation } from '../../model/annotation';
import type { Status } from '../../model/enumerations';
import { statusOf } from '../../model/status';

/** Which marks a comparison counts. */
export interface Counting {
  readonly statuses: readonly Status[];
  readonly scareQuotes: boolean;
}

/** What figures count unless told otherwise: nothing proposed, rejected or disputed, and no scare quotes. */
export const USUAL_COUNTING: Counting = { statuses: ['unreviewed', 'accepted', 'corrected'], scareQuotes: false };

/** Why marks of a side are not in the comparison. */
export type LeftOutReason = Status | 'scareQuote' | 'otherMaker' | 'otherArticle' | 'otherText';
export type LeftOut = Partial<Record<LeftOutReason, number>>;

/** Counts one mark more that is left out for the reason. */
export function leaveOut(leftOut: LeftOut, reason: LeftOutReason): void {
  leftOut[reason] = (leftOut[reason] ?? 0) + 1;
}

/** Why the mark is not counted, null if it is. `makerId` is whose marks count; null: everybody's. */
export function whyNotCounted(mark: Annotation, counting: Counting, makerId: string | null): LeftOutReason | null {
  if (makerId !== null && mark.createdBy !== makerId) return 'otherMaker';
  if (!counting.scareQuotes && mark.kind === 'quote' && mark.quoteType === 'scare') return 'scareQuote';
  const status = statusOf(mark);
  return counting.statuses.includes(status) ? null : status;
}
