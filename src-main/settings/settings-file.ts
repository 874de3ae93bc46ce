import { renameSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { HostError } from '$core/contract/errors';
import type { Result } from '$core/contract/result';
import { settingsSchema, type Settings } from '$core/contract/settings';
import { PRIVATE_FILE_MODE, writeAtomically } from '../files/atomic-write';
import { freeNumberedPath } from '../files/free-path';
import { readJson } from './read-json';

const SETTINGS_NAME = 'settings.json';
const VERSION = 1;

export interface SettingsFile {
  readonly current: () => Settings;
  readonly write: (settings: Settings) => Promise<Result<undefined, HostError>>;
}

/**
 * The settings of a profile. A value that cannot be read falls back to its default; a file that is no JSON, or comes
 * from another version, is set aside as `settings.damaged-<n>.json` before the defaults take its place.
 */
export async function openSettings(profileFolder: string): Promise<SettingsFile> {
  const path = join(profileFolder, SETTINGS_NAME);
  let settings = await readSettings(path);
  return {
    current: () => settings,
    write: (next) => {
      settings = next;
      return writeAtomically(path, JSON.stringify(next, null, 2), SETTINGS_NAME, { mode: PRIVATE_FILE_MODE });
    },
  };
}

async function readSettings(path: string): Promise<Settings> {
  const raw = await readJson(path);
  if (isOfThisVersion(raw)) return v.parse(settingsSchema, raw);
  if (raw !== null)
    renameSync(
      path,
      freeNumberedPath((number) => path.replace(/json$/u, `damaged-${String(number)}.json`)),
    );
  return v.parse(settingsSchema, {});
}

function isOfThisVersion(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'version' in raw && raw.version === VERSION;
}
