import type { Page } from '@playwright/test';

/** What opening an article took, in milliseconds from the event that asked for it. */
export interface Opening {
  /** To the first frame that shows the text with the marks of its first screen. */
  readonly firstScreen: number;
  /** To the frame in which the details list the marks, whose records are then there. */
  readonly details: number;
  /** The longest that the window could answer to nothing in between. */
  readonly longestTask: number;
}

/**
 * Gets ready to time one opening by a click in the library: from the time of the event to the first task after the frame
 * that shows this title with ranges registered for it (if it has marks).
 */
export async function timeOpening(
  page: Page,
  title: string,
  marks: number,
  ask: () => Promise<void>,
): Promise<Opening> {
  const timing = page.evaluate(
    ([wanted, count]) =>
      new Promise<Opening>((resolve) => {
        let began = NaN;
        let firstScreen = NaN;
        let longestTask = 0;
        const after = (done: () => void): void => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = done;
            port2.postMessage(null);
          });
        };
        const ranges = (): number => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
        const isShown = (): boolean =>
          document.querySelector('.article-text h1')?.textContent === wanted && (count === 0 || ranges() > 0);
        const isListed = (): boolean => count === 0 || document.querySelector('[data-marks] [data-row]') !== null;
        const tasks = new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
        });
        const waitForDetails = (): void => {
          if (!isListed()) {
            after(waitForDetails);
            return;
          }
          tasks.disconnect();
          resolve({ firstScreen, details: performance.now() - began, longestTask });
        };
        const look = (): void => {
          if (!isShown()) return;
          changes.disconnect();
          after(() => {
            firstScreen = performance.now() - began;
            waitForDetails();
          });
        };
        const changes = new MutationObserver(look);
        window.addEventListener(
          'click',
          (event) => {
            began = event.timeStamp;
            tasks.observe({ type: 'longtask' });
            changes.observe(document.body, { subtree: true, childList: true, characterData: true });
          },
          { capture: true, once: true },
        );
      }),
    [title, marks] as const,
  );
  await ask();
  return timing;
}
