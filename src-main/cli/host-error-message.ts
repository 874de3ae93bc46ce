import type { HostError, HostErrorCode } from '$core/contract/errors';

const MEANINGS: Partial<Record<HostErrorCode, string>> = {
  'not-found': 'there is no such file',
  'too-large': 'the file is too large',
  'not-readable': 'cannot be read',
  'not-writable': 'cannot be written',
  'disk-full': 'the disk is full',
};

/** An error of the file system in plain words, with what the system says. */
export function hostErrorMessage({ code, subject, detail }: HostError): string {
  return `${subject}: ${MEANINGS[code] ?? code}${detail === '' ? '' : ` (${detail})`}.`;
}
