import type { Page } from '@playwright/test';
import { atRest } from './key-clock';

/** What an act took from its event until what it asked for was painted. */
export interface Shown {
  readonly ms: number;
  /** In which frame after the event it was there; 1 is the very next. */
  readonly frames: number;
}

interface Armed {
  readonly before: string;
  readonly done: (shown: Shown) => void;
}

declare global {
  // The clock is put there before the first act.
  var shownClock: { armed: Armed | null; result: Promise<Shown>; look: () => string } | undefined;
}

/** What is looked at: an act has been done when the words in the first of these elements are others. */
async function startClock(page: Page, selectors: string): Promise<void> {
  await page.evaluate((wanted) => {
    const look = (): string =>
      [...document.querySelectorAll(wanted)]
        .slice(0, 30)
        .map((each) => `${each.getAttribute('aria-rowcount') ?? ''}${each.textContent}`)
        .join('\n');
    const isNew = globalThis.shownClock === undefined;
    const clock = (globalThis.shownClock ??= { armed: null, result: Promise.resolve({ ms: 0, frames: 0 }), look });
    clock.look = look;
    if (!isNew) return;
    const begin = (event: Event): void => {
      const { armed } = clock;
      const isHeldKey = event instanceof KeyboardEvent && (event.key === 'Control' || event.key === 'Shift');
      if (armed === null || isHeldKey) return;
      const { timeStamp } = event;
      clock.armed = null;
      let frames = 0;
      const next = (): void => {
        requestAnimationFrame(() => {
          frames += 1;
          const isShown = clock.look() !== armed.before;
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = (): void => {
            if (isShown) armed.done({ ms: performance.now() - timeStamp, frames });
            else if (performance.now() - timeStamp > 10_000) armed.done({ ms: NaN, frames });
            else next();
          };
          port2.postMessage(null);
        });
      };
      next();
    };
    for (const type of ['keydown', 'click', 'change']) window.addEventListener(type, begin, { capture: true });
  }, selectors);
}

/** Does the act and answers how long it took from its event until the elements were painted with other words. */
export async function timeUntilShown(page: Page, selectors: string, act: () => Promise<unknown>): Promise<Shown> {
  await startClock(page, selectors);
  await atRest(page);
  await page.evaluate(() => {
    const clock = globalThis.shownClock;
    if (clock === undefined) return;
    clock.result = new Promise((done) => {
      clock.armed = { before: clock.look(), done };
    });
  });
  await act();
  const shown = await page.evaluate(() => globalThis.shownClock?.result);
  if (shown === undefined || Number.isNaN(shown.ms)) throw new Error(`Nothing changed in ${selectors}.`);
  return shown;
}
