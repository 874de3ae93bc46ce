import type { HostError, HostErrorCode } from '$core/contract/errors';

const CODE_OF_ERRNO: Readonly<Record<string, HostErrorCode>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
};

/** The system's code of an error, such as `ENOSPC`; empty where it has none. */
export function errnoOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** What the system says, without the stack. */
export function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** An error of the closed list; `subject` is what the message is about, such as a file name. */
export function hostError(code: HostErrorCode, subject: string, detail = ''): HostError {
  return { code, subject, detail };
}

/** What a failed read of the file system means to the window. */
export function readError(error: unknown, subject: string): HostError {
  const code = CODE_OF_ERRNO[errnoOf(error)] === 'not-found' ? 'not-found' : 'not-readable';
  return hostError(code, subject, detailOf(error));
}

/** What a failed write of the file system means to the window. */
export function writeError(error: unknown, subject: string): HostError {
  const code = CODE_OF_ERRNO[errnoOf(error)] === 'disk-full' ? 'disk-full' : 'not-writable';
  return hostError(code, subject, detailOf(error));
}
