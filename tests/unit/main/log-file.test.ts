import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLog } from '$main/log-file';
import { temporaryFolder } from './temporary-folder';

it('keeps what went wrong, with the moment and the trace, for its owner only', () => {
  const path = join(temporaryFolder(), 'logs', 'main.log');
  const log = openLog(path, () => new Date(0));
  log.note('hello');
  log.bug('seeds', new Error('broken'));
  log.bug('other', 'just words');
  const lines = readFileSync(path, 'utf8').split('\n');
  expect(lines[0]).toBe('1970-01-01T00:00:00.000Z hello');
  expect(lines[1]).toContain('BUG seeds: Error: broken');
  expect(lines.at(-2)).toContain('BUG other: just words');
  expect(statSync(path).mode & 0o077).toBe(0);
});

it('never grows beyond two files', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'main.log');
  const log = openLog(path);
  for (let index = 0; index < 40; index += 1) log.note('x'.repeat(50_000));
  expect(readdirSync(folder).sort()).toEqual(['main.log', 'main.log.1']);
  expect(statSync(path).size + statSync(`${path}.1`).size).toBeLessThan(1_200_000);
});

it('does not fail where it cannot write', () => {
  const path = join(temporaryFolder(), 'file');
  writeFileSync(path, '');
  expect(() => {
    openLog(join(path, 'main.log')).note('lost');
  }).not.toThrow();
});
