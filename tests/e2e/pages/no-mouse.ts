import type { Page } from '@playwright/test';

declare global {
  // What a mouse did since the watch began.
  var mouseEvents: string[] | undefined;
}

/** From now on every event that only a mouse or a finger makes is written down. */
export async function watchForMouse(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: string[] = [];
    globalThis.mouseEvents = seen;
    for (const kind of ['pointerdown', 'mousedown', 'touchstart', 'wheel', 'dragstart', 'contextmenu'] as const) {
      window.addEventListener(kind, () => seen.push(kind), { capture: true, passive: true });
    }
    // A click of a key or of a screen reader has no count of presses.
    window.addEventListener('click', ({ detail }) => (detail > 0 ? seen.push('click') : 0), { capture: true });
  });
}

/** The events that were written down; throws where nobody watched, so that a lost watch is no proof. */
export async function mouseEvents(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    if (globalThis.mouseEvents === undefined) throw new Error('Nobody watched for the mouse in this window.');
    return globalThis.mouseEvents;
  });
}
