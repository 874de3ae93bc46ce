// The layers, checked over the whole graph of imports. The message of a breach tells how to mend it.

const rules = [
  {
    name: 'core-is-pure',
    comment: 'src-core imports no other layer and nothing of the platform: take the value as an argument.',
    from: { path: '^src-core/' },
    to: {
      path: '^src-(main|renderer)/|^(node:)?(fs|path|os|crypto|worker_threads|child_process|url|util)(/|$)|node_modules/(electron|svelte|dexie|chokidar|write-file-atomic)/',
    },
  },
  {
    name: 'core-without-node',
    comment: 'src-core runs in the window too, which has no Node.',
    from: { path: '^src-core/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'main-without-window',
    comment: 'The main process knows nothing of the window: use src-core/contract.',
    from: { path: '^src-main/' },
    to: { path: '^src-renderer/' },
  },
  {
    name: 'window-without-main',
    comment: 'The window talks to the main process through src-core/contract only.',
    from: { path: '^src-renderer/' },
    to: { path: '^src-main/|node_modules/electron/' },
  },
  {
    name: 'window-without-node',
    comment: 'The window is sandboxed and has no Node.',
    from: { path: '^src-renderer/', pathNot: String.raw`\.config\.js$` },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'contract-is-small',
    comment: 'src-core/contract imports only itself, the model and the schema library.',
    from: { path: '^src-core/contract/' },
    to: { pathNot: '^src-core/(contract|model)/|node_modules/valibot/' },
  },
  {
    name: 'preload-takes-contract-types',
    comment: 'The preload takes types of the contract, and nothing else of the core.',
    from: { path: '^src-main/preload/' },
    to: { path: '^src-core/', pathNot: '^src-core/contract/' },
  },
  {
    name: 'preload-takes-types-only',
    comment: 'Values of the core would bring the schema library into the preload: use import type.',
    from: { path: '^src-main/preload/' },
    to: { path: '^src-core/|node_modules/valibot/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'components-without-store',
    comment: 'Components draw: they read models and state, and act through commands and services.',
    from: { path: '^src-renderer/ui/' },
    to: { path: '^src-renderer/(data|host)/|node_modules/dexie/' },
  },
  {
    name: 'no-circles',
    comment: 'Two files that need each other hold one concern, or miss a third file.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'resolvable',
    comment: 'An import that leads nowhere could hide a breach of the layers.',
    from: {},
    to: { couldNotResolve: true },
  },
];

module.exports = {
  forbidden: rules.map((rule) => ({ ...rule, severity: 'error' })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.]svelte-check/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tests/tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['svelte', 'import', 'types', 'node', 'default'],
    },
    progress: { type: 'none' },
  },
};
