import type { Page } from '@playwright/test';
import type { Running } from '../../e2e/pages/verbatim-app';

/**
 * A frame as soon as something in it changes, with all of its work done, so that the wait for the next beat of the screen
 * does not hide what an act takes. A frame in which nothing changes still keeps the beat: an empty frame for comparison
 * must change some small thing. (With the compositor's stages forced to the end as well, frames run free without painting.)
 */
export const QUICK_FRAMES = ['--disable-frame-rate-limit'];

/** A second window of the running program with an empty page, for code that is no part of it. */
export async function blankWindow({ app }: Running): Promise<Page> {
  const opened = app.waitForEvent('window');
  await app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ width: 1280, height: 900, webPreferences: { sandbox: true } });
    await window.loadURL('about:blank');
  });
  return opened;
}
