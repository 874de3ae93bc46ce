import { mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { writeAtomically } from '$main/files/atomic-write';
import { temporaryFolder } from '../temporary-folder';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<{ writeFile: typeof writeFile }>();
  return { ...real, writeFile: vi.fn(real.writeFile) };
});

describe('a file that is written', () => {
  it('holds the content, and nothing lies beside it', async () => {
    const folder = temporaryFolder();
    const content = Buffer.alloc(3_000_000, 7);
    expect(await writeAtomically(join(folder, 'a'), content, 'a', { mode: 0o600 })).toEqual({ ok: true });
    expect(readFileSync(join(folder, 'a')).equals(content)).toBe(true);
    expect(statSync(join(folder, 'a')).mode & 0o077).toBe(0);
    await writeAtomically(join(folder, 'a'), '«ու»', 'a');
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('«ու»');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('replaces what a link points to, not the link', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'real'), 'old');
    symlinkSync('real', join(folder, 'link'));
    await writeAtomically(join(folder, 'link'), 'new', 'link');
    expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('new');
  });

  it('stays whole when the disk is full halfway', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a'), 'old');
    vi.mocked(writeFile).mockImplementationOnce((path) => {
      if (typeof path === 'string') writeFileSync(path, 'ne');
      return Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
    });
    expect(await writeAtomically(join(folder, 'a'), 'new content', 'the export')).toEqual({
      ok: false,
      error: { code: 'disk-full', subject: 'the export', detail: 'no space left' },
    });
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('is refused where there can be none', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'taken'));
    for (const name of ['taken', join('missing', 'a')]) {
      expect(await writeAtomically(join(folder, name), 'x', 'a')).toMatchObject({ error: { code: 'not-writable' } });
    }
    expect(readdirSync(folder)).toEqual(['taken']);
  });
});
