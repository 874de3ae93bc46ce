// npm run build: builds the application and the command line anew, whether they are stale or not.
import { build } from './tasks/built.mjs';
import { ensurePackages } from './tasks/packages.mjs';
import { runScript } from './tasks/say.mjs';

await runScript(async () => {
  ensurePackages();
  await build('app');
  await build('cli');
  return 0;
});
