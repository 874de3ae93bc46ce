import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';
import { aliasesIn } from './build/aliases.mjs';

const root = import.meta.dirname;
const resolve = { alias: aliasesIn(root) };

/** One CommonJS file without packages beside it: a sandboxed preload can load nothing else, and a package needs no node_modules. */
function singleFile(input: string): { externalizeDeps: false; target: string; rolldownOptions: object } {
  const output = { format: 'cjs' as const, entryFileNames: 'index.cjs', codeSplitting: false };
  return { externalizeDeps: false, target: 'node20', rolldownOptions: { input, output } };
}

export default defineConfig({
  main: { resolve, build: { outDir: 'out/main', ...singleFile('src-main/index.ts') } },
  preload: { resolve, build: { outDir: 'out/preload', ...singleFile('src-main/preload/index.ts') } },
  renderer: {
    root: 'src-renderer',
    // The window asks for app://verbatim, so the socket of hot reload has to be told where Vite is.
    server: { port: 5173, strictPort: true, hmr: { protocol: 'ws', host: 'localhost', clientPort: 5173 } },
    resolve,
    plugins: [svelte({ configFile: 'svelte.config.js' })],
    worker: { format: 'es' },
    build: {
      target: 'chrome130',
      outDir: 'out/renderer',
      rolldownOptions: { input: join(root, 'src-renderer', 'index.html') },
    },
  },
});
