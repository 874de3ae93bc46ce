import { t } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import type { RegistryDialog } from '../state/session.svelte';
import { idOf, type Command, type CommandTitle } from './command';
import { focusEntries, focusName } from './entry-focus';
import { showView } from './show-view';

const isShown = ({ session, speakersView }: Workspace): boolean =>
  session.view === 'speakers' && speakersView.current !== null;

/** Says what is missing where nobody is shown. */
const onSpeaker =
  (act: (workspace: Workspace) => void | Promise<void>) =>
  (workspace: Workspace): void | Promise<void> => {
    if (isShown(workspace)) return act(workspace);
    workspace.notices.refuse(t('speakers.needs-one'), 'warning');
  };

const opening =
  (dialog: RegistryDialog) =>
  ({ session }: Workspace): void => {
    session.dialog = dialog;
  };

/** Removes whoever is shown, goes to the next in the list and says what was cleared. */
async function remove({ speakersView, speakers, notices }: Workspace): Promise<void> {
  const { current, shown } = speakersView;
  if (current === null) return;
  const at = shown.findIndex(({ id }) => id === current.id);
  const next = shown[at + 1] ?? shown[at - 1];
  const cleared = await speakers.remove(current.id);
  if (cleared === null) return;
  speakersView.chooseNone();
  speakersView.goTo(next?.id ?? null);
  notices.say(t('speakers.removed', { name: current.name, marks: cleared.annotations, others: cleared.speakers }));
  await focusEntries();
}

function inList(title: CommandTitle, keys: readonly string[], run: Command['run']): Command {
  return {
    id: idOf(title),
    title,
    keys,
    scope: 'speakers',
    ignoresRepeat: true,
    canRun: isShown,
    run: onSpeaker(run as () => void),
  };
}

export const speakerCommands: readonly Command[] = [
  {
    id: 'new-speaker',
    title: 'command.new-speaker',
    keys: ['n', 'Insert'],
    scope: 'speakers',
    ignoresRepeat: true,
    canRun: ({ session }) => session.view === 'speakers',
    run: opening('speaker-new'),
  },
  inList('command.rename-speaker', ['F2'], focusName),
  inList('command.merge-speakers', ['m'], opening('speakers-merge')),
  inList('command.split-speaker', ['s'], opening('speaker-split')),
  inList('command.delete-speaker', ['Delete', 'Backspace'], remove),
];

export const speakersViewCommand: Command = {
  id: 'view-speakers',
  title: 'command.view-speakers',
  keys: ['Ctrl+3'],
  scope: 'everywhere',
  canRun: () => true,
  run: (workspace) => showView(workspace, 'speakers'),
};
