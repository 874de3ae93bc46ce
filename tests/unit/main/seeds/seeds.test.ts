import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
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
  expect(await seeds.read('sub/c.txt')).toMatchObject({ ok: true });
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
