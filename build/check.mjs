// npm run check: format, lint, types, layers, dead code, unit tests. Meant for before each commit.
import { staticSteps } from './checks/steps.mjs';
import { ensurePackages } from './tasks/packages.mjs';
import { runScript } from './tasks/say.mjs';
import { runSteps } from './tasks/steps.mjs';
import { vitestSuite } from './tasks/suites.mjs';

await runScript(async () => {
  ensurePackages();
  const failed = await runSteps(staticSteps({ remembered: true }));
  const unit = await vitestSuite('unit');
  if (unit.failed > 0) failed.push('unit tests');
  console.log(failed.length === 0 ? 'All checks passed.' : `Failed: ${failed.join(', ')}`);
  return failed.length === 0 ? 0 : 1;
});
