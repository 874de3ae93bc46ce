import type { Start } from '$core/contract/calls';
import { ok } from '$core/contract/result';
import type { Settings } from '$core/contract/settings';
import { openFile } from '../files/open-file';
import { saveFile } from '../files/save-file';
import type { Journal } from '../journal/journal';
import { setStepsAside } from '../profile/steps-aside';
import { chooseSeedsFolder } from '../seeds/choose-folder';
import type { Seeds } from '../seeds/seeds';
import type { Printer } from '../print/printer';
import type { KeymapStore } from '../settings/keymap-file';
import type { SettingsFile } from '../settings/settings-file';
import type { TextFiles } from '../texts/text-files';
import type { Handlers } from './answer-call';
import type { BrowserWindow } from 'electron';

/** What the calls are answered with. */
export interface CallParts {
  readonly window: BrowserWindow;
  readonly profileFolder: string;
  readonly journal: Journal;
  readonly texts: TextFiles;
  readonly seeds: Seeds;
  readonly settings: SettingsFile;
  readonly keymap: KeymapStore;
  readonly printer: Printer;
  readonly start: () => Start;
  readonly onReady: () => void;
  readonly onReadyToClose: () => void;
  readonly onSeedsFolder: (folder: string) => Promise<void>;
  readonly onSettings: (settings: Settings) => void;
  readonly onEnabledCommands: (commandIds: readonly string[]) => void;
  readonly onKeys: (keys: Readonly<Record<string, string>>) => void;
}

/** What main does for each call. */
export function createHandlers(parts: CallParts): Handlers {
  const { window, journal, texts, seeds } = parts;
  return {
    'app:start': () => ok(parts.start()),
    'app:ready': () => done(parts.onReady),
    'app:ready-to-close': () => done(parts.onReadyToClose),
    'journal:append': (step) => journal.append(step),
    'journal:abort': ({ seq, reason }) => journal.abort(seq, reason),
    'journal:read': ({ afterSeq }) => journal.readAfter(afterSeq),
    'store:set-aside': ({ steps }) => setStepsAside(parts.profileFolder, steps, new Date()),
    'texts:put': (text) => texts.put(text),
    'texts:get': ({ textHash }) => texts.get(textHash),
    'seeds:list': async () => ok(await seeds.list()),
    'seeds:read': ({ folder, path }) => seeds.read(folder, path),
    'seeds:choose-folder': async () => {
      const folder = await chooseSeedsFolder(window, seeds.folder);
      if (folder === null) return ok(null);
      await parts.onSeedsFolder(folder);
      return ok(await seeds.moveTo(folder));
    },
    'file:save': (input) => saveFile(window, input),
    'file:open': (input) => openFile(window, input),
    'report:print': ({ page }) => parts.printer.print(page),
    'report:stop-printing': () =>
      done(() => {
        parts.printer.stop();
      }),
    'settings:write': (settings) => {
      parts.onSettings(settings);
      return parts.settings.write(settings);
    },
    'keymap:write': ({ keys }) => parts.keymap.write(keys),
    'menu:enable': ({ commandIds }) =>
      done(() => {
        parts.onEnabledCommands(commandIds);
      }),
    'menu:keys': ({ keys }) =>
      done(() => {
        parts.onKeys(keys);
      }),
  };
}

function done(act: () => void): ReturnType<typeof ok<undefined>> {
  act();
  return ok(undefined);
}
