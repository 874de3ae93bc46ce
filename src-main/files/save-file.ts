import { app, dialog, type BrowserWindow } from 'electron';
import type { InputOf, OutputOf } from '$core/contract/calls';
import type { HostResult } from '$core/contract/host-api';
import { ok } from '$core/contract/result';
import { messages } from '../messages';
import { writeAtomically } from './atomic-write';
import { dialogFilters } from './file-kinds';
import { suggestedPath } from './suggested-path';

/** Asks where to save, and writes whole or not at all. */
export async function saveFile(
  window: BrowserWindow,
  { suggestedName, kind, content }: InputOf<'file:save'>,
): Promise<HostResult<OutputOf<'file:save'>>> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: kind === 'keymap' ? messages.saveKeymapTitle : messages.saveTitle,
    defaultPath: suggestedPath(app.getPath('documents'), suggestedName),
    filters: dialogFilters(kind),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return ok(null);
  const written = await writeAtomically(filePath, content, filePath);
  return written.ok ? ok({ path: filePath, sizeBytes: content.byteLength }) : written;
}
