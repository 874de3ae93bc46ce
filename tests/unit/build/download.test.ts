import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { downloadVerified, WrongContentError } from '../../../build/runtime/download.mjs';
import { localHost, sendContent, type LocalHost } from './local-host';
import { temporaryFolder } from './temporary-folder';

const content = randomBytes(300_000);
const integrity = `sha512-${createHash('sha512').update(content).digest('base64')}`;

async function host(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<LocalHost> {
  const started = await localHost(answer);
  onTestFinished(() => started.close());
  return started;
}

function target(): string {
  return join(temporaryFolder(), 'package.tgz');
}

describe('downloading a pinned file', () => {
  it('brings the file and tells how far it is', async () => {
    const { url } = await host((request, response) => {
      sendContent(request, response, content);
    });
    const file = target();
    let last = { doneBytes: 0, totalBytes: null as number | null };
    await downloadVerified({ url, file, integrity, onProgress: (progress) => (last = progress) });
    expect(readFileSync(file).equals(content)).toBe(true);
    expect(last).toEqual({ doneBytes: content.length, totalBytes: content.length });
    expect(existsSync(`${file}.partial`)).toBe(false);
  });

  it('asks only for the bytes that an earlier try did not bring', async () => {
    const { url, requests } = await host((request, response) => {
      sendContent(request, response, content);
    });
    const file = target();
    writeFileSync(`${file}.partial`, content.subarray(0, 100_000));
    await downloadVerified({ url, file, integrity });
    expect(readFileSync(file).equals(content)).toBe(true);
    expect(requests.map(({ headers }) => headers.range)).toEqual(['bytes=100000-']);
  });

  it('can be called again after the connection broke', async () => {
    let tries = 0;
    const { url } = await host((request, response) => {
      tries += 1;
      sendContent(request, response, content, tries === 1 ? 100_000 : undefined);
    });
    const file = target();
    await expect(downloadVerified({ url, file, integrity })).rejects.toThrow();
    expect(existsSync(file)).toBe(false);
    await downloadVerified({ url, file, integrity });
    expect(readFileSync(file).equals(content)).toBe(true);
  });

  it('starts from the first byte when what an earlier try left is damaged', async () => {
    const { url, requests } = await host((request, response) => {
      sendContent(request, response, content);
    });
    const file = target();
    writeFileSync(`${file}.partial`, Buffer.alloc(1000));
    await downloadVerified({ url, file, integrity });
    expect(readFileSync(file).equals(content)).toBe(true);
    expect(requests.map(({ headers }) => headers.range)).toEqual(['bytes=1000-', undefined]);
  });

  it('starts anew when what an earlier try left is longer than the file', async () => {
    const { url } = await host((request, response) => {
      sendContent(request, response, content);
    });
    const file = target();
    writeFileSync(`${file}.partial`, Buffer.alloc(content.length + 1));
    await downloadVerified({ url, file, integrity });
    expect(readFileSync(file).equals(content)).toBe(true);
  });

  it('refuses other content and leaves nothing of it', async () => {
    const { url } = await host((request, response) => {
      sendContent(request, response, Buffer.concat([content, Buffer.from('x')]));
    });
    const file = target();
    await expect(downloadVerified({ url, file, integrity })).rejects.toThrow(WrongContentError);
    expect(existsSync(file)).toBe(false);
    expect(existsSync(`${file}.partial`)).toBe(false);
  });

  it('gives up when nothing comes any more', async () => {
    const { url } = await host((_request, response) => {
      response.writeHead(200, { 'content-length': content.length });
      response.write(content.subarray(0, 10));
    });
    await expect(downloadVerified({ url, file: target(), integrity, stallMs: 50 })).rejects.toThrow();
  });

  it('says what the host answered', async () => {
    const { url } = await host((_request, response) => {
      response.writeHead(403).end();
    });
    await expect(downloadVerified({ url, file: target(), integrity })).rejects.toThrow('403');
  });
});
