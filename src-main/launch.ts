import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import type { Flags } from './flags';
import { openLog, type Log } from './log-file';
import { messages } from './messages';
import { findPlaces, type Places } from './places';
import { registerAppScheme } from './security/app-protocol';
import { developmentServer } from './security/development-server';
import { denyNavigation } from './security/navigation';
import { switchNetworkOff } from './security/network';

/** What is settled before Electron is ready. */
export interface Launch {
  readonly flags: Flags;
  readonly places: Places;
  readonly profileFolder: string;
  /** Vite's server, while the program is being built. */
  readonly devServer: URL | null;
  readonly log: Log;
}

/**
 * Does all that must be done before Electron is ready. Null when the profile is already open in another window, which
 * then comes to the front. Throws when the folder of the profile cannot be made.
 */
export function prepareLaunch(flags: Flags): Launch | null {
  const devServer = app.isPackaged ? null : developmentServer(process.env['ELECTRON_RENDERER_URL']);
  const name = messages.applicationName;
  const usualFolder = join(app.getPath('appData'), devServer === null ? name : `${name} development`);
  const profileFolder = flags.profileFolder ?? usualFolder;
  mkdirSync(profileFolder, { recursive: true, mode: 0o700 });
  app.setName(name);
  app.setPath('userData', profileFolder);
  app.setPath('sessionData', profileFolder);
  if (!app.requestSingleInstanceLock()) return null;
  registerAppScheme();
  switchNetworkOff(app, devServer);
  denyNavigation(app, devServer);
  // As root, Chromium runs only without its sandbox, and then this call would end every process of a page.
  if (process.getuid?.() !== 0) app.enableSandbox();
  const places = findPlaces(import.meta.dirname, app.isPackaged ? process.resourcesPath : null);
  return { flags, places, profileFolder, devServer, log: openLog(join(profileFolder, 'logs', 'main.log')) };
}
