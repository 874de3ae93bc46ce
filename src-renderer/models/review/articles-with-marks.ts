import type { ReviewIndex } from './review-index.svelte';

/** The ids of all articles in which something is marked, whatever its status. */
export function articlesWithMarks(index: ReviewIndex): ReadonlySet<string> {
  const { values, codes } = index.columns.coded.articleId;
  const hasMarks = new Uint8Array(index.version >= 0 ? values.length : 0);
  for (let row = 0; row < index.rowCount; row += 1) if (index.isThere(row)) hasMarks[codes[row] ?? 0] = 1;
  return new Set(values.filter((id, code) => id !== null && hasMarks[code] === 1).map(String));
}
