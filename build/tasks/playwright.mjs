// Runs one project of the Playwright configuration: tests, demo or bench.
import { root, toolScript } from './project.mjs';
import { runShown } from './run.mjs';
import { underVirtualScreen } from './screen.mjs';

/**
 * @param {string} project
 * @param {{ args?: string[], env?: NodeJS.ProcessEnv, virtualScreen: boolean }} options
 */
export function runPlaywright(project, { args = [], env = {}, virtualScreen }) {
  const config = `${root}/tests/e2e/playwright.config.ts`;
  const call = {
    command: process.execPath,
    args: [toolScript('@playwright/test', 'playwright'), 'test', '--config', config, `--project=${project}`, ...args],
    env,
  };
  return runShown(virtualScreen ? underVirtualScreen(call) : call);
}
