import type { Session } from 'electron';
import { ORIGIN } from './origin';

/** Copying an annotation with its citation is all that a page may do beyond itself. */
const GRANTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Whether a page of this origin has a permission. */
export function isPermitted(permission: string, origin: string): boolean {
  return GRANTED.has(permission) && origin === ORIGIN;
}

/** Denies the pages of a session everything but what is granted above. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide, details) => {
    decide(isPermitted(permission, originOf(details.requestingUrl)) && details.isMainFrame);
  });
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin) =>
    isPermitted(permission, originOf(requestingOrigin)),
  );
  session.setDevicePermissionHandler(() => false);
}

/** `URL.origin` is `null` for schemes that Node does not know, so it is put together here. */
function originOf(address: string): string {
  const url = URL.parse(address);
  return url === null ? '' : `${url.protocol}//${url.host}`;
}
