import { t } from '../../messages/translate';
import type { LibrarySearch } from '../../state/library-search.svelte';
import { problemInWords } from '../find/find-words';

/** How far the search is and what it found. */
export function searchInWords({
  problem,
  isSearching,
  progress,
  counts,
  query,
  groups,
  withoutText,
}: LibrarySearch): string {
  if (problem !== null) return problemInWords(problem);
  if (query.words.trim() === '') return t('search.hint');
  if (isSearching && progress.searched < progress.total) return t('search.progress', { ...progress });
  if (isSearching) return t('find.searching');
  const lacking = withoutText === 0 ? [] : [t('search.without-text', { count: withoutText })];
  if (counts.hits + counts.records === 0) return [t('search.none', { articles: progress.total }), ...lacking].join(' ');
  const listed = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const places = counts.hits === 0 ? [] : [t('search.places', { ...counts })];
  const records = counts.records === 0 ? [] : [t('search.records', { ...counts })];
  const told = [...places, ...records].join(', ');
  const isCut = groups.filter(({ kind }) => kind === 'article').length < counts.articles;
  return [isCut && listed > 0 ? t('search.not-all-listed', { counts: told }) : told, ...lacking].join('. ');
}
