import { AgreementView } from '../state/agreement-view.svelte';
import { boardMarks } from '../models/claims/marks-of-index';
import { ClaimsBoard } from '../state/claims-board.svelte';
import { DismissedSuggestions } from '../state/dismissed-suggestions.svelte';
import { InsightsView } from '../state/insights-view.svelte';
import { ReviewTable } from '../state/review-table.svelte';
import { ReviewView } from '../state/review-view.svelte';
import type { SettingsState } from '../state/settings-state.svelte';
import { WorkerAlikeFinder } from '../workers/alike-finder';
import { AdjudicationService, type AdjudicationParts } from './adjudication';
import { AgreementService, type AgreementParts } from './agreement';
import { ClaimGroupService } from './claim-groups';
import { localDay } from './clock-and-ids';
import { invertedChanges, type Recorder } from './recorder';
import { makeQueue, type MakeQueueParts } from './queue-parts';
import { ReportService, type ReportParts } from './reports';
import { ReviewService, type ReviewParts as ServiceParts } from './review';
import { ReviewEdits } from './review-edits';
import type { Workspace } from './workspace';

type Parts = ServiceParts &
  ReportParts &
  AgreementParts &
  Omit<AdjudicationParts, 'reviewService'> & { readonly settings: SettingsState } & Omit<
    MakeQueueParts,
    'review' | 'reviewView'
  > &
  Pick<Workspace, 'clock' | 'annotatorId'>;

type ReviewParts = Pick<
  Workspace,
  | 'review'
  | 'reviewService'
  | 'reviewEdits'
  | 'reviewTable'
  | 'reviewView'
  | 'queue'
  | 'waitingKeys'
  | 'insightsView'
  | 'claimsBoard'
  | 'claimGroups'
  | 'agreement'
  | 'agreementService'
  | 'adjudication'
  | 'reports'
>;

/** What the views Review and Insights work with. */
export function reviewParts(shared: Parts): ReviewParts {
  const { library, settings, recorder, clock } = shared;
  const [reviewService, reviewView] = [
    new ReviewService(shared),
    new ReviewView(library, settings, () => localDay(clock.now())),
  ];
  return {
    review: library.review,
    reviewService,
    reviewEdits: new ReviewEdits({ ...shared, reviewService }),
    reviewTable: new ReviewTable(library, reviewView),
    reviewView,
    ...makeQueue({ ...shared, review: library.review, reviewView }),
    insightsView: new InsightsView(),
    claimsBoard: new ClaimsBoard(
      (kind) => boardMarks(library.review, reviewView.rows, kind),
      new DismissedSuggestions(settings),
      new WorkerAlikeFinder(),
    ),
    claimGroups: new ClaimGroupService({ recorder, clock, library, reviewService }),
    agreement: followed(new AgreementView(), recorder),
    agreementService: new AgreementService(shared),
    adjudication: new AdjudicationService({ ...shared, reviewService }),
    reports: new ReportService(shared),
  };
}

/** The comparison keeps to the marks as they are now. */
function followed(agreement: AgreementView, recorder: Recorder): AgreementView {
  recorder.onRecorded(({ changes }) => {
    agreement.follow(changes);
  });
  recorder.onFailed(({ step }) => {
    agreement.follow(invertedChanges(step.changes));
  });
  return agreement;
}
