import type { Counting } from '$core/agreement/contents/counted-marks';
import { STATUSES } from '$core/model/enumerations';
import { listOf, t } from '../../messages/translate';

/** Which statuses are counted, as a phrase. `isPicked`: rows that were opened as they are, whatever their status. */
export function countedInWords({ statuses, scareQuotes }: Counting, isPicked = false): string {
  if (statuses.length === 0) return t('review.counted-none');
  const names = listOf(statuses.map((status) => t(`value.status.${status}`)));
  if (isPicked) return t('review.counted-picked', { statuses: names, scare: scareQuotes ? 'yes' : 'no' });
  if (statuses.length === STATUSES.length && scareQuotes) return t('review.counted-all');
  return `${t('review.counted', { statuses: names })}; ${t(scareQuotes ? 'review.scare' : 'review.no-scare')}`;
}
