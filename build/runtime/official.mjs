// Electron as its makers ship it: the npm package, and the binary that it downloads from its release host.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ executable: string, version: string, origin: 'official' | 'registry' }} Electron */

/**
 * The official Electron of a checkout, or null while its binary has not been downloaded.
 * @param {string} root
 * @returns {Electron | null}
 */
export function officialElectron(root) {
  const folder = join(root, 'node_modules', 'electron');
  try {
    const version = wantedVersion(root);
    const executable = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
    const unpacked = readFileSync(join(folder, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '');
    return unpacked === version && existsSync(executable) ? { executable, version, origin: 'official' } : null;
  } catch {
    return null;
  }
}

/**
 * Lets the package download its binary, with its own progress display; null when that fails.
 * @param {string} root
 */
export function downloadOfficial(root) {
  spawnSync(process.execPath, [join(root, 'node_modules', 'electron', 'install.js')], { stdio: ['ignore', 2, 2] });
  return officialElectron(root);
}

/** @param {string} root */
export function wantedVersion(root) {
  const manifest = readFileSync(join(root, 'node_modules', 'electron', 'package.json'), 'utf8');
  return String(JSON.parse(manifest).version);
}
