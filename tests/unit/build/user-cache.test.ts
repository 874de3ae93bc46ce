import { existsSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { pinnedPackage } from '../../../build/runtime/pinned-package.mjs';
import { cachePaths, withLock } from '../../../build/runtime/user-cache.mjs';
import { temporaryFolder } from './temporary-folder';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the cache folder', () => {
  it('is where XDG_CACHE_HOME says, or under .cache', () => {
    vi.stubEnv('XDG_CACHE_HOME', '/elsewhere');
    expect(cachePaths(pinnedPackage).runtime).toMatch(/^\/elsewhere\/verbatim\/electron\/[0-9a-f]{16}$/);
    vi.stubEnv('XDG_CACHE_HOME', 'relative');
    expect(cachePaths(pinnedPackage).runtime.startsWith(join(homedir(), '.cache'))).toBe(true);
  });

  it('is another one for another package', () => {
    const other = { ...pinnedPackage, integrity: 'sha512-other' };
    expect(cachePaths(other).runtime).not.toBe(cachePaths(pinnedPackage).runtime);
  });
});

describe('the lock', () => {
  const quiet = (): void => undefined;

  it('lets one work after the other', async () => {
    const lock = join(temporaryFolder(), 'lock');
    const events: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      events.push(`${name} begins`);
      await Promise.resolve();
      events.push(`${name} ends`);
    };
    await Promise.all([withLock(lock, quiet, work('a')), withLock(lock, quiet, work('b'))]);
    expect(events).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
    expect(existsSync(lock)).toBe(false);
  });

  it('is taken over from a process that has died', async () => {
    const lock = join(temporaryFolder(), 'lock');
    writeFileSync(lock, '999999999');
    expect(await withLock(lock, quiet, () => Promise.resolve('done'))).toBe('done');
  });

  it('is given back when the work fails', async () => {
    const lock = join(temporaryFolder(), 'lock');
    await expect(withLock(lock, quiet, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(lock)).toBe(false);
  });
});
