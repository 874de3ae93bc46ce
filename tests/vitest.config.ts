import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { aliases } from '../build/aliases.mjs';
import { chromiumArguments, findChromium } from '../build/find-chromium.mjs';

const root = join(import.meta.dirname, '..');
const resolve = { alias: aliases };

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
  // Test files that Vite meets late would make it reload the page in the middle of a test.
  cacheDir: join(root, 'out', 'cache', 'vite-tests'),
  test: {
    allowOnly: false,
    projects: [
      {
        root,
        resolve,
        plugins: [svelte({ configFile: 'src-renderer/svelte.config.js' })],
        test: { name: 'unit', environment: 'node', include: ['tests/unit/**/*.test.ts'] },
      },
      {
        root,
        resolve,
        cacheDir: join(root, 'out', 'cache', 'vite-data'),
        test: { name: 'data', include: ['tests/data/**/*.test.ts'], browser: chromium() },
      },
      {
        root,
        resolve,
        cacheDir: join(root, 'out', 'cache', 'vite-component'),
        plugins: [svelte({ configFile: 'src-renderer/svelte.config.js' })],
        test: { name: 'component', include: ['tests/component/**/*.test.ts'], browser: chromium() },
      },
    ],
  },
});
