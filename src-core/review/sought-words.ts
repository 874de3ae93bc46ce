import type { Filter } from '../model/filter';

/** The words that a filter looks for, in its order, each once; what it denies is not looked for. */
export function soughtWords(filter: Filter): readonly string[] {
  return [...new Set(wordsIn(filter))];
}

function wordsIn(filter: Filter): readonly string[] {
  if ('all' in filter) return filter.all.flatMap(wordsIn);
  if ('any' in filter) return filter.any.flatMap(wordsIn);
  return 'words' in filter ? [filter.words] : [];
}
