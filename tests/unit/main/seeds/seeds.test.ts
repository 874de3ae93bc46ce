import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { SeedListing } from '$core/contract/seeds';
import { Seeds } from '$main/seeds/seeds';
import { rememberedFolder, rememberFolder } from '$main/seeds/seeds-folder';
import { temporaryFolder } from '../temporary-folder';

function watched(folder: string): { seeds: Seeds; paths: () => string[] | undefined } {
  const listings: SeedListing[] = [];
  const failed = (error: unknown): never => {
    throw error;
  };
  const seeds = new Seeds(folder, { changed: (listing) => listings.push(listing), failed });
  onTestFinished(() => seeds.stop());
  return { seeds, paths: () => listings.at(-1)?.files.map(({ path }) => path) };
}

it('tells of new, changed and vanished files, in new subfolders too', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.txt'), 'a');
  const { seeds, paths } = watched(folder);
  expect((await seeds.list()).files).toHaveLength(1);
  await seeds.watching;
  writeFileSync(join(folder, 'b.md'), 'b');
  await vi.waitFor(() => { expect(paths()).toEqual(['a.txt', 'b.md']); }, 5000);
  mkdirSync(join(folder, 'sub'));
  writeFileSync(join(folder, 'sub', 'c.txt'), 'c');
  await vi.waitFor(() => { expect(paths()).toEqual(['a.txt', 'b.md', 'sub/c.txt']); }, 5000);
  rmSync(join(folder, 'a.txt'));
  await vi.waitFor(() => { expect(paths()).toEqual(['b.md', 'sub/c.txt']); }, 5000);
  expect(await seeds.read(folder, 'sub/c.txt')).toMatchObject({ ok: true });
  expect(await seeds.read('/another', 'sub/c.txt')).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

it('sees a folder that is missing at first, and one that is taken away and put back', async () => {
  const parent = temporaryFolder();
  const folder = join(parent, 'seeds');
  const { seeds, paths } = watched(folder);
  expect(await seeds.list()).toMatchObject({ problem: 'not-found' });
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.txt'), 'a');
  await vi.waitFor(() => { expect(paths()).toEqual(['a.txt']); }, 5000);
  rmSync(folder, { recursive: true });
  await vi.waitFor(() => { expect(paths()).toEqual([]); }, 5000);
  mkdirSync(folder);
  writeFileSync(join(folder, 'b.txt'), 'b');
  await vi.waitFor(() => {
    expect(paths()).toEqual(['b.txt']);
  }, 5000);
}, 20_000);

it('watches a folder that is named by a link', async () => {
  const parent = temporaryFolder();
  const folder = join(parent, 'link');
  mkdirSync(join(parent, 'real'));
  symlinkSync(join(parent, 'real'), folder);
  const { seeds, paths } = watched(folder);
  await seeds.list();
  await seeds.watching;
  writeFileSync(join(parent, 'real', 'a.txt'), 'a');
  await vi.waitFor(() => { expect(paths()).toEqual(['a.txt']); }, 5000);
});

it('goes over to another folder, and tells of that one', async () => {
  const [first, second] = [temporaryFolder(), temporaryFolder()];
  writeFileSync(join(second, 'x.txt'), 'x');
  const { seeds, paths } = watched(first);
  expect(await seeds.moveTo(second)).toMatchObject({ folder: second, files: [{ path: 'x.txt' }] });
  expect(seeds.folder).toBe(second);
  await seeds.watching;
  writeFileSync(join(second, 'y.txt'), 'y');
  await vi.waitFor(() => { expect(paths()).toEqual(['x.txt', 'y.txt']); }, 5000);
});

it('remembers the folder that was chosen', async () => {
  const profile = temporaryFolder();
  expect(await rememberedFolder(profile)).toBeNull();
  await rememberFolder(profile, '/somewhere/else');
  expect(await rememberedFolder(profile)).toBe('/somewhere/else');
  writeFileSync(join(profile, 'seeds-folder.json'), '{');
  expect(await rememberedFolder(profile)).toBeNull();
});
