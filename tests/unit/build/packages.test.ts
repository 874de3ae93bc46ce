import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagesAreCurrent } from '../../../build/tasks/packages.mjs';
import { temporaryFolder } from './temporary-folder';

const a = { version: '1.0.0', integrity: 'sha512-a' };

function current(locked: object, installed: object | null): boolean {
  const root = temporaryFolder();
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...locked } }));
  mkdirSync(join(root, 'node_modules'));
  const record = join(root, 'node_modules', '.package-lock.json');
  if (installed !== null) writeFileSync(record, JSON.stringify({ packages: installed }));
  return packagesAreCurrent(root);
}

describe('the installed packages', () => {
  it('are current when each locked one is installed', () => {
    expect(current({ 'node_modules/a': a }, { 'node_modules/a': a })).toBe(true);
  });

  it('are not when npm left no record, as after an interruption', () => {
    expect(current({ 'node_modules/a': a }, null)).toBe(false);
  });

  it('are not when one is missing or of another version', () => {
    expect(current({ 'node_modules/a': a }, {})).toBe(false);
    expect(current({ 'node_modules/a': a }, { 'node_modules/a': { ...a, version: '1.0.1' } })).toBe(false);
  });

  it('may lack optional ones, which are for other platforms', () => {
    expect(current({ 'node_modules/a': { ...a, optional: true } }, {})).toBe(true);
  });
});
