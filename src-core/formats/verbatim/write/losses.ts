import type { ExportOptions, LibraryContent } from '../../types';

/** What this content holds and the file will not: the texts where they are left out. */
export function verbatimLosses(content: LibraryContent, options: ExportOptions): string[] {
  const withTexts = options.withTexts ?? true;
  if (withTexts || content.texts.size === 0) return [];
  return [`The texts of ${String(content.articles.length)} articles; passages and offsets are kept.`];
}
