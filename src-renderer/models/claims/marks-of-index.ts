import { ofKind } from '../insights/mark-columns';
import type { ReviewIndex } from '../review/review-index.svelte';
import type { BoardMark } from './board';

/** Comes after every day. */
const UNDATED = '\uFFFF';

/** The claims or quotes among some rows of the index, the first published first, in the order of their texts. */
export function boardMarks(index: ReviewIndex, rows: Uint32Array, kind: 'claim' | 'quote'): readonly BoardMark[] {
  const { coded, texts, numbers } = index.columns;
  const dayOf = (row: number): string => index.articles.publishedOn.at(index.articleRowOf(row)) ?? UNDATED;
  const days = new Map(Array.from(rows, (row) => [row, dayOf(row)]));
  const { codes } = coded.articleId;
  const byDay = (a: number, b: number): number => {
    const [one, other] = [days.get(a) ?? '', days.get(b) ?? ''];
    return one === other ? 0 : one < other ? -1 : 1;
  };
  const ordered = ofKind(rows, coded.kind, kind).sort(
    (a, b) => byDay(a, b) || (codes[a] ?? 0) - (codes[b] ?? 0) || numbers.start.at(a) - numbers.start.at(b),
  );
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

/** The ids of all claims of a group. */
export function idsInGroup(index: ReviewIndex, groupId: string): readonly string[] {
  const { claimGroupId } = index.columns.coded;
  const code = claimGroupId.find(groupId);
  if (code === null) return [];
  const ids: string[] = [];
  for (let row = 0; row < index.rowCount; row += 1) {
    if (claimGroupId.codes[row] === code && index.isThere(row)) ids.push(index.idOf(row));
  }
  return ids;
}
