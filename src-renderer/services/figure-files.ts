import type { InputOf } from '$core/contract/calls';
import type { HostResult } from '$core/contract/host-api';
import { ok } from '$core/contract/result';
import type { Host } from '../host/host-client';
import type { ClockAndIds } from './clock-and-ids';
import { nameWords } from './name-words';

export type FigureFileKind = Extract<InputOf<'file:save'>['kind'], 'svg' | 'png' | 'csv'>;

const MOST_CHARACTERS = 60;

/** Saves a chart or its table where the analyst says; null when the dialog was cancelled. */
export async function saveFigure(
  { host, clock }: { readonly host: Host; readonly clock: ClockAndIds },
  title: string,
  kind: FigureFileKind,
  content: Uint8Array<ArrayBuffer>,
): Promise<HostResult<string | null>> {
  const name = nameWords(title).join('-').slice(0, MOST_CHARACTERS);
  const suggestedName = `${name === '' ? 'figure' : name}-${clock.now().slice(0, 10)}.${kind}`;
  const saved = await host.call('file:save', { suggestedName, kind, content });
  return saved.ok ? ok(saved.value?.path ?? null) : saved;
}
