import { named, t } from '../../../messages/translate';
import type { BoardEntry, BoardMark } from '../../../models/claims/board';
import type { BoardList } from '../../../state/claims-board.svelte';

/** What is said on whether it is true; a person's word, never the program's. */
export function verdictInWords(verdict: string | null): string {
  return verdict === null
    ? t('claims.no-verdict')
    : t('claims.verdict', { verdict: named(`value.verdict.${verdict}`) });
}

/** The verdict of all of them, or that they differ. */
export function verdictsInWords(marks: readonly BoardMark[]): string {
  const verdicts = new Set(marks.map(({ verdict }) => verdict));
  const [only = null] = verdicts;
  return verdicts.size > 1 ? t('claims.verdicts-differ') : verdictInWords(only);
}

/** How much there is of an entry, and what is decided. */
export function entryFacts(list: BoardList, { marks, groups }: BoardEntry): readonly string[] {
  const articles = t('claims.articles', { count: new Set(marks.map(({ articleId }) => articleId)).size });
  if (list === 'quotations') return [t('claims.places', { count: marks.length }), articles];
  if (list === 'suggestions') return [t('claims.groups', { count: groups.length }), articles, verdictsInWords(marks)];
  return [t('claims.count', { count: marks.length }), articles, verdictsInWords(marks)];
}
