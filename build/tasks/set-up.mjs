// Everything that a command needs before it can do its work, brought if it is missing.
import { ensureElectron } from '../electron-runtime.mjs';
import { ensureSystemLibraries } from '../system-libraries.mjs';
import { ensureBuilt } from './built.mjs';
import { ensurePackages } from './packages.mjs';
import { say } from './say.mjs';

/**
 * Prepares npm packages, system libraries, an Electron and the built application, and gives that Electron.
 * @param {import('../system-libraries.mjs').Wanted & { build?: boolean }} wanted
 */
export async function setUpApplication({ build = true, ...libraries } = {}) {
  ensurePackages();
  ensureSystemLibraries(libraries, say);
  const electron = await ensureElectron(say);
  if (build) await ensureBuilt('app');
  return electron;
}

/** Prepares npm packages and the command line: no Electron, no system libraries. */
export async function setUpCommandLine() {
  ensurePackages();
  await ensureBuilt('cli');
}
