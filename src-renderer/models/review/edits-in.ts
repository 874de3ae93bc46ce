import type { Change } from '$core/model/step';
import { isEdited } from '$core/review/edited';
import type { Edit } from './edit-log';

/** Whose act a step was. An import brings what others did elsewhere: it is nobody's edit. */
export interface StepAct {
  readonly by: string;
  readonly at: string;
  readonly name: string;
  /** The changes are those that take the step back. */
  readonly isTakenBack: boolean;
}

const IMPORT = 'step.import';

/** Which annotations a step edits, and by whom. */
export function editsIn(
  changes: readonly Change[],
  act: StepAct | null,
): readonly { readonly id: string; readonly edit: Edit }[] {
  if (act === null || act.name === IMPORT) return [];
  const edit = { by: act.by, atMs: Date.parse(act.at) };
  return changes.flatMap((change) => {
    if (change.table !== 'annotations') return [];
    const { id, before, after } = change;
    return before !== null && after !== null && isEdited(before, after) ? [{ id, edit }] : [];
  });
}
