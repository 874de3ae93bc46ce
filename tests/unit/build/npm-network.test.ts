import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { downloadVerified } from '../../../build/runtime/download.mjs';
import { npmDispatcher } from '../../../build/runtime/npm-network.mjs';
import { temporaryFolder } from './temporary-folder';

const content = 'a package';
const integrity = `sha512-${createHash('sha512').update(content).digest('base64')}`;
const tls = join(import.meta.dirname, '../../fixtures/tls');

async function portOf(server: Server): Promise<number> {
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

/** A registry whose certificate no authority has signed, as behind a proxy that looks into connections. */
async function selfSignedRegistry(): Promise<string> {
  const key = readFileSync(join(tls, 'key.pem'));
  const cert = readFileSync(join(tls, 'certificate.pem'));
  const server = createTlsServer({ key, cert }, (_request, response) => response.end(content));
  return `https://127.0.0.1:${String(await portOf(server))}/package.tgz`;
}

function download(url: string, settings: Readonly<Record<string, string>>): Promise<void> {
  const file = join(temporaryFolder(), 'package.tgz');
  return downloadVerified({ url, file, integrity, dispatcher: npmDispatcher(settings) });
}

describe('downloads go the way that npm is set to go', () => {
  it('trusting the authorities of its cafile', async () => {
    const url = await selfSignedRegistry();
    await expect(download(url, {})).rejects.toThrow();
    await download(url, { cafile: join(tls, 'certificate.pem') });
  });

  it('through its proxy', async () => {
    const url = await selfSignedRegistry();
    const asked: string[] = [];
    const proxy = createServer();
    proxy.on('connect', (request, client) => {
      asked.push(request.url ?? '');
      const { hostname, port } = new URL(`tcp://${request.url ?? ''}`);
      const remote = connect(Number(port), hostname, () => {
        client.write('HTTP/1.1 200 Connection established\r\n\r\n');
        remote.pipe(client).pipe(remote);
      });
      client.on('error', () => remote.destroy());
      remote.on('error', () => client.destroy());
    });
    const address = `http://127.0.0.1:${String(await portOf(proxy))}`;
    await download(url, { cafile: join(tls, 'certificate.pem'), 'https-proxy': address });
    expect(asked).toEqual([new URL(url).host]);
  });
});
