// The checks that need nothing but npm packages, and how each is called.
import { join } from 'node:path';
import { root, toolScript } from '../tasks/project.mjs';

/**
 * @typedef {import('../tasks/steps.mjs').Step} Step
 */

const cache = join(root, 'out', 'cache');
const layerFolders = ['src-core', 'src-main', 'src-renderer'];

/**
 * @param {string} name
 * @param {string} script
 * @param {...string} args
 * @returns {Step}
 */
function step(name, script, ...args) {
  return {
    name,
    call: { command: process.execPath, args: [script, ...args], env: { NO_COLOR: '1', FORCE_COLOR: undefined } },
  };
}

/** @param {string} folder */
function typesOf(folder) {
  const record = join(cache, `types-${folder}.json`);
  const options = ['--project', join(root, folder), '--incremental', '--tsBuildInfoFile', record, '--pretty', 'false'];
  return step(`types: ${folder}`, toolScript('typescript', 'tsc'), ...options);
}

/** @returns {Step[]} */
export function typeSteps() {
  const renderer = [
    '--workspace',
    join(root, 'src-renderer'),
    '--tsconfig',
    join(root, 'src-renderer', 'tsconfig.json'),
  ];
  return [
    step('types: src-renderer', toolScript('svelte-check'), ...renderer, '--fail-on-warnings', '--output', 'human'),
    ...['tests', 'src-main', 'src-core', 'build'].map(typesOf),
  ];
}

/**
 * @param {boolean} remembered  files that are as they were when they were last found sound are passed over
 * @returns {Step}
 */
function lintStep(remembered) {
  const memory = ['--cache', '--cache-strategy', 'content', '--cache-location', join(cache, 'eslint')];
  return step('lint', toolScript('eslint'), '--max-warnings', '0', ...(remembered ? memory : []), '.');
}

/**
 * The static checks, the longest first.
 * @param {{ remembered: boolean }} options  lint may pass over what it has seen: quick before a commit, but a change in
 *   one file can make a rule about types fail in another, so the whole test remembers nothing
 * @returns {Step[]}
 */
export function staticSteps({ remembered }) {
  return [
    lintStep(remembered),
    ...typeSteps(),
    step(
      'format',
      toolScript('prettier'),
      '--check',
      '--log-level',
      'warn',
      '--cache',
      '--cache-location',
      join(cache, 'prettier'),
      '.',
    ),
    step(
      'layers',
      toolScript('dependency-cruiser', 'depcruise'),
      '--config',
      'build/checks/dependency-cruiser.cjs',
      ...layerFolders,
    ),
    step('dead code', toolScript('knip'), '--config', 'build/checks/knip.json', '--no-progress'),
  ];
}
