import type { MessageKey } from '../messages/translate';
import type { Dialog } from '../state/session.svelte';
import { isArticleOpen } from './at-hand';
import { always, type Command } from './command';

/** A command that only opens a dialog. */
function opening(
  dialog: Dialog,
  title: MessageKey,
  keys: readonly string[],
  canRun: Command['canRun'] = always,
): Command {
  const run: Command['run'] = ({ session }) => {
    session.dialog = dialog;
  };
  return { id: dialog, title, keys, scope: 'everywhere', canRun, run };
}

export const fileCommands: readonly Command[] = [
  opening('export', 'command.export', ['Ctrl+e']),
  opening('import', 'command.import', []),
  {
    id: 'choose-seeds',
    title: 'command.choose-seeds',
    keys: [],
    scope: 'everywhere',
    canRun: always,
    run: ({ seeds }): Promise<void> => seeds.chooseFolder(),
  },
  opening('annotator', 'command.annotator', []),
  opening('article-fields', 'command.article-fields', [], isArticleOpen),
];
