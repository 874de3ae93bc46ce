import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { layerRules } from './build/checks/lint-layers.mjs';
import svelteConfig from './src-renderer/svelte.config.js';

const sources = ['**/*.ts', '**/*.mts', '**/*.svelte'];
const svelteSources = ['**/*.svelte', '**/*.svelte.ts'];

const coreHasNoPlatform = [
  'Date',
  'performance',
  'crypto',
  'fetch',
  'process',
  'Buffer',
  'window',
  'document',
  'navigator',
  'setTimeout',
].map((name) => ({ name, message: 'src-core has no clock, randomness, DOM or Node: take the value as an argument.' }));

/** What Chromium 130 lacks; newer JavaScript itself is barred by the compiler's library setting. */
const tooNewForRuntime = {
  selector: 'MemberExpression > Identifier.property[name=/^(highlightsFromPoint|moveBefore|caretRangesFromPoint)$/]',
  message: 'Chromium 130, which the registry runtime carries, does not have this yet.',
};

export default ts.config(
  { ignores: ['out/', 'dist/', '.runtime/', 'node_modules/', '**/.svelte-check/', 'tests/golden/', 'tests/fixtures/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', tooNewForRuntime],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      complexity: ['error', 12],
    },
  },
  {
    files: sources,
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-assertions': 'error',
      // Spreading a string gives its code points, which is what is meant wherever this project does it.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true } },
      ],
    },
  },
  svelte.configs.recommended,
  {
    files: svelteSources,
    languageOptions: { globals: globals.browser, parserOptions: { parser: ts.parser, svelteConfig } },
    // The models keep plain Maps beside a counter of their own: a signal for each of 100,000 entries would cost too much.
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  { files: ['src-core/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...coreHasNoPlatform] } },
  { files: ['src-renderer/**/*.ts'], languageOptions: { globals: globals.browser } },
  {
    files: ['src-core/detect/**/lexicon/**', 'src-core/detect/packs/**', 'src-renderer/messages/**'],
    rules: { 'max-lines': 'off' },
  },
  {
    // The type of a schema is inferred; written out it would be the schema once more.
    files: ['src-core/**/schema/**', 'src-core/model/**', 'src-core/contract/**'],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
  { files: ['**/*.d.ts'], rules: { 'no-var': 'off' } },
  ...layerRules,
  {
    files: ['tests/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
  { files: ['tests/fixtures/**'], rules: { 'max-lines': 'off' } },
  {
    files: ['*.config.ts', 'tests/**/*.config.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: ['build/**/*.mjs', '*.config.js', 'src-renderer/*.config.js'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': 'off' },
  },
  { files: ['**/*.cjs'], languageOptions: { globals: globals.node, sourceType: 'commonjs' } },
);
