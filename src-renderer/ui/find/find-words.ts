import { t } from '../../messages/translate';
import type { FindInArticle } from '../../state/find-in-article.svelte';
import type { FindProblem } from '../../state/find-problem';

/** What is wrong with what is looked for. */
export function problemInWords(problem: FindProblem): string {
  return problem.kind === 'fault' ? t('find.fault', { reason: problem.reason }) : t(`find.${problem.kind}`);
}

/** Which match is shown, of how many; or why none is. */
export function placeInWords({ problem, isSearching, matches, query, at }: FindInArticle): string {
  if (problem !== null) return problemInWords(problem);
  if (isSearching) return t('find.searching');
  if (query.words === '') return '';
  const more = matches.more ? 'yes' : 'no';
  if (matches.ranges.length === 0) return t('find.none');
  if (at === null) return t('find.count', { count: matches.ranges.length, more });
  return t('find.place', { at: at + 1, count: matches.ranges.length, more });
}
