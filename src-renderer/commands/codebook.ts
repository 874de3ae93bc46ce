import { exportFailureInWords } from '../messages/failure-words';
import { t } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import { idOf, type Command, type CommandTitle } from './command';
import { focusEntries, focusName } from './entry-focus';
import { showView } from './show-view';

const isHere = ({ session }: Workspace): boolean => session.view === 'codebook';
const isShown = (workspace: Workspace): boolean => isHere(workspace) && workspace.codebookView.current !== null;

const onTag =
  (act: (workspace: Workspace) => void | Promise<void>) =>
  (workspace: Workspace): void | Promise<void> => {
    if (isShown(workspace)) return act(workspace);
    workspace.notices.refuse(t('codebook.needs-one'), 'warning');
  };

function newTag(workspace: Workspace, underId: string | null): void {
  workspace.codebookView.newUnderId = underId;
  workspace.session.dialog = 'tag-new';
}

function archive({ codebookView, codebook, notices }: Workspace): void {
  const tag = codebookView.current;
  if (tag === null) return;
  codebook.archive(tag, !tag.archived);
  const { name, key, archived } = tag;
  if (archived) notices.say(t('codebook.unarchived', { name }));
  else if (key === null) notices.say(t('codebook.archived', { name }));
  else notices.say(t('codebook.archived-key', { name, key }));
}

async function remove({ codebookView, codebook, notices }: Workspace): Promise<void> {
  const { current, rows } = codebookView;
  if (current === null) return;
  const at = rows.findIndex(({ tag }) => tag.id === current.id);
  const next = rows[at + 1] ?? rows[at - 1];
  const count = await codebook.remove(current.id);
  if (count === null) return;
  codebookView.chooseNone();
  codebookView.goTo(next?.tag.id ?? null);
  notices.say(t('codebook.removed', { name: current.name, count }));
  await focusEntries();
}

async function save({ codebookFiles, notices }: Workspace): Promise<void> {
  const saved = await codebookFiles.save();
  if (saved.ok) {
    if (saved.value !== null) notices.say(t('codebook.saved', { path: saved.value }));
    return;
  }
  const words = exportFailureInWords(saved.error);
  if (words !== null) notices.say(words, 'error');
}

function inTree(title: CommandTitle, keys: readonly string[], run: Command['run']): Command {
  return {
    id: idOf(title),
    title,
    keys,
    scope: 'tags',
    ignoresRepeat: true,
    canRun: isShown,
    run: onTag(run as () => void),
  };
}
function anywhere(title: CommandTitle, keys: readonly string[], run: Command['run']): Command {
  return { id: idOf(title), title, keys, scope: 'tags', ignoresRepeat: true, canRun: isHere, run };
}

export const codebookCommands: readonly Command[] = [
  anywhere('command.new-tag', ['n', 'Insert'], (workspace) => {
    newTag(workspace, workspace.codebookView.current?.parentId ?? null);
  }),
  inTree('command.new-tag-below', ['Shift+N'], (workspace) => {
    newTag(workspace, workspace.codebookView.current?.id ?? null);
  }),
  inTree('command.rename-tag', ['F2'], focusName),
  inTree('command.move-tag', ['u'], ({ session }) => {
    session.dialog = 'tag-move';
  }),
  inTree('command.merge-tags', ['m'], ({ session }) => {
    session.dialog = 'tags-merge';
  }),
  inTree('command.archive-tag', ['a'], archive),
  inTree('command.delete-tag', ['Delete', 'Backspace'], remove),
  anywhere('command.import-codebook', [], ({ session }) => {
    session.dialog = 'codebook-import';
  }),
  anywhere('command.export-codebook', [], save),
];

export const codebookViewCommand: Command = {
  id: 'view-codebook',
  title: 'command.view-codebook',
  keys: ['Ctrl+4'],
  scope: 'everywhere',
  canRun: () => true,
  run: (workspace) => showView(workspace, 'codebook'),
};
