import type { Text } from '$core/model/text';
import { prepareNames } from './article-names';

/** So long what follows a first screen waits for it. */
const FRAME_AT_MOST_MS = 200;
/** So long something waits for the window to be idle. */
const IDLE_AT_MOST_MS = 1000;

/** Finds the names of an article between other work, so that the first question about a speaker does not wait for them. */
export function findNamesWhileIdle(article: Text, isWanted: () => boolean): void {
  requestIdleCallback((idle) => {
    if (!isWanted()) return;
    if (!prepareNames(article, () => idle.timeRemaining() > 0)) findNamesWhileIdle(article, isWanted);
  });
}

/** Resolves when the next frame is painted, or soon where the window is not seen and paints none. */
export function afterNextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const later = setTimeout(resolve, FRAME_AT_MOST_MS);
    requestAnimationFrame(() => {
      clearTimeout(later);
      setTimeout(resolve);
    });
  });
}

/** Resolves when the window has nothing else to do, or after a while in which it always had. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(
      () => {
        resolve();
      },
      { timeout: IDLE_AT_MOST_MS },
    );
  });
}
