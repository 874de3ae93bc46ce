import type { Difference } from '../../workers/import-differences';
import { isMessageKey, t } from '../../messages/translate';

/** Fields that share their closed list with another. */
const LISTED_UNDER: Readonly<Record<string, string>> = { claimantStatus: 'speakerStatus' };

/** The name of a field of any record. */
export function fieldInWords(field: string): string {
  const key = `transfer.field.${field}`;
  return isMessageKey(key) ? t(key) : field;
}

/** One side of a difference, as it is shown. */
export function valueInWords(field: string, value: Difference['mine']): string {
  if (value === null) return t('transfer.value.none');
  if (typeof value === 'boolean') return t(value ? 'transfer.value.true' : 'transfer.value.false');
  const key = `value.${LISTED_UNDER[field] ?? field}.${value}`;
  return isMessageKey(key) ? t(key) : value;
}
