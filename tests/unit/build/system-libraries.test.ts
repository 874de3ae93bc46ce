import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ensureSystemLibraries, missingPackages } from '../../../build/system-libraries.mjs';
import { temporaryFolder } from './temporary-folder';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('the system libraries', () => {
  it('count as missing by the name of their Debian package', () => {
    vi.stubEnv('PATH', temporaryFolder());
    expect(missingPackages({ screen: true, tests: true })).toEqual(
      expect.arrayContaining(['xvfb', 'xauth', 'chromium']),
    );
  });

  it('are named with the command that installs them to a user who is not root', () => {
    const programs = temporaryFolder();
    writeFileSync(join(programs, 'apt-get'), '');
    chmodSync(join(programs, 'apt-get'), 0o755);
    vi.stubEnv('PATH', programs);
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    expect(() => {
      ensureSystemLibraries({ screen: true }, () => undefined);
    }).toThrow(/sudo apt-get update && sudo apt-get install -y .*xvfb xauth/);
  });

  it('concern Linux alone', () => {
    vi.spyOn(process, 'platform', 'get').mockReturnValue('darwin');
    vi.stubEnv('PATH', temporaryFolder());
    expect(missingPackages({ screen: true, tests: true })).toEqual([]);
  });
});
