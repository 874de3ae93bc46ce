import { sortedById } from '../../code-unit-order';
import { inFileOrder } from '../../file-order';
import { makePointMaps } from '../../point-maps';
import { anchoredHashesByArticle } from '../../references';
import type { ExportOptions, LibraryContent } from '../../types';
import { FILE_FORMAT, FILE_VERSION, type VerbatimFile } from '../schema/file';
import { annotationToFile } from './annotation-to-file';
import { articleToFile } from './article-to-file';
import { annotatorToFile, removedToFile, speakerToFile, tagToFile } from './people-and-tags-to-file';

const NO_HASHES: ReadonlySet<string> = new Set();

/** The value that is written as JSON. Keys stand in the order of the schema. */
export function toVerbatimFile(content: LibraryContent, options: ExportOptions): VerbatimFile {
  const maps = makePointMaps(content.texts);
  const access = { texts: content.texts, maps, withTexts: options.withTexts ?? true };
  const anchored = anchoredHashesByArticle(content.annotations);
  return {
    format: FILE_FORMAT,
    version: FILE_VERSION,
    generator: { name: options.generator.name, version: options.generator.version },
    exportedAt: options.exportedAt,
    annotators: sortedById(content.annotators).map(annotatorToFile),
    tags: sortedById(content.tags).map(tagToFile),
    speakers: sortedById(content.speakers).map(speakerToFile),
    articles: sortedById(content.articles).map((article) =>
      articleToFile(article, anchored.get(article.id) ?? NO_HASHES, access),
    ),
    annotations: inFileOrder(content.annotations).map((annotation) => annotationToFile(annotation, maps)),
    removed: sortedById(content.removed).map(removedToFile),
  };
}

/** The export file as text: two spaces of indentation and a line end at the end. */
export function writeVerbatim(content: LibraryContent, options: ExportOptions): string {
  return `${JSON.stringify(toVerbatimFile(content, options), null, 2)}\n`;
}
