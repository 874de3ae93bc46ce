import { whenIdle } from './prepare-while-idle';
import type { Workspace } from './workspace';

/** While nothing else is to be done, reads the index of Review and puts its rows in the order in which they are shown first. */
export async function prepareReview({ reviewService, reviewTable }: Workspace): Promise<void> {
  await reviewService.loadWhileIdle();
  await reviewTable.prepare(whenIdle);
}
