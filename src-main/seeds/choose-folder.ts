import { dialog, type BrowserWindow } from 'electron';
import { messages } from '../messages';

/** Asks for a folder of articles; null when nothing was chosen. */
export async function chooseSeedsFolder(window: BrowserWindow, current: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: messages.chooseSeedsTitle,
    buttonLabel: messages.chooseSeedsButton,
    defaultPath: current,
    properties: ['openDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
