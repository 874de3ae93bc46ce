import { basename } from 'node:path';
import { watch } from 'chokidar';
import { isSeedName } from './list-seeds';

/** So long after the last of a run of changes, the folder is read again. */
const QUIET_MS = 150;
/** A file whose size has stood still for so long is taken to be written to its end. */
const WRITTEN = { stabilityThreshold: 200, pollInterval: 50 };

export interface SeedsWatch {
  /** Settles when every change from then on is seen. */
  readonly ready: Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Calls back after the seeds of a folder have changed. */
export function watchSeeds(
  folder: string,
  onChange: () => void,
  onError: (error: unknown) => void,
): SeedsWatch {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, {
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: WRITTEN,
    ignored: (path, stats) => path !== folder && isIgnored(basename(path), stats?.isFile() ?? false),
  });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET_MS);
  });
  watcher.on('error', onError);
  return {
    ready: new Promise((resolve) => {
      watcher.once('ready', resolve);
    }),
    stop: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

function isIgnored(name: string, isFile: boolean): boolean {
  return name.startsWith('.') || (isFile && !isSeedName(name));
}
