// Builds the application or the command line when their sources have changed since the last build.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withLock } from '../runtime/user-cache.mjs';
import { root, toolScript } from './project.mjs';
import { runKept } from './run.mjs';
import { say } from './say.mjs';

/** @typedef {{ title: string, inputs: string[], output: string, tool: () => string[] }} Product */

const shared = [
  'src-core',
  'src-main',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'electron.vite.config.ts',
  'build/aliases.mjs',
];

/** @type {Record<'app' | 'cli', Product>} */
const products = {
  app: {
    title: 'the application',
    inputs: [...shared, 'src-renderer'],
    output: 'out/main/index.cjs',
    tool: () => [toolScript('electron-vite'), 'build', '--logLevel', 'warn'],
  },
  cli: {
    title: 'the command line',
    inputs: [...shared, 'build/cli.vite.config.mjs'],
    output: 'out/cli/cli.cjs',
    tool: () => [toolScript('vite'), 'build', '--config', 'build/cli.vite.config.mjs', '--logLevel', 'warn'],
  },
};

/**
 * Builds a product if it is stale; throws with the tool's output when the build fails. Costs a few milliseconds when nothing changed.
 * @param {'app' | 'cli'} name
 */
export async function ensureBuilt(name) {
  if (isCurrent(name)) return;
  await withLock(join(root, 'out', 'build.lock'), say, async () => {
    if (!isCurrent(name)) await build(name);
  });
}

/** @param {'app' | 'cli'} name */
export async function build(name) {
  const { title, inputs, tool } = products[name];
  const stamp = stampFile(name);
  const state = stateOf(inputs);
  rmSync(stamp, { force: true });
  say(`Building ${title}.`);
  const { code, output } = await runKept({ command: process.execPath, args: tool() });
  if (code !== 0) throw new Error(`Building ${title} failed:\n${output}`);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, state);
}

/** @param {'app' | 'cli'} name */
function isCurrent(name) {
  const { inputs, output } = products[name];
  const stamp = stampFile(name);
  return existsSync(join(root, output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === stateOf(inputs);
}

/** @param {'app' | 'cli'} name */
function stampFile(name) {
  return join(root, 'out', `${name}.built`);
}

/**
 * A digest of names, sizes and times: it changes when a file is added, removed, restored or edited.
 * @param {string[]} inputs
 */
function stateOf(inputs) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    const path = join(root, input);
    if (!existsSync(path)) continue;
    const files = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }).sort() : [''];
    for (const file of files) {
      const { size, mtimeMs } = statSync(join(path, file));
      hash.update(`${input}/${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}
