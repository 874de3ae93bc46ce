import { named, t } from '../../../messages/translate';
import type { BoardEntry, BoardMark } from '../../../models/claims/board';
import type { Workspace } from '../../../services/workspace';
import type { BoardList } from '../../../state/claims-board.svelte';

/** What is said on whether it is true; a person's word, never the program's. */
export function verdictInWords(verdict: string | null): string {
  return verdict === null
    ? t('claims.no-verdict')
    : t('claims.verdict', { verdict: named(`value.verdict.${verdict}`) });
}

/** The verdict of all of them, or that they differ. */
function verdictsInWords(marks: readonly BoardMark[]): string {
  const verdicts = new Set(marks.map(({ verdict }) => verdict));
  const [only = null] = verdicts;
  return verdicts.size > 1 ? t('claims.verdicts-differ') : verdictInWords(only);
}

/** Whom an entry is of, how much there is of it, and what is decided. */
export function entryFacts(list: BoardList, entry: BoardEntry, { library }: Workspace): readonly string[] {
  const { marks, groups } = entry;
  const count = t('claims.articles', { count: new Set(marks.map(({ articleId }) => articleId)).size });
  if (list === 'quotations') return [t('claims.places', { count: marks.length }), count];
  const verdicts = verdictsInWords(marks);
  if (list === 'suggestions') return [t('claims.groups', { count: groups.length }), count, verdicts];
  const [only] = marks;
  if (marks.length > 1 || only === undefined) return [t('claims.count', { count: marks.length }), count, verdicts];
  return [verdicts, library.speakers.get(only.speakerId)?.name ?? t('claims.no-speaker')];
}
