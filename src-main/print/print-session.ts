import { session, type App, type Session } from 'electron';
import { refusal, type Responder } from '../security/file-responder';
import { denyPermissions } from '../security/permissions';
import { refuseNetwork } from '../security/network';
import { HOST, ORIGIN, SCHEME } from '../security/origin';

/** Kept in memory only, and apart from that of the window: what is printed can reach nothing of the work. */
const PARTITION = 'print';

const PAGE_PATH = '/page-to-print.html';
export const PAGE_TO_PRINT = `${ORIGIN}${PAGE_PATH}`;

/** The document brings a policy of its own; this one holds even where it were tampered with. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; base-uri 'none'; form-action 'none'";

const NOTHING = { 'Content-Security-Policy': POLICY };

/** The one session in which pages are printed, and the page that it serves at the moment. */
export class PrintSession {
  readonly session: Session;
  #page: Uint8Array<ArrayBuffer> | null = null;

  private constructor(own: Session) {
    this.session = own;
  }

  /** A session without network and permissions that serves one page, and beside it the fonts of the program. */
  static async open(app: App, respond: Responder): Promise<PrintSession> {
    const print = new PrintSession(session.fromPartition(PARTITION, { cache: false }));
    denyPermissions(print.session);
    await refuseNetwork(app, print.session, null);
    print.session.protocol.handle(SCHEME, (request) => print.#answer(request, respond));
    return print;
  }

  /** What is served from now on; null: nothing. */
  serve(page: Uint8Array<ArrayBuffer> | null): void {
    this.#page = page;
  }

  async #answer(request: Request, respond: Responder): Promise<Response> {
    const { host, pathname } = new URL(request.url);
    if (host !== HOST || request.method !== 'GET') return refusal(404, NOTHING);
    if (pathname.endsWith('.woff2')) return respond(request);
    if (pathname !== PAGE_PATH || this.#page === null) return refusal(404, NOTHING);
    return new Response(this.#page, { headers: { ...NOTHING, 'Content-Type': 'text/html; charset=utf-8' } });
  }
}
