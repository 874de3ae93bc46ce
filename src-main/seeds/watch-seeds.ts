import { realpathSync, statSync } from 'node:fs';
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

/** How often it is asked whether the folder itself has come, gone or been replaced: nothing tells of that. */
const FOLDER_EVERY_MS = 500;

/**
 * Calls back after the seeds of a folder have changed, or the folder has: it may be a link, may be missing at first, and
 * may be taken away and put back.
 */
export function watchSeeds(folder: string, onChange: () => void, onError: (error: unknown) => void): SeedsWatch {
  let watched = identityOf(folder);
  let inner = watchFolder(realFolder(folder), onChange, onError);
  const timer = setInterval(() => {
    const now = identityOf(folder);
    if (now === watched) return;
    watched = now;
    void inner.stop();
    inner = watchFolder(realFolder(folder), onChange, onError);
    void inner.ready.then(onChange);
  }, FOLDER_EVERY_MS);
  return {
    ready: inner.ready,
    stop: async () => {
      clearInterval(timer);
      await inner.stop();
    },
  };
}

/** The same as long as the folder is the same one; empty where there is none. */
function identityOf(folder: string): string {
  const stats = statSync(folder, { throwIfNoEntry: false });
  // A folder that is made anew may get the number of the one that was removed.
  return stats === undefined ? '' : `${String(stats.dev)} ${String(stats.ino)} ${String(stats.birthtimeMs)}`;
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

function watchFolder(folder: string, onChange: () => void, onError: (error: unknown) => void): SeedsWatch {
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
