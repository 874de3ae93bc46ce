import { basename } from 'node:path';
import { watch } from 'chokidar';
import { isSeedName } from './list-seeds';

/** So long after the last of a run of changes, the folder is read again. */
const QUIET_MS = 150;
/** A file whose size has stood still for so long is taken to be written to its end. */
const WRITTEN = { stabilityThreshold: 200, pollInterval: 50 };

/** Calls back after the seeds of a folder have changed. Answers with the function that stops it. */
export function watchSeeds(
  folder: string,
  onChange: () => void,
  onError: (error: unknown) => void,
): () => Promise<void> {
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
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}

function isIgnored(name: string, isFile: boolean): boolean {
  return name.startsWith('.') || (isFile && !isSeedName(name));
}
