import type { Annotation } from '../../model/annotation';
import type { LibraryContent } from '../types';
import type { ReportDocument } from './document';
import { printable } from './plain-words';
import { makeEntries } from './report-entry';
import type { ReportOptions } from './report-facts';
import type { ReportSelection } from './selection';
import type { ReportWords } from './words';

/** All that goes into a report. The core has no clock: `writtenAt` (ISO, UTC) comes from the caller. */
export interface ReportRequest {
  readonly title: string;
  readonly selection: ReportSelection;
  readonly options: ReportOptions;
  readonly writtenAt: string;
}

/**
 * The report of a selection: its quotes and claims under its headings, in its order. Only what is on record as verbatim
 * stands between quotation marks; passages are the article's words, translations are said to be such, and every answer has
 * the name of its question. Says which statuses are counted, how many marks that leaves out, and how many ids are no longer
 * there; highlights are passed over. The same input gives the same document. Time in proportion to content and selection,
 * n log n for claims without a quote; never fails.
 */
export function makeReport(content: LibraryContent, request: ReportRequest, words: ReportWords): ReportDocument {
  const { selection, options, writtenAt } = request;
  const byId = new Map<string, Annotation>(content.annotations.map((mark) => [mark.id, mark]));
  const entryOf = makeEntries(content, options, words);
  const counts = { quotes: 0, claims: 0, missing: 0 };
  const articles = new Set<string>();
  const sections = selection.groups.map(({ heading, ids }) => {
    const entries = ids.flatMap((id) => {
      const mark = byId.get(id);
      if (mark === undefined) counts.missing += 1;
      if (mark === undefined || mark.kind === 'highlight') return [];
      counts[mark.kind === 'quote' ? 'quotes' : 'claims'] += 1;
      articles.add(mark.articleId);
      return [entryOf(mark)];
    });
    return { heading: heading === null ? null : printable(heading), entries };
  });
  const { counting, leftOut, sentence } = selection;
  const about = words.about({ ...counts, articles: articles.size, counting, leftOut, sentence, writtenAt });
  return {
    language: words.language,
    title: printable(request.title),
    about: about.map(printable),
    sections: sections.filter(({ entries }) => entries.length > 0),
    empty: words.empty,
  };
}
