import type { ReportDocument } from '$core/formats/report/document';
import type { ReportPreview } from './report-worker';

/** The report cut down to its first entries, and how many it has in all. */
export function firstEntries(report: ReportDocument, most: number): ReportPreview {
  let left = most;
  const sections = report.sections.map(({ heading, entries }) => {
    const first = entries.slice(0, left);
    left -= first.length;
    return { heading, entries: first };
  });
  const entries = report.sections.reduce((count, section) => count + section.entries.length, 0);
  return { report: { ...report, sections: sections.filter((section) => section.entries.length > 0) }, entries };
}
