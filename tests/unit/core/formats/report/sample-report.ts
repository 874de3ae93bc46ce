import type { ReportDocument } from '$core/formats/report/document';
import { makeReport } from '$core/formats/report/make-report';
import { selectAll, type ReportSelection } from '$core/formats/report/selection';
import type { LibraryContent } from '$core/formats/types';
import { STATUSES } from '$core/model/enumerations';
import { REPORT_WORDS } from '$renderer/messages/report-words';

export const EVERYTHING = { withTags: true, withNotes: true, withEvidence: true };
export const BARE = { withTags: false, withNotes: false, withEvidence: false };
const ALL_STATUSES = { statuses: STATUSES, scareQuotes: true };

/** Everything in a content, grouped by article, as a report. */
export function reportOf(
  content: LibraryContent,
  options = EVERYTHING,
  selection: ReportSelection = selectAll(content, ({ title }) => title.value ?? '', ALL_STATUSES),
): ReportDocument {
  const request = { title: 'Salt and <harbours>', selection, options, writtenAt: '2026-01-12T10:00:00.000Z' };
  return makeReport(content, request, REPORT_WORDS);
}
