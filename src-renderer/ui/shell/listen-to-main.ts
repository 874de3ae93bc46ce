import { runCommand } from '../../commands/catalogue';
import { isModalOpen } from '../../commands/keyboard';
import type { Workspace } from '../../services/workspace';

/** Answers what main says unasked: a menu entry was chosen, the window is about to close. */
export function listenToMain(workspace: Workspace): void {
  const { host } = workspace;
  host.on('command:run', ({ commandId }) => void runFromMenu(workspace, commandId));
  host.on('app:closing', () => void keepEverything(workspace));
}

/** While a dialog asks something the menu does nothing, as the keys do not. */
async function runFromMenu(workspace: Workspace, commandId: string): Promise<void> {
  if (!isModalOpen()) await runCommand(workspace, commandId);
}

/** What is being typed becomes a step, steps are saved, places are kept; then the window may go. */
async function keepEverything({
  host,
  clock,
  readingService,
  reviewService,
  recorder,
  settings,
  keymap,
}: Workspace): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  readingService.rememberPlace();
  await recorder.idle();
  settings.change({ lastClosedAt: clock.now() });
  await Promise.all([settings.write(), keymap.written(), readingService.keepMarks(), reviewService.keep()]);
  await host.call('app:ready-to-close', undefined);
}
