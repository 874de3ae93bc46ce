import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { officialElectron } from '../../../build/runtime/official.mjs';
import { releaseHostAnswers } from '../../../build/runtime/release-host.mjs';
import { localHost } from './local-host';
import { temporaryFolder } from './temporary-folder';

function checkoutWithElectron(): string {
  const root = temporaryFolder();
  mkdirSync(join(root, 'node_modules', 'electron', 'dist'), { recursive: true });
  writeFileSync(join(root, 'node_modules', 'electron', 'package.json'), '{ "version": "45.4.1" }');
  return root;
}

async function answersWith(
  status: number | null,
  timeoutMs = 10_000,
): Promise<{ answers: boolean; asked: string | undefined; ms: number }> {
  const host = await localHost((_request, response) => {
    if (status !== null) response.writeHead(status).end();
  });
  onTestFinished(async () => {
    vi.unstubAllEnvs();
    await host.close();
  });
  vi.stubEnv('ELECTRON_MIRROR', host.url);
  const started = performance.now();
  const answers = await releaseHostAnswers(checkoutWithElectron(), timeoutMs);
  return { answers, asked: host.requests[0]?.url, ms: performance.now() - started };
}

describe('the release host of Electron', () => {
  it('is asked for the very file that would be downloaded', async () => {
    const { answers, asked } = await answersWith(200);
    expect(answers).toBe(true);
    expect(asked).toBe(`/v45.4.1/electron-v45.4.1-${process.platform}-${process.arch}.zip`);
  });

  it('does not count when it refuses', async () => {
    expect((await answersWith(403)).answers).toBe(false);
  });

  it('is given up in time when it takes the connection and stays silent', async () => {
    const { answers, ms } = await answersWith(null, 200);
    expect(answers).toBe(false);
    expect(ms).toBeLessThan(5000);
  });
});

describe('the official Electron', () => {
  it('is found where its binary has been unpacked', () => {
    const root = checkoutWithElectron();
    const folder = join(root, 'node_modules', 'electron');
    expect(officialElectron(root)).toBeNull();
    writeFileSync(join(folder, 'path.txt'), 'electron');
    writeFileSync(join(folder, 'dist', 'electron'), '');
    writeFileSync(join(folder, 'dist', 'version'), '45.4.1');
    const executable = join(folder, 'dist', 'electron');
    expect(officialElectron(root)).toEqual({ executable, version: '45.4.1', origin: 'official' });
  });

  it('does not count when it is of another version', () => {
    const root = checkoutWithElectron();
    const folder = join(root, 'node_modules', 'electron');
    writeFileSync(join(folder, 'path.txt'), 'electron');
    writeFileSync(join(folder, 'dist', 'electron'), '');
    writeFileSync(join(folder, 'dist', 'version'), '44.0.0');
    expect(officialElectron(root)).toBeNull();
  });
});
