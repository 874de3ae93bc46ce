import { basename } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import type { InputOf, OutputOf } from '$core/contract/calls';
import type { HostResult } from '$core/contract/host-api';
import { ok } from '$core/contract/result';
import { messages } from '../messages';
import { readBounded } from './bounded-read';
import { dialogFilters } from './file-kinds';

const MAX_IMPORT_BYTES = 200 * 1024 * 1024;

/** Asks for a file and reads it. */
export async function openFile(
  window: BrowserWindow,
  { kind }: InputOf<'file:open'>,
): Promise<HostResult<OutputOf<'file:open'>>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: kind === 'keymap' ? messages.openKeymapTitle : messages.openTitle,
    filters: dialogFilters(kind),
    properties: ['openFile'],
  });
  const path = filePaths[0];
  if (canceled || path === undefined) return ok(null);
  const name = basename(path);
  const content = await readBounded(path, MAX_IMPORT_BYTES, name);
  return content.ok ? ok({ name, content: content.value }) : content;
}
