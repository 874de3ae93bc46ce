import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PRIVATE_FILE_MODE } from '../files/atomic-write';

const MARK_NAME = 'running.json';

export interface RunMark {
  /** The run before did not end as it should: its mark was still there. */
  readonly uncleanEnd: boolean;
  /** To be called last of all, when this run ends as it should. */
  readonly clear: () => void;
}

/** Marks that the program runs in a profile. */
export function markRun(profileFolder: string, startedAt: Date): RunMark {
  const path = join(profileFolder, MARK_NAME);
  const uncleanEnd = existsSync(path);
  const mark = { pid: process.pid, startedAt: startedAt.toISOString() };
  writeFileSync(path, JSON.stringify(mark), { mode: PRIVATE_FILE_MODE, flush: true });
  return {
    uncleanEnd,
    clear: () => {
      rmSync(path, { force: true });
    },
  };
}
