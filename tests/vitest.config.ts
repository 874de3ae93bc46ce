import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { aliasesIn } from '../build/aliases.mjs';
import { chromiumArguments, findChromium } from '../build/find-chromium.mjs';

const root = join(import.meta.dirname, '..');
const resolve = { alias: aliasesIn(root) };
const svelteFiles = svelte({ configFile: 'src-renderer/svelte.config.js' });
// A package that Vite meets late would make it reload the page in the middle of a test, so it looks through the whole window
// first, at every run: what it remembers of the last one knows nothing of imports that came since.
const optimizeDeps = { entries: ['src-renderer/**/*.{ts,svelte}', '!**/*.d.ts'], include: ['fast-check'], force: true };

/** Debian's Chromium, headless. */
function chromium() {
  const executablePath = findChromium();
  const launchOptions = executablePath === undefined ? {} : { executablePath };
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({ launchOptions: { ...launchOptions, args: chromiumArguments } }),
    instances: [{ browser: 'chromium' as const, viewport: { width: 1280, height: 900 } }],
  };
}

export default defineConfig({
  root,
  cacheDir: join(root, 'out', 'cache', 'vite-unit'),
  test: {
    allowOnly: false,
    projects: [
      {
        root,
        resolve,
        plugins: [svelteFiles],
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'] },
      },
      {
        root,
        resolve,
        optimizeDeps,
        cacheDir: join(root, 'out', 'cache', 'vite-data'),
        plugins: [svelteFiles],
        test: { name: 'data', include: ['tests/data/**/*.test.ts'], browser: chromium() },
      },
      {
        root,
        resolve,
        optimizeDeps,
        cacheDir: join(root, 'out', 'cache', 'vite-component'),
        plugins: [svelteFiles],
        test: { name: 'component', include: ['tests/component/**/*.test.ts'], browser: chromium() },
      },
    ],
  },
});
