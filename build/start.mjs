// npm start: sets up what is missing, builds what is stale, opens the application. Flags go to the application, but for --xvfb.
import { runDemo } from './demo.mjs';
import { launch } from './tasks/launch.mjs';
import { runScript, say } from './tasks/say.mjs';
import { hasScreen } from './tasks/screen.mjs';
import { setUpApplication } from './tasks/set-up.mjs';

await runScript(async () => {
  const given = process.argv.slice(2);
  const flags = given.filter((flag) => flag !== '--xvfb');
  const virtualScreen = flags.length < given.length;
  if (!virtualScreen && !hasScreen()) {
    say('There is no screen here, so the window cannot be shown: running the demo on a virtual screen instead.');
    say('(npm start -- --xvfb starts the application itself there.)');
    return runDemo();
  }
  return launch(await setUpApplication({ screen: virtualScreen }), flags, { virtualScreen });
});
