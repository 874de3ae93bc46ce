import { join } from 'node:path';
import { app } from 'electron';
import { Journal } from './journal/journal';
import type { Launch } from './launch';
import { markRun } from './profile/run-mark';
import { copyStoreAside } from './profile/store-copy';
import { rememberedFolder } from './seeds/seeds-folder';
import { openKeymap, type KeymapStore } from './settings/keymap-file';
import { openSettings, type SettingsFile } from './settings/settings-file';
import { openTextFiles, type TextFiles } from './texts/text-files';

/** What a profile holds, opened and in order. */
export interface Work {
  readonly journal: Journal;
  readonly texts: TextFiles;
  readonly settings: SettingsFile;
  readonly keymap: KeymapStore;
  readonly seedsFolder: string;
  readonly uncleanEnd: boolean;
  readonly storeCopyFolder: string | null;
}

/** Opens the work of the profile. Throws when its folder cannot be read and written. */
export async function openWork(launch: Launch): Promise<Work> {
  const { profileFolder } = launch;
  const mark = markRun(profileFolder, new Date());
  app.on('quit', mark.clear);
  const journalFolder = join(profileFolder, 'journal');
  const [journal, texts, settings, keymap, remembered, storeCopyFolder] = await Promise.all([
    Journal.open(journalFolder),
    openTextFiles(join(journalFolder, 'texts')),
    openSettings(profileFolder),
    openKeymap(profileFolder),
    rememberedFolder(profileFolder),
    mark.uncleanEnd ? copyAside(launch) : null,
  ]);
  if (journal.linesSetAside > 0) launch.log.note(`lines of the journal set aside: ${String(journal.linesSetAside)}`);
  const seedsFolder = launch.flags.seedsFolder ?? remembered ?? launch.places.seeds;
  return { journal, texts, settings, keymap, seedsFolder, uncleanEnd: mark.uncleanEnd, storeCopyFolder };
}

async function copyAside({ profileFolder, log }: Launch): Promise<string | null> {
  try {
    return await copyStoreAside(profileFolder, new Date());
  } catch (error) {
    // The journal is the record: without this copy only evidence is lost.
    log.bug('store copy', error);
    return null;
  }
}
