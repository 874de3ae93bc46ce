import { refusal, type Responder } from './file-responder';
import { developmentSecurityPolicy } from './content-security-policy';
import { HOST } from './origin';
import { securityHeaders } from './response-headers';

const LOCAL_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The address of Vite's server on this machine; null where none is given, or one that is elsewhere. */
export function developmentServer(address: string | undefined): URL | null {
  const url = address === undefined ? null : URL.parse(address);
  return url !== null && url.protocol === 'http:' && LOCAL_HOSTS.has(url.hostname) ? url : null;
}

/** Hands requests on to Vite's server, so that the page has the same origin, and the same store, as a built one. */
export function respondFromServer(server: URL): Responder {
  const headers = securityHeaders(developmentSecurityPolicy(server));
  return async (request) => {
    const { host, pathname, search } = new URL(request.url);
    if (host !== HOST) return refusal(404, headers);
    // The fetch of Node, since that of the session refuses every address but `app:`.
    const answer = await fetch(new URL(pathname + search, server), { method: request.method });
    const contentType = answer.headers.get('Content-Type') ?? 'application/octet-stream';
    return new Response(answer.body, { status: answer.status, headers: { ...headers, 'Content-Type': contentType } });
  };
}
