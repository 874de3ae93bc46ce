import { ofKind } from '../insights/mark-columns';
import { ranksOfValues } from '../review/order/name-ranks';
import { sortRows } from '../review/order/sort-rows';
import type { ReviewIndex } from '../review/review-index.svelte';
import type { BoardMark } from './board';

/** The claims or quotes among some rows of the index, the first published first, in the order of their texts. */
export function boardMarks(index: ReviewIndex, rows: Uint32Array, kind: 'claim' | 'quote'): readonly BoardMark[] {
  const { coded, texts, numbers } = index.columns;
  const { codes } = coded.articleId;
  const days = ranksOfValues(index.articles.publishedOn, (day) => day);
  const dayCodes = index.articles.publishedOn.codes;
  const inText = sortRows(ofKind(rows, coded.kind, kind), (row) => numbers.start.at(row), false);
  const byArticle = sortRows(inText, (row) => codes[row] ?? 0, false);
  const ordered = sortRows(byArticle, (row) => days[dayCodes[codes[row] ?? 0] ?? 0] ?? Infinity, false);
  return Array.from(ordered, (row) => ({
    id: index.idOf(row),
    articleId: coded.articleId.at(row) ?? '',
    words: texts.words.at(row),
    claimGroupId: coded.claimGroupId.at(row),
    restatement: texts.restatements.at(row),
    verdict: coded.verdict.at(row),
    speakerId: index.speakerId.at(row),
  }));
}

/** The ids of all claims of these groups; the index is looked through once. */
export function idsInGroups(index: ReviewIndex, groupIds: Iterable<string>): readonly string[] {
  const { claimGroupId } = index.columns.coded;
  const { codes } = claimGroupId;
  const wanted = new Set([...groupIds].flatMap((groupId) => claimGroupId.find(groupId) ?? []));
  const ids: string[] = [];
  if (wanted.size === 0) return ids;
  for (let row = 0; row < index.rowCount; row += 1) {
    if (wanted.has(codes[row] ?? -1) && index.isThere(row)) ids.push(index.idOf(row));
  }
  return ids;
}
