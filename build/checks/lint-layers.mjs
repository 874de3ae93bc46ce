// Which layer may import what, as ESLint rules whose messages tell how to mend a breach. dependency-cruiser checks the same on whole paths.

/**
 * @typedef {{ group: string[], message: string, allowTypeImports?: boolean }} Barred
 */

/** @type {Barred} */
const noMain = {
  group: ['$main', '$main/**', '**/src-main/**'],
  message: 'The window and the main process talk through src-core/contract only: add a call or an event to its tables.',
};

/** @type {Barred} */
const noRenderer = {
  group: ['$renderer', '$renderer/**', '**/src-renderer/**'],
  message:
    'The main process knows nothing of the window: move what both need to src-core, or add an event to src-core/contract.',
};

/** @type {Barred} */
const noPlatform = {
  group: ['node:*', 'electron', 'electron/**', 'svelte', 'svelte/**', 'dexie', 'chokidar', 'write-file-atomic'],
  message:
    'src-core is pure: take the value (time, bytes, randomness) as an argument and let src-main or src-renderer fetch it.',
};

/** @type {Barred} */
const noNode = {
  group: ['node:*', 'electron', 'electron/**', 'chokidar', 'write-file-atomic'],
  message: 'The window is sandboxed and has no Node: ask the main process through the host client.',
};

/** @type {Barred} */
const noStore = {
  group: ['dexie', '**/data', '**/data/**', '**/host', '**/host/**'],
  message:
    'Components draw and never talk to Dexie or the host: read a model or a state class, and act through a command or a service.',
};

/** @type {Barred} */
const noUpperCore = {
  group: ['$core/**', '../text/**', '../articles/**', '../detect/**', '../agreement/**', '../formats/**'],
  message:
    'The contract imports only the model and the schema library, so that the preload stays small: move the type to src-core/model.',
};

/** @type {Barred} */
const noCoreValues = {
  group: ['$core/**', 'valibot'],
  message:
    'The preload only forwards: import the types of src-core/contract (import type), and check values in src-main.',
  allowTypeImports: true,
};

/**
 * @param {string[]} files
 * @param {Barred[]} patterns
 */
function layer(files, patterns) {
  return { files, rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] } };
}

/** Later entries replace earlier ones for the same file. */
export const layerRules = [
  layer(['src-core/**/*.ts'], [noMain, noRenderer, noPlatform]),
  layer(['src-core/contract/**/*.ts'], [noMain, noRenderer, noPlatform, noUpperCore]),
  layer(['src-main/**/*.ts'], [noRenderer]),
  layer(['src-main/preload/**/*.ts'], [noRenderer, noCoreValues]),
  layer(['src-renderer/**/*.ts', 'src-renderer/**/*.svelte'], [noMain, noNode]),
  layer(['src-renderer/ui/**/*.ts', 'src-renderer/ui/**/*.svelte'], [noMain, noNode, noStore]),
];
