import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markRun } from '$main/profile/run-mark';
import { copyStoreAside } from '$main/profile/store-copy';
import { temporaryFolder } from '../temporary-folder';

const at = (second: number): Date => new Date(Date.UTC(2025, 0, 2, 3, 4, second));

it('a run that did not end is seen by the next one', () => {
  const folder = temporaryFolder();
  const first = markRun(folder, at(0));
  expect(first.uncleanEnd).toBe(false);
  const second = markRun(folder, at(1));
  expect(second.uncleanEnd).toBe(true);
  second.clear();
  expect(markRun(folder, at(2)).uncleanEnd).toBe(false);
});

describe('the store', () => {
  it('is copied aside whole, and the last three copies are kept', async () => {
    const folder = temporaryFolder();
    const store = join(folder, 'IndexedDB', 'app_verbatim_0.indexeddb.leveldb');
    mkdirSync(store, { recursive: true });
    mkdirSync(join(folder, 'set-aside', 'store-cut-short.unfinished'), { recursive: true });
    for (let second = 0; second < 5; second += 1) {
      writeFileSync(join(store, '000003.log'), `state ${String(second)}`);
      const copy = await copyStoreAside(folder, at(second));
      expect(readFileSync(join(copy ?? '', 'app_verbatim_0.indexeddb.leveldb', '000003.log'), 'utf8')).toBe(
        `state ${String(second)}`,
      );
    }
    expect(readdirSync(join(folder, 'set-aside')).sort()).toEqual(
      [2, 3, 4].map((second) => `store-2025-01-02T03-04-0${String(second)}.000Z`),
    );
  });

  it('that is not there is not copied', async () => {
    expect(await copyStoreAside(temporaryFolder(), at(0))).toBeNull();
  });
});
