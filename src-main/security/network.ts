import type { App, Session } from 'electron';
import { HOST, SCHEME } from './origin';

const OPEN_SCHEMES: ReadonlySet<string> = new Set(['blob:', 'data:', 'devtools:']);

/** Whether a request stays inside the program. `devServer` is Vite's, while the program is being built. */
export function isLocalRequest(address: string, devServer: URL | null): boolean {
  const url = URL.parse(address);
  if (url === null) return false;
  if (url.protocol === `${SCHEME}:`) return url.host === HOST;
  if (url.protocol === 'ws:') return devServer !== null && url.host === devServer.host;
  return OPEN_SCHEMES.has(url.protocol);
}

/** Tells Chromium, before it starts, to look up no name and to fetch nothing for itself. */
export function switchNetworkOff(app: App, devServer: URL | null): void {
  const exceptions = devServer === null ? '' : `, EXCLUDE ${devServer.hostname}`;
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exceptions}`);
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
}

/** Cancels every request of a session that would leave the program. */
export async function refuseNetwork(app: App, session: Session, devServer: URL | null): Promise<void> {
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !isLocalRequest(url, devServer) });
  });
  // The spelling checker would download its dictionaries.
  session.setSpellCheckerEnabled(false);
  app.configureHostResolver({ secureDnsMode: 'off' });
  await session.setProxy({ mode: 'direct' });
}
