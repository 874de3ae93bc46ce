import type { App, WebContents } from 'electron';
import { ORIGIN } from './origin';

/**
 * Every page stays what it is: no other address, no new window, no web view. While the program is being built, the page
 * may load itself again, as Vite tells it to.
 */
export function denyNavigation(app: App, devServer: URL | null): void {
  app.on('web-contents-created', (_event, contents) => {
    confine(contents, devServer !== null);
  });
}

function confine(contents: WebContents, mayReload: boolean): void {
  contents.on('will-navigate', (event) => {
    if (!(mayReload && event.url.startsWith(`${ORIGIN}/`))) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!(mayReload && event.isMainFrame && event.url.startsWith(`${ORIGIN}/`))) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}
