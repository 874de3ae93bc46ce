import * as v from 'valibot';
import { isMessageKey, t } from '../../messages/translate';
import type { ShelfFile } from '../../models/shelf.svelte';

type ProblemFile = Extract<ShelfFile, { state: 'problem' }>;

/** What the decoder says of bytes that are no text. */
const undecodableSchema = v.object({
  reason: v.string(),
  encoding: v.nullable(v.string()),
  byteOffset: v.number(),
});
const detailSchema = v.pipe(v.string(), v.parseJson(), undecodableSchema);

/** Why a file could not be read and what to do about it. */
export function problemWords({ code, detail }: Pick<ProblemFile, 'code' | 'detail'>): string {
  if (code === 'not-text') return decodingWords(detail);
  const key = `library.problem.${code}`;
  return isMessageKey(key)
    ? t(key, { detail })
    : t('library.problem.internal', { detail: detail === '' ? code : detail });
}

function decodingWords(detail: string): string {
  const parsed = v.safeParse(detailSchema, detail);
  if (!parsed.success) return t('library.problem.internal', { detail });
  const { reason, encoding, byteOffset } = parsed.output;
  const key = `library.problem.${reason}`;
  if (!isMessageKey(key)) return t('library.problem.internal', { detail: reason });
  return t(key, { byte: byteOffset, encoding: encoding ?? '' });
}
