import type { Decision } from '$core/model/annotation';
import { listOf, t } from '../../../messages/translate';

/** Fields that answer one question together are said once, and what only follows from the passage is not said. */
const QUESTION: Readonly<Record<string, string>> = {
  speakerStatus: 'speakerId',
  claimantStatus: 'claimantId',
  verbatim: 'target',
};

/** What a correction changed, as a list. */
export function correctedInWords(before: NonNullable<Decision['before']>): string {
  const questions = new Set(Object.keys(before).map((field) => QUESTION[field] ?? field));
  return listOf([...questions].map((field) => t('queue.field', { field })));
}

/** The passage as it was before it was corrected; null where it was not. */
export function passageBefore({ target }: NonNullable<Decision['before']>): string | null {
  const segments: unknown = typeof target === 'object' && target !== null ? Reflect.get(target, 'segments') : null;
  if (!Array.isArray(segments)) return null;
  return segments.map((segment: unknown) => wordsOf(segment)).join(' […] ');
}

function wordsOf(segment: unknown): string {
  const exact: unknown = typeof segment === 'object' && segment !== null ? Reflect.get(segment, 'exact') : null;
  return typeof exact === 'string' ? exact : '';
}
