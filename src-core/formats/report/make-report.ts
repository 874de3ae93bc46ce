import type { Annotation } from '../../model/annotation';
import type { LibraryContent } from '../types';
import type { ReportDocument } from './document';
import { plainSentence, printable } from './plain-words';
import { makeEntries } from './report-entry';
import type { ReportOptions } from './report-facts';
import type { ReportSelection } from './selection';
import type { ReportCounts, ReportWords } from './words';

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
 * there; highlights are passed over, and counted where they were asked for. A mark under several headings counts once. The same input gives the same document. Time in proportion to content and selection,
 * n log n for claims without a quote; never fails.
 */
export function makeReport(content: LibraryContent, request: ReportRequest, words: ReportWords): ReportDocument {
  const { selection, options, writtenAt } = request;
  const byId = new Map<string, Annotation>(content.annotations.map((mark) => [mark.id, mark]));
  const entryOf = makeEntries(content, options, words);
  const sections = selection.groups.map(({ heading, ids }) => ({
    heading: heading === null ? null : printable(heading),
    entries: ids.flatMap((id) => {
      const mark = byId.get(id);
      return mark === undefined || mark.kind === 'highlight' ? [] : [entryOf(mark)];
    }),
  }));
  const { counting, leftOut, notPicked } = selection;
  const sentence = selection.sentence === null ? null : plainSentence(selection.sentence);
  const about = words.about({ ...countsOf(selection, byId), counting, leftOut, notPicked, sentence, writtenAt });
  return {
    language: words.language,
    title: printable(request.title),
    about: about.map(printable),
    sections: sections.filter(({ entries }) => entries.length > 0),
    empty: words.empty,
  };
}

type Counted = Pick<ReportCounts, 'quotes' | 'claims' | 'highlights' | 'missing' | 'articles' | 'isRepeated'>;

function countsOf({ groups }: ReportSelection, byId: ReadonlyMap<string, Annotation>): Counted {
  const ids = new Set(groups.flatMap((group) => group.ids));
  const counts = { quote: 0, claim: 0, highlight: 0, missing: 0 };
  const articles = new Set<string>();
  for (const id of ids) {
    const mark = byId.get(id);
    counts[mark?.kind ?? 'missing'] += 1;
    if (mark !== undefined && mark.kind !== 'highlight') articles.add(mark.articleId);
  }
  return {
    quotes: counts.quote,
    claims: counts.claim,
    highlights: counts.highlight,
    missing: counts.missing,
    articles: articles.size,
    isRepeated: groups.reduce((sum, group) => sum + group.ids.length, 0) > ids.size,
  };
}
