import type { FileHandle } from 'node:fs/promises';
import * as v from 'valibot';
import type { HostError } from '$core/contract/errors';
import { fail, ok, type Result } from '$core/contract/result';
import { stepSchema, type Head, type Step } from '$core/model/step';
import { detailOf, hostError } from '../host-error';
import { JOURNAL_SUBJECT } from './journal-file';
import type { Entry } from './scan';
import { decodeStepLines } from './step-lines';
import { upcastStep } from './upcast-step';

/** At most so many bytes of the journal go into one answer, but one step always does. */
const PAGE_BYTES = 1024 * 1024;

export interface Page {
  readonly steps: Step[];
  /** The head after the last of these steps; null when there are none. */
  readonly head: Head | null;
  readonly done: boolean;
}

/** The first standing steps after a seq. `entries` are in the order of their seq. */
export async function readPage(
  handle: FileHandle,
  entries: readonly Entry[],
  afterSeq: number,
): Promise<Result<Page, HostError>> {
  const from = firstAfter(entries, afterSeq);
  const first = entries[from];
  if (first === undefined) return ok({ steps: [], head: null, done: true });
  const to = endOfPage(entries, from, first.start);
  const last = entries[to - 1] ?? first;
  try {
    const bytes = Buffer.allocUnsafe(last.end - first.start);
    await handle.read(bytes, 0, bytes.length, first.start);
    return readSteps(bytes, entries.slice(from, to), to === entries.length);
  } catch (error) {
    return fail(hostError('not-readable', JOURNAL_SUBJECT, detailOf(error)));
  }
}

function readSteps(bytes: Buffer, entries: readonly Entry[], done: boolean): Result<Page, HostError> {
  const offset = entries[0]?.start ?? 0;
  const steps: Step[] = [];
  let head: Head | null = null;
  for (const { seq, start, end } of entries) {
    const lines = decodeStepLines(bytes.subarray(start - offset, end - offset));
    const step = lines === null ? 'a line is damaged' : parseStep(lines.json);
    if (typeof step === 'string') {
      return fail(hostError('journal-damaged', JOURNAL_SUBJECT, `step ${String(seq)}: ${step}`));
    }
    steps.push(step);
    head = lines?.head ?? null;
  }
  return ok({ steps, head, done });
}

function parseStep(json: string): Step | string {
  try {
    const parsed = v.safeParse(stepSchema, upcastStep(JSON.parse(json)));
    return parsed.success ? parsed.output : (v.flatten(parsed.issues).root?.[0] ?? parsed.issues[0].message);
  } catch (error) {
    return detailOf(error);
  }
}

function firstAfter(entries: readonly Entry[], seq: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle]?.seq ?? 0) > seq) high = middle;
    else low = middle + 1;
  }
  return low;
}

function endOfPage(entries: readonly Entry[], from: number, start: number): number {
  let to = from + 1;
  while ((entries[to]?.end ?? Number.POSITIVE_INFINITY) - start <= PAGE_BYTES) to += 1;
  return to;
}
