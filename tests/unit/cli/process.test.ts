import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBoundedWorker } from '$main/cli/worker/bounded-worker';
import { projectFile } from '../core/formats/expect-file';
import { temporaryFolder } from '../main/temporary-folder';

const SAMPLE = projectFile('tests/golden/formats/verbatim/sample.json');
let folder = '';
let script = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-cli-'));
  script = join(folder, 'cli.cjs');
  const settings = { configFile: projectFile('build/cli.vite.config.mjs'), logLevel: 'error' as const };
  await build({ ...settings, build: { outDir: folder, emptyOutDir: false } });
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the built command line', { timeout: 60_000 }, () => {
  it('runs with Node alone, many files in one worker, and ends', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'validate', SAMPLE, SAMPLE, SAMPLE], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.split('\n')).toHaveLength(4);
  });

  it('compares and merges two files in the worker, as many times as asked with the same result', () => {
    const run = (...args: readonly string[]) => spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
    const [a, b] = ['a', 'b'].map((name) => projectFile(`tests/golden/agreement/${name}.json`));
    if (a === undefined || b === undefined) throw new Error('There are two files.');
    const agreed = run('agree', a, b);
    expect([agreed.status, agreed.stdout.slice(0, 40)]).toEqual([0, '{\n  "format": "verbatim-agreement",\n  "v']);
    expect(run('agree', a, b).stdout).toBe(agreed.stdout);
    const merged = join(temporaryFolder(), 'merged.json');
    expect(run('merge', a, b, '-o', merged)).toMatchObject({ status: 0, stdout: '' });
    expect(run('validate', merged)).toMatchObject({ status: 0, stderr: '' });
    expect(run('merge', a, a)).toMatchObject({ status: 0 });
  });

  it('finds who said what in articles, and refuses none for a bad one', () => {
    const seed = projectFile('seeds/velmara-ferry-inquiry.txt');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'detect', seed, '/no/such/file', seed], {
      encoding: 'utf8',
    });
    const lines = stdout.trimEnd().split('\n');
    expect([status, lines.length, lines[0] === lines[1]]).toEqual([1, 2, true]);
    expect(stderr).toContain('/no/such/file');
    const { quotes } = JSON.parse(lines[0] ?? '{}') as { quotes: { speaker: string | null }[] };
    expect(quotes.some(({ speaker }) => speaker === 'Marta Helvig')).toBe(true);
  });

  it.each([
    [0, ['--help']],
    [1, ['agree', SAMPLE, '/no/such/file']],
    [1, ['merge', '/no/such/file', SAMPLE]],
    [2, ['agree', SAMPLE]],
    [2, ['merge', SAMPLE, SAMPLE, '-o', '/no/such/folder/x']],
    [1, ['parse', '/no/such/file']],
    [2, ['fly']],
  ])('ends with %i for %j', (code, args) => {
    expect(spawnSync(process.execPath, [script, ...args]).status).toBe(code);
  });

  it('ends quietly when the reader of its output goes away', async () => {
    const big = join(temporaryFolder(), 'big.txt');
    writeFileSync(big, 'Words and words.\n'.repeat(50_000));
    const child = spawn(process.execPath, [script, 'parse', ...Array.from({ length: 20 }, () => big)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let messages = '';
    child.stderr.on('data', (chunk: Buffer) => {
      messages += chunk.toString();
    });
    child.stdout.once('data', () => {
      child.stdout.destroy();
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, messages]).toEqual([0, '']);
  });
});

describe('the worker with limits', { timeout: 60_000 }, () => {
  const task = (kind: 'parse' | 'validate') => ({
    kind,
    file: 'a',
    bytes: new Uint8Array(Buffer.from('Title\n\nText.\n')),
  });
  const limits = { parse: 60_000, detect: 60_000, validate: 60_000, convert: 60_000, agree: 60_000, merge: 60_000 };

  function scriptOf(code: string): string {
    const path = join(temporaryFolder(), 'worker.cjs');
    writeFileSync(
      path,
      `const { parentPort } = require('node:worker_threads'); parentPort.on('message', (task) => { ${code} });`,
    );
    return path;
  }

  it('gives up a file that takes too long and goes on with the next', async () => {
    const file = scriptOf(
      `if (task.kind === 'parse') for (;;) {} parentPort.postMessage({ progress: 0.5 }); parentPort.postMessage({ outcome: { output: 'done', messages: [], isSound: true } });`,
    );
    const worker = makeBoundedWorker(file, { ...limits, parse: 200 });
    expect(await worker.runTask(task('parse'))).toEqual({ ok: false, error: 'it takes longer than 0.2 seconds' });
    const shares: number[] = [];
    const next = await worker.runTask(task('validate'), (share) => shares.push(share));
    expect(next).toMatchObject({ ok: true, value: { output: 'done' } });
    expect(shares).toEqual([0.5]);
    await worker.close();
  });

  it.each([
    [`throw new Error('broken')`, 'the program failed: broken'],
    ['process.exit(3)', 'the program stopped while reading it'],
  ])('says what happened when the worker does %s', async (code, error) => {
    const worker = makeBoundedWorker(scriptOf(code), limits);
    expect(await worker.runTask(task('parse'))).toEqual({ ok: false, error });
    await worker.close();
  });

  it('gives up a file that takes too much memory', async () => {
    const worker = makeBoundedWorker(
      scriptOf('const all = []; for (;;) all.push(new Array(1000).fill(task));'),
      limits,
      64,
    );
    expect(await worker.runTask(task('parse'))).toEqual({ ok: false, error: 'it takes more memory than a file may' });
    await worker.close();
  });
});
