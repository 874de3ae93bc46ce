import type { Page } from '@playwright/test';

/** Begins to note for how long the window's thread answers nothing else: every task of 50 ms or more. */
export async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: number[] = [];
    Reflect.set(globalThis, 'longTasks', noted);
    new PerformanceObserver((list) => {
      noted.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
}

/** The longest task in milliseconds since this was asked last; 0 where none took 50 ms. */
export function longestTaskMs(page: Page): Promise<number> {
  return page.evaluate(() => {
    const noted = Reflect.get(globalThis, 'longTasks') as number[];
    return Math.max(0, ...noted.splice(0));
  });
}
