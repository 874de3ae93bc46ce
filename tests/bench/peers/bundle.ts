import { join } from 'node:path';
import { build } from 'vite';
import { aliasesIn } from '../../../build/aliases.mjs';

const PROJECT = join(import.meta.dirname, '..', '..', '..');

/** The script of the page of contenders, as one piece that a window can be given. */
export async function bundledPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: PROJECT,
    resolve: { alias: aliasesIn(PROJECT) },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome130',
      lib: { entry: join(import.meta.dirname, 'page.ts'), formats: ['iife'], name: 'contenders' },
    },
  });
  const outputs = Array.isArray(result)
    ? result.flatMap(({ output }) => output)
    : 'output' in result
      ? result.output
      : [];
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The page of contenders could not be bundled.');
  return chunk.code;
}
