import type { Change } from '$core/model/step';
import { joinedExact } from '$core/text/anchor';
import { named, t, type MessageKey } from '../messages/translate';
import type { UndoProblem } from '../services/history';
import type { Workspace } from '../services/workspace';

const MOST_CODE_POINTS = 60;

/** The record of a change by its name or its words. */
function recordWords(change: Change): string {
  if (change.table === 'annotations') {
    const mark = change.after ?? change.before;
    return mark === null ? '' : shortened(joinedExact(mark.target));
  }
  if (change.table === 'articles') return (change.after ?? change.before)?.title.value ?? '';
  return (change.after ?? change.before)?.name ?? '';
}

function shortened(words: string): string {
  const kept = [...words].slice(0, MOST_CODE_POINTS).join('');
  return kept === words ? words : `${kept}…`;
}

/** Says why nothing was undone, done again or restored. */
export function tellProblem({ notices }: Workspace, problem: UndoProblem, nothing: MessageKey): void {
  switch (problem.kind) {
    case 'nothing':
      notices.refuse(t(nothing));
      break;
    case 'changed-since':
      notices.say(
        t(nothing === 'history.nothing-to-restore' ? 'history.restore-changed' : 'notice.undo-changed', {
          name: named(problem.step.name),
          table: t(`table.${problem.change.table}`),
          record: recordWords(problem.change),
        }),
        'warning',
      );
      break;
    case 'loose-end': {
      const name = named(problem.step.name);
      const { end } = problem;
      const words =
        end.kind === 'missing'
          ? t('history.restore-missing', { name, table: t(`table.${end.table}`) })
          : t('history.restore-in-use', { name, table: t(`table.${end.table}`), count: end.count });
      notices.say(words, 'warning');
      break;
    }
    case 'not-saved':
      break; // the recorder has said why
  }
}
