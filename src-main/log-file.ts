import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { PRIVATE_FILE_MODE } from './files/atomic-write';
import { errnoOf } from './host-error';

/** Two files of this size at most: the one being written and the one before. */
const MAX_LOG_BYTES = 512 * 1024;

/** What went wrong, for whoever looks into it. Never holds the text of an article or of an annotation. */
export interface Log {
  readonly path: string;
  readonly note: (line: string) => void;
  readonly bug: (where: string, error: unknown) => void;
}

/** A log that keeps itself small. It must never be the reason why something fails, so its own failures are ignored. */
export function openLog(path: string, now: () => Date = () => new Date()): Log {
  const write = (line: string): void => {
    try {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      rotate(path);
      appendFileSync(path, `${now().toISOString()} ${line}\n`, { mode: PRIVATE_FILE_MODE });
    } catch {
      return;
    }
  };
  return {
    path,
    note: write,
    bug: (where, error) => {
      write(`BUG ${where}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    },
  };
}

function rotate(path: string): void {
  try {
    if (statSync(path).size >= MAX_LOG_BYTES) renameSync(path, `${path}.1`);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
  }
}
