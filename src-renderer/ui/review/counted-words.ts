import { STATUSES } from '$core/model/enumerations';
import { LEFT_OUT_STATUSES, speaksOf, type Filter } from '$core/model/filter';
import { listOf, t } from '../../messages/translate';

/** Which statuses the figures of a filter count, as a phrase. */
export function countedInWords({
  filter,
  includesLeftOut,
}: {
  readonly filter: Filter;
  readonly includesLeftOut: boolean;
}): string {
  if (includesLeftOut) return t('review.counted-all');
  const leftOut: readonly string[] = LEFT_OUT_STATUSES;
  const statuses = STATUSES.filter((status) => !leftOut.includes(status)).map((status) => t(`value.status.${status}`));
  const status = speaksOf(filter, 'status')
    ? t('review.as-filtered')
    : t('review.counted', { statuses: listOf(statuses) });
  return [status, ...(speaksOf(filter, 'quoteType') ? [] : [t('review.no-scare')])].join('; ');
}
