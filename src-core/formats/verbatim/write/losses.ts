import type { Loss } from '../../loss';
import type { ExportOptions, LibraryContent } from '../../types';

/** What this content holds and the file will not: the texts where they are left out. */
export function verbatimLosses(content: LibraryContent, options: ExportOptions): Loss[] {
  const withTexts = options.withTexts ?? true;
  if (withTexts || content.texts.size === 0) return [];
  return [{ kind: 'texts', articles: content.articles.length }];
}
