// The checkout's folders, and the programs of its npm packages.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..', '..');
export const testResults = join(root, 'out', 'test-results');

/**
 * The script behind a package's command, to be run by this Node: works alike on every platform, with no shell between.
 * @param {string} packageName
 * @param {string} command
 */
export function toolScript(packageName, command = packageName) {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
