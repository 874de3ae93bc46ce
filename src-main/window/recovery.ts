import { app, dialog, type BrowserWindow } from 'electron';
import type { Log } from '../log-file';
import { messages } from '../messages';
import { reloadLimit } from './reload-limit';

/** Loads the page again when its process ends by itself, and asks when that does not help. */
export function recoverFromCrashes(window: BrowserWindow, log: Log): void {
  const mayReload = reloadLimit(() => Date.now());
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    log.note(`the page's process is gone: ${reason}, ${String(exitCode)}`);
    if (reason === 'clean-exit') return;
    if (mayReload()) window.webContents.reload();
    else
      askToReload(window).catch((error: unknown) => {
        log.bug('recovery', error);
      });
  });
}

async function askToReload(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    title: messages.applicationName,
    message: messages.windowGone,
    detail: messages.windowGoneDetail,
    buttons: [messages.tryAgain, messages.closeProgram],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) window.webContents.reload();
  else app.quit();
}
