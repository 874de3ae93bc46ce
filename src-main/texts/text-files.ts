import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { HostError } from '$core/contract/errors';
import { fail, ok, type Result } from '$core/contract/result';
import { textSchema, type Text } from '$core/model/text';
import { PRIVATE_FILE_MODE, writeAtomically } from '../files/atomic-write';
import { detailOf, hostError, readError } from '../host-error';

/** Canonical texts, each once, as files named by their hash. */
export interface TextFiles {
  readonly put: (text: Text) => Promise<Result<undefined, HostError>>;
  readonly get: (textHash: string) => Promise<Result<Text, HostError>>;
}

/** The texts of a folder, which is made where it is missing. */
export async function openTextFiles(folder: string): Promise<TextFiles> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const pathOf = (textHash: string): string => join(folder, `${textHash}.json`);
  return {
    put: (text) => putText(pathOf(text.textHash), text),
    get: (textHash) => getText(pathOf(textHash), textHash),
  };
}

async function putText(path: string, text: Text): Promise<Result<undefined, HostError>> {
  if (!hasItsHash(text)) return fail(hostError('bad-input', text.textHash, 'the text does not have this hash'));
  const kept = await getText(path, text.textHash);
  // The words are the same by their hash; only a newer reader knows their blocks better.
  if (kept.ok && kept.value.readerVersion >= text.readerVersion) return ok();
  return writeAtomically(path, JSON.stringify(text), text.textHash, { mode: PRIVATE_FILE_MODE });
}

async function getText(path: string, textHash: string): Promise<Result<Text, HostError>> {
  try {
    return parseText(await readFile(path, 'utf8'), textHash);
  } catch (error) {
    return fail(readError(error, textHash));
  }
}

function parseText(json: string, textHash: string): Result<Text, HostError> {
  try {
    const text = v.parse(textSchema, JSON.parse(json));
    if (text.textHash === textHash && hasItsHash(text)) return ok(text);
    return fail(hostError('not-readable', textHash, 'the file does not hold the text of this hash'));
  } catch (error) {
    return fail(hostError('not-readable', textHash, detailOf(error)));
  }
}

function hasItsHash({ text, textHash }: Text): boolean {
  return createHash('sha256').update(text, 'utf8').digest('hex') === textHash;
}
