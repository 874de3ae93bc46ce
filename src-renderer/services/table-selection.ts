import { plainName } from '$core/formats/report/plain-words';
import type { ReportGroup, ReportSelection } from '$core/formats/report/selection';
import { printSentence } from '$core/review/sentence/print';
import { dayInWords, t } from '../messages/translate';
import type { Group } from '../models/review/order/group-rows';
import type { Grouping } from '../models/review/order/table-columns';
import { namesIn } from '../state/filter-sentence.svelte';
import type { Workspace } from './workspace';

export type TableParts = Pick<Workspace, 'library' | 'review' | 'reviewView' | 'reviewTable'>;

/** The rows of the Table in its groups and order, closed groups too; `onlyChosen`: of these only the chosen ones. */
export function selectionOfTable(parts: TableParts, onlyChosen: boolean): ReportSelection {
  const { library, review, reviewView, reviewTable } = parts;
  const { chosenIds, sorted, groups, grouping } = reviewTable;
  const idsOf = (rows: Uint32Array): string[] => {
    const ids = Array.from(rows, (row) => review.idOf(row));
    return onlyChosen ? ids.filter((id) => chosenIds.has(id)) : ids;
  };
  const wanted: readonly ReportGroup[] =
    groups === null || grouping === null
      ? [{ heading: null, ids: idsOf(sorted) }]
      : groups.map((group) => ({ heading: headingOf(group, grouping), ids: idsOf(group.rows) }));
  const sentence = printSentence(reviewView.filter, namesIn(library));
  return {
    groups: wanted,
    counting: reviewView.counting,
    leftOut: reviewView.leftOut,
    notPicked: onlyChosen ? sorted.length - idsOf(sorted).length : 0,
    sentence: reviewView.shown?.title ?? (sentence === '' ? null : sentence),
  };
}

/** How many rows the Table has, and how many of them are chosen. */
export function tableCounts({ review, reviewTable }: TableParts): { readonly rows: number; readonly chosen: number } {
  const { chosenIds, sorted } = reviewTable;
  const chosen = chosenIds.size === 0 ? 0 : sorted.filter((row) => chosenIds.has(review.idOf(row))).length;
  return { rows: sorted.length, chosen };
}

/** The articles in which these marks are. */
export function articlesOf({ review }: TableParts, { groups }: ReportSelection): readonly string[] {
  const { articleId } = review.columns.coded;
  const ids = new Set<string>();
  for (const id of groups.flatMap((group) => group.ids)) {
    const row = review.rowOf(id);
    const article = row === undefined ? null : articleId.at(row);
    if (article !== null) ids.add(article);
  }
  return [...ids];
}

function headingOf({ name }: Group, grouping: Grouping): string {
  if (name === null) return t('report.no-group', { grouping: t(`table.column.${grouping}`) });
  if (grouping === 'publishedOn') return dayInWords(name);
  // Titles stand as they were published; people and tags are nobody's own words.
  return grouping === 'speaker' || grouping === 'tags' ? plainName(name) : name;
}
