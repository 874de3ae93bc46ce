// npm test: sets up what is missing and runs every check and every test. The last line counts the tests of all suites together.
import { staticSteps } from './checks/steps.mjs';
import { runScript, say } from './tasks/say.mjs';
import { setUpApplication, setUpCommandLine } from './tasks/set-up.mjs';
import { runSteps } from './tasks/steps.mjs';
import { playwrightSuite, vitestSuite } from './tasks/suites.mjs';

/** @typedef {import('./tasks/suites.mjs').Counts} Counts */

await runScript(async () => {
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const failures = [];
  /** @param {string} name @param {() => Promise<Counts>} suite */
  const include = async (name, suite) => {
    heading(name);
    // A suite that cannot even start must not hide the others.
    const counts = await suite().catch((error) => {
      say(error instanceof Error ? error.message : String(error));
      return { passed: 0, failed: 1, skipped: 0 };
    });
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    if (counts.failed > 0) failures.push(name);
  };

  await include('set-up', async () => {
    await setUpApplication({ screen: true, tests: true });
    await setUpCommandLine();
    return { passed: 0, failed: 0, skipped: 0 };
  });
  await include('checks', async () => ({
    passed: 0,
    failed: (await runSteps(staticSteps({ remembered: false }))).length,
    skipped: 0,
  }));
  for (const project of ['unit', 'data', 'component']) await include(`${project} tests`, () => vitestSuite(project));
  await include('tests in Electron', () => playwrightSuite('e2e'));

  heading(failures.length === 0 ? 'everything passed' : `failed: ${failures.join(', ')}`);
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed === 0 ? 0 : 1;
});

/** @param {string} title */
function heading(title) {
  console.log(`\n== ${title}`);
}
