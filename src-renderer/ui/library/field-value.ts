import * as v from 'valibot';
import { articleFieldsEntries, type ArticleField } from '$core/model/article';
import { daySchema } from '$core/model/record';
import { fail, ok, type Result } from '$core/contract/result';
import { t } from '../../messages/translate';

/** What was typed into a field of an article: a value, null for nothing, or what is wrong with it. */
export function fieldValue(field: ArticleField, typed: string): Result<string | null, string> {
  const value = typed.trim() === '' ? null : typed.trim();
  const isDay = field !== 'publishedOn' || value === null || v.is(daySchema, value);
  if (!isDay) return fail(t('fields.bad-date'));
  return v.is(articleFieldsEntries[field], { value, from: 'analyst' }) ? ok(value) : fail(t('fields.bad-language'));
}
