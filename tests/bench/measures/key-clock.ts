import type { Page } from '@playwright/test';

/** A key that no command has: what it takes from a key to a frame in which one small thing changes. */
const EMPTY_KEY = 'F9';

interface Clock {
  times: { key: string; ms: number; ranges: number }[];
  ranges: () => number;
}

declare global {
  // The clock is put there before the first press.
  var keyClock: Clock | undefined;
}

/** Starts to time every press in the page: from the time of the event to the first task after the next frame. */
export async function watchKeys(page: Page): Promise<void> {
  await page.evaluate((emptyKey) => {
    if (globalThis.keyClock !== undefined) return;
    // Marks alone: what is at hand, and what is supposed of it, goes from the one before in the same frame.
    const isMark = (name: string): boolean => /-(?:decided|proposed)-\d$/u.test(name);
    const ranges = (): number =>
      [...CSS.highlights].reduce((sum, [name, highlight]) => sum + (isMark(name) ? highlight.size : 0), 0);
    const clock: Clock = { times: [], ranges };
    globalThis.keyClock = clock;
    const dot = document.createElement('div');
    dot.style.cssText = 'position: fixed; inset: 0 auto auto 0; width: 2px; height: 2px; z-index: 9';
    document.body.append(dot);
    let flips = 0;
    const keyDown = (event: KeyboardEvent): void => {
      if (event.key === emptyKey) dot.style.background = (flips += 1) % 2 === 0 ? 'black' : 'white';
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = (): void => {
          clock.times.push({ key: event.key, ms: performance.now() - event.timeStamp, ranges: ranges() });
        };
        port2.postMessage(null);
      });
    };
    window.addEventListener('keydown', keyDown, { capture: true });
  }, EMPTY_KEY);
}

/** Waits until the page has nothing to do, as it has between the presses of a person. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })));
}

/** Presses a key and answers from key to paint, in milliseconds, and by how many the registered ranges grew. */
export async function timeKey(page: Page, key: string): Promise<{ ms: number; ranges: number }> {
  await atRest(page);
  const before = await page.evaluate(() => {
    const { keyClock } = globalThis;
    if (keyClock !== undefined) keyClock.times = [];
    return keyClock?.ranges() ?? 0;
  });
  await page.keyboard.press(key);
  await page.waitForFunction(() => (globalThis.keyClock?.times.length ?? 0) > 0);
  const taken = await page.evaluate(() => globalThis.keyClock?.times[0]);
  if (taken === undefined) throw new Error(`The press of ${key} was not seen.`);
  return { ms: taken.ms, ranges: taken.ranges - before };
}

export async function timeEmptyFrame(page: Page): Promise<number> {
  return (await timeKey(page, EMPTY_KEY)).ms;
}
