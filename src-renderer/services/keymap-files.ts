import type { HostError } from '$core/contract/errors';
import { keymapFile, readKeymap, type KeymapRefusal } from '$core/contract/keymap';
import { fail, ok, type Result } from '$core/contract/result';
import { parseJsonBytes } from '$core/formats/verbatim/read/parse-json';
import type { Host } from '../host/host-client';
import type { KeymapState } from '../state/keymap-state.svelte';

/** A keymap is small; what is larger is some other file. */
const MOST_BYTES = 1024 * 1024;
const SUGGESTED_NAME = 'verbatim-keymap.json';

/** A file that was put in place. What of it could not be used, the state of the keymap tells. */
export interface LoadedKeymap {
  readonly name: string;
  readonly commandCount: number;
}

export type KeymapLoadFailure =
  { readonly kind: 'host'; readonly error: HostError } | { readonly kind: KeymapRefusal; readonly name: string };

/** The keymap as a file to be shared. Answers with its path; null when the dialog was cancelled. */
export async function saveKeymap(host: Host, { overrides }: KeymapState): Promise<Result<string | null, HostError>> {
  const content = new TextEncoder().encode(`${JSON.stringify(keymapFile(overrides), null, 2)}\n`);
  const saved = await host.call('file:save', { suggestedName: SUGGESTED_NAME, kind: 'keymap', content });
  return saved.ok ? ok(saved.value?.path ?? null) : saved;
}

/** Puts the keymap of a file in place; null when the dialog was cancelled. A file that is none changes nothing. */
export async function loadKeymap(
  host: Host,
  keymap: KeymapState,
): Promise<Result<LoadedKeymap | null, KeymapLoadFailure>> {
  const opened = await host.call('file:open', { kind: 'keymap' });
  if (!opened.ok) return fail({ kind: 'host', error: opened.error });
  if (opened.value === null) return ok(null);
  const { name, content } = opened.value;
  const json = content.length > MOST_BYTES ? fail('not-a-keymap' as const) : parseJsonBytes(content);
  const read = json.ok ? readKeymap(json.value) : fail('not-a-keymap' as const);
  if (!read.ok) return fail({ kind: read.error, name });
  keymap.take(read.value);
  return ok({ name, commandCount: Object.keys(read.value.overrides).length });
}
