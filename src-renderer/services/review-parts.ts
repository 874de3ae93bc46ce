import { boardMarks } from '../models/claims/marks-of-index';
import { ClaimsBoard } from '../state/claims-board.svelte';
import { InsightsView } from '../state/insights-view.svelte';
import { ReviewView } from '../state/review-view.svelte';
import type { SettingsState } from '../state/settings-state.svelte';
import { ClaimGroupService, type ClaimGroupParts } from './claim-groups';
import { ReviewService, type ReviewParts } from './review';
import type { Workspace } from './workspace';

type Parts = ReviewParts & Omit<ClaimGroupParts, 'reviewService'> & { readonly settings: SettingsState };
type ReviewPart = 'review' | 'reviewService' | 'reviewView' | 'insightsView' | 'claimsBoard' | 'claimGroups';

/** What Review and Insights work with. */
export function makeReviewParts(parts: Parts): Pick<Workspace, ReviewPart> {
  const { library, settings } = parts;
  const { review } = library;
  const [reviewService, reviewView] = [new ReviewService(parts), new ReviewView(library, settings)];
  return {
    review,
    reviewService,
    reviewView,
    insightsView: new InsightsView(),
    claimsBoard: new ClaimsBoard((kind) => boardMarks(review, reviewView.rows, kind)),
    claimGroups: new ClaimGroupService({ ...parts, reviewService }),
  };
}
