import { openFailureInWords } from '../messages/failure-words';
import { t } from '../messages/translate';
import { loadKeymap, saveKeymap } from '../services/keymap-files';
import type { Workspace } from '../services/workspace';
import type { Dialog } from '../state/session.svelte';
import { always, idOf, type Command, type CommandTitle } from './command';

function anywhere(title: CommandTitle, run: Command['run'], canRun: Command['canRun'] = always): Command {
  return { id: idOf(title), title, keys: [], scope: 'everywhere', canRun, run };
}

function opening(dialog: Dialog & ('settings' | 'change-keys')): Command {
  return anywhere(`command.${dialog}`, ({ session }) => {
    session.dialog = dialog;
  });
}

async function save({ host, keymap, notices }: Workspace): Promise<void> {
  const saved = await saveKeymap(host, keymap);
  if (!saved.ok) notices.say(t('keymap.not-saved', { detail: saved.error.detail }), 'error');
  else if (saved.value !== null) notices.say(t('keymap.saved', { path: saved.value }));
}

async function load({ host, keymap, notices }: Workspace): Promise<void> {
  const loaded = await loadKeymap(host, keymap);
  if (!loaded.ok) {
    const { error } = loaded;
    const words =
      error.kind === 'host' ? openFailureInWords(error.error) : t(`keymap.${error.kind}`, { name: error.name });
    notices.say(words, 'error');
    return;
  }
  if (loaded.value === null) return;
  notices.say(t('keymap.loaded', { name: loaded.value.name, count: loaded.value.commandCount }));
}

function resetAll({ keymap, notices }: Workspace): void {
  keymap.replace({});
  notices.say(t('keymap.reset'));
}

function takeBack({ keymap, notices }: Workspace): void {
  keymap.takeBack();
  notices.say(t('keymap.taken-back'));
}

function toggleSingleKeys({ settings, notices }: Workspace): void {
  const singleKeys = !settings.current.singleKeys;
  settings.change({ singleKeys });
  notices.say(t(singleKeys ? 'keymap.single-on' : 'keymap.single-off'));
}

const isChanged = ({ keymap }: Workspace): boolean => Object.keys(keymap.overrides).length > 0;

export const settingsCommands: readonly Command[] = [
  opening('settings'),
  opening('change-keys'),
  anywhere('command.save-keymap', save),
  anywhere('command.load-keymap', load),
  anywhere('command.reset-keys', resetAll, isChanged),
  anywhere('command.take-back-keys', takeBack, ({ keymap }) => keymap.canTakeBack),
  anywhere('command.single-keys', toggleSingleKeys),
];
