import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface LocalHost {
  readonly url: string;
  readonly requests: IncomingMessage[];
  readonly close: () => Promise<void>;
}

/** A web server on this machine alone, which answers as the test says and keeps the requests that it got. */
export async function localHost(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<LocalHost> {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

/** Sends `content`, or from the byte that a range asks for. With `stopAt` the connection breaks there. */
export function sendContent(
  request: IncomingMessage,
  response: ServerResponse,
  content: Buffer,
  stopAt?: number,
): void {
  const asked = /^bytes=(\d+)-$/.exec(request.headers.range ?? '');
  const from = asked === null ? 0 : Number(asked[1]);
  if (from >= content.length) {
    response.writeHead(416).end();
    return;
  }
  response.writeHead(asked === null ? 200 : 206, { 'content-length': content.length - from });
  if (stopAt === undefined) {
    response.end(content.subarray(from));
    return;
  }
  response.write(content.subarray(from, stopAt), () => {
    response.destroy();
  });
}
