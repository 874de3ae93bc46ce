import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSeeds } from '$main/seeds/list-seeds';
import { readSeed } from '$main/seeds/read-seed';
import { temporaryFolder } from '../temporary-folder';

function folderWith(files: readonly string[]): string {
  const folder = join(temporaryFolder(), 'seeds');
  mkdirSync(folder);
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  return folder;
}

async function listed(folder: string): Promise<[string, string | null][]> {
  return (await listSeeds(folder)).files.map(({ path, problem }) => [path, problem]);
}

describe('the listing of a seeds folder', () => {
  it('holds texts and Markdown, in subfolders too, in code-unit order', async () => {
    const folder = folderWith(['b.txt', 'a/z.MD', 'a.txt', 'B.TXT', 'é.md', 'a/deep/x.txt', 'c.html', '.hidden.txt', '.git/x.txt']);
    expect((await listed(folder)).map(([path]) => path)).toEqual(['B.TXT', 'a.txt', 'a/deep/x.txt', 'a/z.MD', 'b.txt', 'é.md']);
  });

  it('leaves out a page about the folder', async () => {
    const folder = folderWith(['README.md', 'sub/readme.txt', 'read-me-not.txt']);
    expect((await listed(folder)).map(([path]) => path)).toEqual(['read-me-not.txt']);
  });

  it('tells size and moment, and what is too large', async () => {
    const folder = folderWith(['a.txt', 'large.txt']);
    truncateSync(join(folder, 'large.txt'), 5 * 1024 * 1024 + 1);
    const [a, large] = (await listSeeds(folder)).files;
    expect(a).toMatchObject({ sizeBytes: 5, problem: null });
    expect(a?.modifiedMs).toBeGreaterThan(1_600_000_000_000);
    expect(large).toMatchObject({ sizeBytes: 5 * 1024 * 1024 + 1, problem: 'too-large' });
  });

  it('does not follow links out of the folder, nor links to folders', async () => {
    const folder = folderWith(['a.txt', 'sub/b.txt']);
    writeFileSync(join(folder, '..', 'secret.txt'), 'secret');
    mkdirSync(join(folder, '..', 'seeds-evil'));
    symlinkSync('../secret.txt', join(folder, 'out.txt'));
    symlinkSync('../seeds-evil', join(folder, 'evil'));
    symlinkSync('a.txt', join(folder, 'in.txt'));
    symlinkSync('..', join(folder, 'sub', 'loop'));
    symlinkSync('nowhere.txt', join(folder, 'broken.txt'));
    expect(await listed(folder)).toEqual([
      ['a.txt', null],
      ['broken.txt', 'not-readable'],
      ['evil', 'link-outside'],
      ['in.txt', null],
      ['out.txt', 'link-outside'],
      ['sub/b.txt', null],
    ]);
  });

  it('lists a pipe as what cannot be read, without waiting for it', async () => {
    const folder = folderWith(['a.txt']);
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    expect(await listed(folder)).toEqual([['a.txt', null], ['pipe.txt', 'not-readable']]);
  });

  it('says that a folder is missing or is none', async () => {
    const folder = folderWith(['a.txt']);
    expect(await listSeeds(join(folder, 'none'))).toMatchObject({ problem: 'not-found', files: [] });
    expect(await listSeeds(join(folder, 'a.txt'))).toMatchObject({ problem: 'not-found', files: [] });
  });

  it('follows the folder itself where that is a link', async () => {
    const folder = folderWith(['a.txt']);
    symlinkSync(folder, join(folder, '..', 'link'));
    expect(await listed(join(folder, '..', 'link'))).toEqual([['a.txt', null]]);
  });
});

describe('reading a seed', () => {
  it('gives the bytes of what is listed, and of nothing else', async () => {
    const folder = folderWith(['a.txt', 'sub/b.md']);
    writeFileSync(join(folder, '..', 'secret.txt'), 'secret');
    const listing = await listSeeds(folder);
    const read = await readSeed(listing, 'sub/b.md');
    expect(read.ok && new TextDecoder().decode(read.value)).toBe('sub/b.md');
    for (const path of ['../secret.txt', '/etc/passwd', 'sub/../a.txt', './a.txt', 'sub', '']) {
      expect(await readSeed(listing, path)).toMatchObject({ ok: false, error: { code: 'not-found', subject: path } });
    }
  });

  it('does not follow a link that took the place of a seed', async () => {
    const folder = folderWith(['a.txt', 'b.txt']);
    writeFileSync(join(folder, '..', 'secret.txt'), 'secret');
    const listing = await listSeeds(folder);
    rmSync(join(folder, 'a.txt'));
    symlinkSync('../secret.txt', join(folder, 'a.txt'));
    rmSync(join(folder, 'b.txt'));
    expect(await readSeed(listing, 'a.txt')).toMatchObject({ ok: false, error: { code: 'not-readable' } });
    expect(await readSeed(listing, 'b.txt')).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('refuses what is listed with a problem', async () => {
    const folder = folderWith(['large.txt']);
    truncateSync(join(folder, 'large.txt'), 6_000_000);
    expect(await readSeed(await listSeeds(folder), 'large.txt')).toMatchObject({ error: { code: 'too-large' } });
  });
});
