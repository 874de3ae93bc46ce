// The browser that component and data tests run in: the system's own, since Playwright's would have to be downloaded.
import { chromiumPrograms, findProgram } from './system-libraries.mjs';

/** The path of a Chromium, or undefined where there is none: Playwright then looks for its own. */
export function findChromium() {
  for (const name of chromiumPrograms) {
    const path = findProgram(name);
    if (path !== null) return path;
  }
  return undefined;
}

/** As root, Chromium starts only without its sandbox. */
export const chromiumArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
