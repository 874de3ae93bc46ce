// npm run demo: performs the main job in the real application and leaves screenshots and the export in out/demo.
import { runPlaywright } from './tasks/playwright.mjs';
import { runScript } from './tasks/say.mjs';
import { hasScreen } from './tasks/screen.mjs';
import { setUpApplication } from './tasks/set-up.mjs';

/** Sets up, builds and runs the demo, on a virtual screen where there is no other; gives the exit code. */
export async function runDemo() {
  const virtualScreen = !hasScreen();
  await setUpApplication({ screen: virtualScreen });
  return runPlaywright('demo', { virtualScreen, args: ['--reporter=line'] });
}

if (import.meta.filename === process.argv[1]) await runScript(runDemo);
