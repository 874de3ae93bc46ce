// npm run -s cli -- COMMAND ...: the command line, built if stale. Brings npm packages only: no Electron, no system libraries.
import { join } from 'node:path';
import { root } from './tasks/project.mjs';
import { runShown } from './tasks/run.mjs';
import { runScript } from './tasks/say.mjs';
import { setUpCommandLine } from './tasks/set-up.mjs';

await runScript(async () => {
  await setUpCommandLine();
  return runShown({ command: process.execPath, args: [join(root, 'out', 'cli', 'cli.cjs'), ...process.argv.slice(2)] });
});
