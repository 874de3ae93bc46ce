// The per-user cache of unpacked runtimes, shared by every checkout on the machine.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir, uptime } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** @typedef {import('./pinned-package.mjs').PinnedPackage} PinnedPackage */

/**
 * Where a package's download and its unpacked runtime are kept: named by what is pinned, and by the recipe that unpacks it.
 * @param {PinnedPackage} pinned
 */
export function cachePaths(pinned) {
  const set = process.env['XDG_CACHE_HOME'] ?? '';
  const base = join(isAbsolute(set) ? set : join(homedir(), '.cache'), 'verbatim', 'electron');
  const recipe = 1;
  const name = createHash('sha256').update(`${pinned.integrity} ${recipe}`).digest('hex').slice(0, 16);
  return { tarball: join(base, `${name}.tgz`), runtime: join(base, name), lock: join(base, `${name}.lock`) };
}

/**
 * Runs `work` while no other process of this machine does work under the same lock. A lock whose process has died is taken over.
 * @template T
 * @param {string} lock
 * @param {(line: string) => void} say
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(lock, say, work) {
  mkdirSync(dirname(lock), { recursive: true });
  for (let told = false; !take(lock); told = true) {
    if (!told) say('Another set-up is under way on this machine: waiting for it.');
    await delay(500);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function take(lock) {
  if (create(lock)) return true;
  if (holderIsAlive(lock)) return false;
  rmSync(lock, { force: true });
  return create(lock);
}

/** @param {string} lock */
function create(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** @param {string} lock */
function holderIsAlive(lock) {
  try {
    const { mtimeMs } = statSync(lock);
    // After a restart of the machine the number may belong to any program.
    if (mtimeMs < Date.now() - uptime() * 1000) return false;
    const holder = Number(readFileSync(lock, 'utf8'));
    // Without a number, the holder is about to write it, or died before it could.
    if (!(holder > 0)) return mtimeMs > Date.now() - 10_000;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
