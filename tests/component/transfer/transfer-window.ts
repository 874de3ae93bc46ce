import { tick } from 'svelte';
import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exporters } from '$core/formats/registry';
import type { ImportedFile, LibraryContent } from '$core/formats/types';
import { readVerbatim } from '$core/formats/verbatim/read/read-verbatim';
import type { MarkedWindow } from '../picker/marked-window';

export const PARAGRAPHS = [
  'The storm reached the harbour at noon, and nobody had been told.',
  '“We sail at dawn,” Foreign Minister Ilse Brandt said on Monday. 🕯️',
];

/** Opens the export dialog, chooses, exports, and gives back what was written. */
export async function exported(window_: MarkedWindow, ...choices: readonly string[]): Promise<Uint8Array> {
  const { workspace, fakeHost } = window_;
  const before = fakeHost.files.saved.length;
  workspace.session.dialog = 'export';
  const dialog = page.getByRole('dialog', { name: 'Export' });
  for (const choice of choices) await userEvent.click(dialog.getByLabelText(choice));
  await userEvent.click(dialog.getByRole('button', { name: 'Export' }));
  await expect.element(dialog).not.toBeInTheDocument();
  const saved = fakeHost.files.saved[before];
  if (saved === undefined) throw new Error('Nothing was written.');
  return saved.content;
}

/** What the reader of the core makes of a file; throws where it finds anything wrong. */
export function readBack(bytes: Uint8Array): ImportedFile {
  const read = readVerbatim(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error.problems[0]));
  return read.value;
}

/** A file with this content, as another Verbatim would have written it. */
export function fileOf(content: LibraryContent): Uint8Array<ArrayBuffer> {
  const generator = { name: 'Verbatim', version: '0.1.0' };
  const text = exporters[0]?.write(content, { generator, exportedAt: '2026-01-06T10:00:00.000Z' }) ?? '';
  return new TextEncoder().encode(text);
}

/** Opens the import dialog with this file chosen. */
export async function beginImport({ workspace, fakeHost }: MarkedWindow, content: Uint8Array): Promise<void> {
  fakeHost.files.toOpen = { name: 'colleague.json', content: new Uint8Array(content) };
  workspace.session.dialog = 'import';
  await tick();
}
