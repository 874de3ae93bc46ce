import { readFile } from 'node:fs/promises';
import { contentSecurityPolicy } from './content-security-policy';
import { HOST } from './origin';
import { securityHeaders } from './response-headers';
import type { ServedFile } from './served-files';

/** Answers one request of the page. */
export type Responder = (request: Request) => Promise<Response>;

/** Serves the files of the list, each with the strict policy, and nothing else. */
export function respondWithFiles(files: ReadonlyMap<string, ServedFile>): Responder {
  const headers = securityHeaders(contentSecurityPolicy());
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405, headers);
    const url = new URL(request.url);
    const file = url.host === HOST ? files.get(url.pathname === '/' ? '/index.html' : url.pathname) : undefined;
    if (file === undefined) return refusal(404, headers);
    const body = request.method === 'HEAD' ? null : new Uint8Array(await readFile(file.path));
    return new Response(body, { headers: { ...headers, 'Content-Type': file.contentType } });
  };
}

/** An answer without content. */
export function refusal(status: number, headers: Readonly<Record<string, string>>): Response {
  return new Response(null, { status, headers });
}
