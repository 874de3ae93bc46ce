import { waitingFor } from '../models/waiting-marks';
import type { Workspace } from '../services/workspace';
import { t } from '../messages/translate';
import { isArticleOpen } from './at-hand';
import type { Command } from './command';

/** Shows what waits in the article that is open; only what stands on the text that is shown can be seen, and so decided. */
function acceptSeveral({ library, session, notices, queue }: Workspace): void {
  if (queue.isInSight && queue.manner.blind) {
    notices.refuse(t('queue.blind-several')); // what still waits tells what others have decided
    return;
  }
  library.open?.onceWhole(() => {
    const waits = library.open?.shownHere.some((annotation) => waitingFor(annotation) !== null) ?? false;
    if (!waits) notices.refuse(t('notice.nothing-waits'));
    else {
      session.picker = null;
      session.dialog = 'accept-several';
    }
  });
}

export const acceptSeveralCommands: readonly Command[] = [
  {
    id: 'accept-several',
    title: 'command.accept-several',
    keys: ['Shift+A'],
    scope: 'marks',
    ignoresRepeat: true,
    canRun: isArticleOpen,
    run: acceptSeveral,
  },
];
