import type { HostError, HostErrorCode } from '$core/contract/errors';
import { isMessageKey, t } from './translate';
import type { ExportFailure, ImportFailure } from '../services/transfer';
import type { WorkerFailure } from '../workers/one-answer';

const WHEN_SAVING = new Set<HostErrorCode>(['not-writable', 'disk-full', 'too-large']);
const WHEN_OPENING = new Set<HostErrorCode>(['too-large', 'not-found', 'not-readable']);

/** Why nothing was written, and what to do; null where the analyst ended it. */
export function exportFailureInWords(failure: ExportFailure): string | null {
  if (failure.kind !== 'not-saved') return workerFailureInWords(failure);
  const { code, detail } = failure.error;
  const key = `transfer.failed.export.${WHEN_SAVING.has(code) ? code : 'other'}`;
  return isMessageKey(key) ? t(key, { detail: asSentence(detail) }) : detail;
}

/** Why the file did not come into the window. */
export function openFailureInWords({ code, detail }: HostError): string {
  const key = `transfer.failed.import.${WHEN_OPENING.has(code) ? code : 'other'}`;
  return isMessageKey(key) ? t(key, { detail: asSentence(detail) }) : detail;
}

/** Why the import did not become a step; null where the analyst ended it. */
export function importFailureInWords(failure: ImportFailure): string | null {
  if (failure.kind !== 'not-recorded') return workerFailureInWords(failure);
  const key = `save-reason.${failure.failure.code}`;
  return t('transfer.failed.not-recorded', { reason: isMessageKey(key) ? t(key) : t('save-reason.internal') });
}

/** Null where the analyst ended it. */
export function workerFailureInWords({ kind, detail }: WorkerFailure): string | null {
  switch (kind) {
    case 'cancelled':
      return null;
    case 'too-long':
      return t('transfer.failed.too-long');
    case 'broken':
      return t('transfer.failed.broken', { detail: asSentence(detail) });
  }
}

function asSentence(detail: string): string {
  const plain = detail.trim();
  return plain === '' || /[.!?]$/u.test(plain) ? plain : `${plain}.`;
}
