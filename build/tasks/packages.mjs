// The checkout's npm packages: installed when they are absent or differ from package-lock.json.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';
import { say } from './say.mjs';

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, link?: boolean }>} LockedPackages */

/** Installs the npm packages if need be; throws when npm fails. */
export function ensurePackages() {
  if (packagesAreCurrent(root)) return;
  say('Installing npm packages (npm ci): this may take some minutes the first time.');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status === 0) return;
  throw new Error('npm ci failed: its own message is above. Mend what it names, then run the command again.');
}

/**
 * Whether every package that package-lock.json asks for is installed. Compares npm's record of what it installed, so an interrupted
 * installation (which leaves no record) and a checkout of other versions are both noticed.
 * @param {string} folder
 */
export function packagesAreCurrent(folder) {
  try {
    const wanted = lockedPackages(join(folder, 'package-lock.json'));
    const installed = lockedPackages(join(folder, 'node_modules', '.package-lock.json'));
    return Object.entries(wanted).every(([path, entry]) => {
      if (path === '') return true;
      const found = installed[path];
      // Optional packages of other platforms are locked but not installed.
      if (found === undefined) return entry.optional === true;
      return found.version === entry.version && found.integrity === entry.integrity;
    });
  } catch {
    return false;
  }
}

/**
 * @param {string} file
 * @returns {LockedPackages}
 */
function lockedPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
