import type { Change, Step } from '$core/model/step';
import { named, t } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import { showView } from './show-view';

/** Steps that begin so are about the record of a speaker or tag, whatever else they change. */
const ABOUT = [
  [/^step\.speaker\.(?:edit|merge|split|remove)$/u, 'speakers'],
  [/^step\.(?:tag\.(?:edit|rename|key|move|archive|unarchive|merge|remove)|codebook\.import)$/u, 'codebook'],
] as const;

/** The view in which a step shows; null where it shows in an article. */
export function registryViewOf(step: Step): 'speakers' | 'codebook' | null {
  const found = ABOUT.find(([names]) => names.test(step.name));
  if (found !== undefined) return found[1];
  // One that was made in its view, and not together with a mark.
  if (step.changes.some(({ table }) => table === 'annotations')) return null;
  if (step.name === 'step.speaker.make') return 'speakers';
  return step.name === 'step.tag.make' ? 'codebook' : null;
}

function entriesOf(step: Step): readonly Change[] {
  return step.changes.filter(({ table }) => table === 'speakers' || table === 'tags');
}

/** Shows the speaker or tag that a step is about, if it is there. */
export function showEntry({ speakersView, codebookView, library }: Workspace, step: Step): void {
  const change = entriesOf(step).find(({ table, id }) => {
    return (table === 'speakers' ? library.speakers : library.tags).get(id) !== undefined;
  });
  if (change?.table === 'speakers') speakersView.goTo(change.id);
  if (change?.table === 'tags') codebookView.goTo(change.id);
}

/** Whether its view is shown. Where it is not, goes there, says the name of the step, and the key has done nothing else. */
export async function entryInSightOrGo(
  workspace: Workspace,
  step: Step,
  view: 'speakers' | 'codebook',
): Promise<boolean> {
  if (workspace.session.view === view) return true;
  showEntry(workspace, step);
  await showView(workspace, view);
  workspace.notices.refuse(t('notice.undo-elsewhere', { name: named(step.name) }));
  return false;
}
