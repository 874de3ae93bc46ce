// Builds the command line into one file that needs nothing but Node.
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { aliasesIn } from './aliases.mjs';

const root = join(import.meta.dirname, '..');

export default defineConfig({
  root,
  resolve: {
    alias: aliasesIn(root),
    conditions: ['node', 'module', 'import', 'default'],
    mainFields: ['module', 'main'],
  },
  ssr: { noExternal: true },
  publicDir: false,
  build: {
    ssr: join(root, 'src-main', 'cli.ts'),
    target: 'node20',
    outDir: join(root, 'out', 'cli'),
    minify: false,
    rolldownOptions: {
      external: [...builtinModules, /^node:/],
      output: { format: 'cjs', entryFileNames: 'cli.cjs', codeSplitting: false },
    },
  },
});
