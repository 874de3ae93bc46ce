// How the application is started by hand.
import { electronArguments } from '../electron-runtime.mjs';
import { runShown } from './run.mjs';
import { say } from './say.mjs';
import { underVirtualScreen } from './screen.mjs';

/**
 * Starts the application and gives its exit code.
 * @param {import('../electron-runtime.mjs').Electron} electron
 * @param {string[]} flags
 * @param {{ virtualScreen: boolean }} options
 */
export function launch(electron, flags, { virtualScreen }) {
  const args = [...electronArguments(electron), ...flags];
  if (args.includes('--no-sandbox')) say('Running as root: Chromium starts only without its sandbox (--no-sandbox).');
  // Set in the terminals of some editors, it would make Electron behave as Node.
  const call = { command: electron.executable, args, env: { ELECTRON_RUN_AS_NODE: undefined } };
  return runShown(virtualScreen ? underVirtualScreen(call) : call);
}
