import type { Step } from '$core/model/step';
import type { Workspace } from '../services/workspace';

const BOARD_STEPS: ReadonlySet<string> = new Set([
  'step.claim.group',
  'step.claim.ungroup',
  'step.claim.verdict-several',
]);

/** Whether what a step changed shows on the claims board, which is in sight: then its first claim gets the focus there. */
export function showsOnBoard({ session, reviewView, claimsBoard }: Workspace, { name, changes }: Step): boolean {
  if (session.view !== 'review' || reviewView.mode !== 'claims' || !BOARD_STEPS.has(name)) return false;
  const [first] = changes;
  if (first !== undefined) claimsBoard.goToMark(first.id);
  return true;
}
