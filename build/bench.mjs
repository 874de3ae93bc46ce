// npm run bench: measures the real application, on a virtual screen. Arguments go to Playwright (a file name picks one measurement).
import { runPlaywright } from './tasks/playwright.mjs';
import { runScript } from './tasks/say.mjs';
import { setUpApplication } from './tasks/set-up.mjs';

await runScript(async () => {
  await setUpApplication({ screen: true });
  return runPlaywright('bench', { virtualScreen: true, args: process.argv.slice(2) });
});
