import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { respondWithFiles, type Responder } from '$main/security/file-responder';
import { listServedFiles } from '$main/security/served-files';
import { temporaryFolder } from '../temporary-folder';

async function responder(): Promise<Responder> {
  const root = temporaryFolder();
  const folder = join(root, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  mkdirSync(join(root, 'renderer-evil'));
  writeFileSync(join(root, 'secret.json'), 'secret');
  writeFileSync(join(root, 'renderer-evil', 'x.js'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'assets', 'a b.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'a.js.map'), 'map');
  return respondWithFiles(await listServedFiles(folder));
}

async function ask(url: string, method = 'GET'): Promise<Response> {
  return (await responder())(new Request(url, { method }));
}

describe('app://verbatim', () => {
  it.each([
    ['app://verbatim/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['app://verbatim/index.html?x#y', 'text/html; charset=utf-8', '<!doctype html>'],
    ['app://verbatim/assets/a%20b.js', 'text/javascript; charset=utf-8', 'export {};'],
  ])('serves %s', async (url, contentType, content) => {
    const response = await ask(url);
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, contentType]);
    expect(await response.text()).toBe(content);
    expect(await (await ask(url, 'HEAD')).text()).toBe('');
  });

  it.each([
    'app://verbatim/nothing.js',
    'app://verbatim/../secret.json',
    'app://verbatim/%2e%2e/secret.json',
    'app://verbatim/..%2f..%2fsecret.json',
    'app://verbatim/..%5csecret.json',
    'app://verbatim/../renderer-evil/x.js',
    'app://verbatim//etc/passwd',
    'app://verbatim/assets',
    'app://verbatim/assets/a.js.map',
    'app://verbatim/index.html%00.js',
    'app://verbatim/C:/x.js',
    'app://other/index.html',
    'app://verbatim.evil/index.html',
    'app://verbatim:80/index.html',
  ])('does not know %s', async (url) => {
    expect((await ask(url)).status).toBe(404);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('does not take %s', async (method) => {
    expect((await ask('app://verbatim/index.html', method)).status).toBe(405);
  });

  it.each(['app://verbatim/index.html', 'app://verbatim/nothing'])('guards the answer of %s', async (url) => {
    const { headers } = await ask(url);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types svelte-trusted-html app-worker");
    expect(policy).not.toMatch(/unsafe|https?:|\*/u);
  });
});
