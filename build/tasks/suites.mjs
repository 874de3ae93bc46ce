// Runs the test suites and counts what they report.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runPlaywright } from './playwright.mjs';
import { root, testResults, toolScript } from './project.mjs';
import { runShown } from './run.mjs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * One project of the Vitest configuration.
 * @param {string} project
 * @param {string[]} [args]
 * @returns {Promise<Counts>}
 */
export async function vitestSuite(project, args = []) {
  const report = freshReport(project);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const config = join(root, 'tests', 'vitest.config.ts');
  const call = {
    command: process.execPath,
    args: [toolScript('vitest'), 'run', '--config', config, '--project', project, ...reporters, ...args],
  };
  const code = await runShown(call);
  return countsOf(report, code, (json) => ({
    passed: json.numPassedTests,
    // A file that cannot be loaded has failed without a test of its own.
    failed: json.numFailedTests + json.testResults.filter(failedUnrun).length,
    skipped: json.numPendingTests + json.numTodoTests,
  }));
}

/**
 * One project of the Playwright configuration, on a virtual screen.
 * @param {string} project
 * @param {string[]} [args]
 * @returns {Promise<Counts>}
 */
export async function playwrightSuite(project, args = []) {
  const report = freshReport(project);
  const code = await runPlaywright(project, {
    virtualScreen: true,
    args,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  });
  return countsOf(report, code, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));
}

/** @param {{ status: string, assertionResults: unknown[] }} file */
function failedUnrun({ status, assertionResults }) {
  return status === 'failed' && assertionResults.length === 0;
}

/** @param {string} suite */
function freshReport(suite) {
  const report = join(testResults, `${suite}.json`);
  mkdirSync(testResults, { recursive: true });
  rmSync(report, { force: true });
  return report;
}

/**
 * What a suite's report says. A suite that left no report, ran no test, or failed without a failed test counts as one failure.
 * @param {string} report
 * @param {number} code
 * @param {(json: any) => Counts} read
 * @returns {Counts}
 */
export function countsOf(report, code, read) {
  /** @type {Counts} */
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = read(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    // No report: counted below.
  }
  const ranNothing = counts.passed + counts.failed === 0;
  return counts.failed === 0 && (ranNothing || code !== 0) ? { ...counts, failed: 1 } : counts;
}
