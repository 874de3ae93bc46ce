// A runtime as it lies in one folder: complete or not, and how a checkout gets one of its own out of the cache.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * @typedef {import('./official.mjs').Electron} Electron
 * @typedef {import('./pinned-package.mjs').PinnedPackage} PinnedPackage
 */

const markerName = 'verbatim-runtime.json';

/**
 * Marks a folder as a complete runtime. To be called last, before the folder is given its final name.
 * @param {string} folder
 * @param {PinnedPackage} pinned
 */
export function markComplete(folder, { integrity, electronVersion }) {
  const executableBytes = statSync(join(folder, 'electron')).size;
  writeFileSync(join(folder, markerName), JSON.stringify({ integrity, electronVersion, executableBytes }));
}

/**
 * The runtime in a folder, or null if it is not there, not whole, or not the pinned one.
 * @param {string} folder
 * @param {PinnedPackage} pinned
 * @returns {Electron | null}
 */
export function completeRuntime(folder, { integrity, electronVersion }) {
  try {
    const marker = JSON.parse(readFileSync(join(folder, markerName), 'utf8'));
    const executable = join(folder, 'electron');
    const whole = marker.integrity === integrity && marker.executableBytes === statSync(executable).size;
    return whole ? { executable, version: electronVersion, origin: 'registry' } : null;
  } catch {
    return null;
  }
}

/** The folder of a checkout's own runtime.
 * @param {string} root
 */
export function checkoutRuntime(root) {
  return join(root, '.runtime', 'electron');
}

/**
 * Gives a checkout its own runtime (hard links into the cache where the file system allows) that starts this checkout's application.
 * The link to the application lies only here: in the shared cache it would start whichever checkout came last.
 * @param {string} cached
 * @param {string} root
 */
export function placeInCheckout(cached, root) {
  const folder = checkoutRuntime(root);
  const unfinished = `${folder}.unfinished-${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(dirname(folder), { recursive: true });
  const linked = spawnSync('cp', ['-al', cached, unfinished]);
  if (linked.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(cached, unfinished, { recursive: true });
  }
  mkdirSync(join(unfinished, 'resources'), { recursive: true });
  symlinkSync(relative(join(folder, 'resources'), root), join(unfinished, 'resources', 'app'));
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}
