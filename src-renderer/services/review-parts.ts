import { boardMarks } from '../models/claims/marks-of-index';
import { ClaimsBoard } from '../state/claims-board.svelte';
import { InsightsView } from '../state/insights-view.svelte';
import { ReviewTable } from '../state/review-table.svelte';
import { ReviewView } from '../state/review-view.svelte';
import type { SettingsState } from '../state/settings-state.svelte';
import { ClaimGroupService } from './claim-groups';
import { ReportService } from './reports';
import { ReviewService } from './review';
import { ReviewEdits } from './review-edits';
import type { Workspace } from './workspace';

type Parts = ConstructorParameters<typeof ReviewService>[0] &
  ConstructorParameters<typeof ReportService>[0] & {
    readonly settings: SettingsState;
  } & Pick<Workspace, 'clock' | 'annotatorId'>;

type ReviewParts = Pick<
  Workspace,
  | 'review'
  | 'reviewService'
  | 'reviewEdits'
  | 'reviewTable'
  | 'reviewView'
  | 'insightsView'
  | 'claimsBoard'
  | 'claimGroups'
  | 'reports'
>;

/** What the views Review and Insights work with. */
export function reviewParts(shared: Parts): ReviewParts {
  const { library, settings, recorder, clock } = shared;
  const [reviewService, reviewView] = [new ReviewService(shared), new ReviewView(library, settings)];
  return {
    review: library.review,
    reviewService,
    reviewEdits: new ReviewEdits({ ...shared, reviewService }),
    reviewTable: new ReviewTable(library, reviewView),
    reviewView,
    insightsView: new InsightsView(),
    claimsBoard: new ClaimsBoard((kind) => boardMarks(library.review, reviewView.rows, kind)),
    claimGroups: new ClaimGroupService({ recorder, clock, library, reviewService }),
    reports: new ReportService(shared),
  };
}
