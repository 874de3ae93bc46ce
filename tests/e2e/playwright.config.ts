import { defineConfig, type ReporterDescription } from '@playwright/test';

// npm test names a file for the counts; by hand the list is enough.
const counts: ReporterDescription[] = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] === undefined ? [] : [['json']];

export default defineConfig({
  outputDir: '../../out/test-results/playwright',
  reporter: [['list'], ...counts],
  forbidOnly: true,
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: { trace: 'off' },
  projects: [
    { name: 'e2e', testDir: 'specs' },
    { name: 'demo', testDir: 'demo', testMatch: '**/*.@(spec|demo).@(ts|mts)', timeout: 300_000 },
    { name: 'bench', testDir: '../bench', testMatch: '**/*.bench.ts', timeout: 600_000 },
  ],
});
