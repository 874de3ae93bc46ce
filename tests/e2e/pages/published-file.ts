import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';

const PROJECT = join(import.meta.dirname, '..', '..', '..');

/** A file of the project, as text. */
export function readProjectFile(path: string): Promise<string> {
  return readFile(join(PROJECT, path), 'utf8');
}

/** Expects a file of the project to hold this text. With UPDATE_FILES=1 it is written instead, to be read before it is committed. */
export async function expectPublished(path: string, content: string): Promise<void> {
  if (process.env['UPDATE_FILES'] === '1') await writeFile(join(PROJECT, path), content);
  expect(await readProjectFile(path), `${path} is what was counted (run with UPDATE_FILES=1)`).toBe(content);
}
