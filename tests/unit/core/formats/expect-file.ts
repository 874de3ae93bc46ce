import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');

/** The absolute path of a file of the project. */
export function projectFile(path: string): string {
  return join(ROOT, path);
}

/**
 * Expects a file of the project to hold this text, byte by byte. With UPDATE_FILES=1 in the environment the file is
 * written instead; the difference is then read before it is committed.
 */
export function expectFile(path: string, content: string): void {
  const file = projectFile(path);
  if (process.env['UPDATE_FILES'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  expect(existsSync(file), `${path} exists (run once with UPDATE_FILES=1)`).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe(content);
}
