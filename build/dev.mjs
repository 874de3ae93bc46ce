// npm run dev: the application with hot reload, on a profile of its own. Flags go to the application.
import { join } from 'node:path';
import { electronArguments } from './electron-runtime.mjs';
import { root, toolScript } from './tasks/project.mjs';
import { runShown } from './tasks/run.mjs';
import { runScript, say } from './tasks/say.mjs';
import { hasScreen, underVirtualScreen } from './tasks/screen.mjs';
import { setUpApplication } from './tasks/set-up.mjs';

await runScript(async () => {
  const virtualScreen = !hasScreen();
  if (virtualScreen) say('There is no screen here: the window opens on a virtual one.');
  const electron = await setUpApplication({ screen: virtualScreen, build: false });
  // electron-vite names the application itself, so only the flags are passed.
  const flags = electronArguments(electron).filter((argument) => argument.startsWith('--'));
  const hasProfile = process.argv.some((argument) => /^--profile(?:=|$)/.test(argument));
  const profile = hasProfile ? [] : ['--profile', join(root, '.runtime', 'dev-profile')];
  const call = {
    command: process.execPath,
    args: [toolScript('electron-vite'), 'dev', '--', ...flags, ...profile, ...process.argv.slice(2)],
    env: { ELECTRON_EXEC_PATH: electron.executable },
  };
  return runShown(virtualScreen ? underVirtualScreen(call) : call);
});
