import type { Workspace } from '../services/workspace';
import { openMark } from './show-view';

/** Opens the article of a mark where the mark is; nothing where the mark is gone by now. */
export async function openMarkById(workspace: Workspace, id: string): Promise<void> {
  const [annotation] = await workspace.reviewService.records([id]);
  if (annotation !== undefined) await openMark(workspace, annotation);
}
