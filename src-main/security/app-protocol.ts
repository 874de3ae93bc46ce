import { protocol, type Session } from 'electron';
import type { Responder } from './file-responder';
import { SCHEME } from './origin';

/** Makes `app:` a scheme with an origin of its own. To be called before the program is ready. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true };
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }]);
}

/** Serves `app://verbatim` in a session. */
export function serveApp(session: Session, respond: Responder): void {
  session.protocol.handle(SCHEME, respond);
}
