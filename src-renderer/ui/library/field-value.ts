import * as v from 'valibot';
import { articleFieldsEntries, type ArticleField } from '$core/model/article';
import { fail, ok, type Result } from '$core/contract/result';
import { t } from '../../messages/translate';

/** What was typed into a field of an article: a value, null for nothing, or what is wrong with it. */
export function fieldValue(field: ArticleField, typed: string): Result<string | null, string> {
  const value = typed.trim() === '' ? null : typed.trim();
  if (v.is(articleFieldsEntries[field], { value, from: 'analyst' })) return ok(value);
  return fail(field === 'publishedOn' ? t('fields.bad-date') : t('fields.bad-language'));
}
