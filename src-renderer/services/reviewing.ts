import { AgreementView } from '../state/agreement-view.svelte';
import { ReviewView } from '../state/review-view.svelte';
import type { SettingsState } from '../state/settings-state.svelte';
import { AdjudicationService, type AdjudicationParts } from './adjudication';
import { AgreementService, type AgreementParts } from './agreement';
import { invertedChanges } from './recorder';
import { ReportService, type ReportParts } from './reports';
import { ReviewService, type ReviewParts } from './review';
import type { Workspace } from './workspace';

type Parts = ReviewParts &
  AgreementParts &
  ReportParts &
  Omit<AdjudicationParts, 'reviewService'> & { readonly settings: SettingsState };
type Reviewing = Pick<
  Workspace,
  'review' | 'reviewService' | 'reviewView' | 'agreement' | 'agreementService' | 'adjudication' | 'reports'
>;

/** What the Review view, the comparison of analysts and reports work with. */
export function makeReviewing(parts: Parts): Reviewing {
  const { library, recorder, settings } = parts;
  const reviewService = new ReviewService(parts);
  const agreement = new AgreementView();
  recorder.onRecorded(({ changes }) => {
    agreement.follow(changes);
  });
  recorder.onFailed(({ step }) => {
    agreement.follow(invertedChanges(step.changes));
  });
  return {
    review: library.review,
    reviewService,
    reviewView: new ReviewView(library, settings),
    agreement,
    agreementService: new AgreementService(parts),
    adjudication: new AdjudicationService({ ...parts, reviewService }),
    reports: new ReportService(parts),
  };
}
