import type { Text } from '$core/model/text';
import { prepareNames } from './article-names';

/** Finds the names of an article between other work, so that the first question about a speaker does not wait for them. */
export function findNamesWhileIdle(article: Text, isWanted: () => boolean): void {
  requestIdleCallback((idle) => {
    if (!isWanted()) return;
    if (!prepareNames(article, () => idle.timeRemaining() > 0)) findNamesWhileIdle(article, isWanted);
  });
}
