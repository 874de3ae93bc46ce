import { sortedById } from '../../code-unit-order';
import { inFileOrder } from '../../file-order';
import { makePointMaps } from '../../point-maps';
import { anchoredHashesByArticle } from '../../references';
import type { ExportOptions, LibraryContent } from '../../types';
import { FILE_FORMAT, FILE_VERSION, type VerbatimFile } from '../schema/file';
import { annotationToFile } from './annotation-to-file';
import { articleToFile } from './article-to-file';
import { jsonInPieces } from './json-in-pieces';
import { annotatorToFile, removedToFile, speakerToFile, tagToFile } from './people-and-tags-to-file';

const NO_HASHES: ReadonlySet<string> = new Set();

function* each<T, U>(records: readonly T[], toFile: (record: T) => U): Generator<U> {
  for (const record of records) yield toFile(record);
}

/** What is written, in the order of the schema; each record is made when it is asked for. */
function partsOf(content: LibraryContent, options: ExportOptions) {
  const maps = makePointMaps(content.texts);
  const access = { texts: content.texts, maps, withTexts: options.withTexts ?? true };
  const anchored = anchoredHashesByArticle(content.annotations);
  return {
    head: {
      format: FILE_FORMAT,
      version: FILE_VERSION,
      generator: { name: options.generator.name, version: options.generator.version },
      exportedAt: options.exportedAt,
    },
    lists: {
      annotators: each(sortedById(content.annotators), annotatorToFile),
      tags: each(sortedById(content.tags), tagToFile),
      speakers: each(sortedById(content.speakers), speakerToFile),
      articles: each(sortedById(content.articles), (article) =>
        articleToFile(article, anchored.get(article.id) ?? NO_HASHES, access),
      ),
      annotations: each(inFileOrder(content.annotations), (annotation) => annotationToFile(annotation, maps)),
      removed: each(sortedById(content.removed), removedToFile),
    },
  } as const;
}

/** The value that is written as JSON. Keys stand in the order of the schema. */
export function toVerbatimFile(content: LibraryContent, options: ExportOptions): VerbatimFile {
  const { head, lists } = partsOf(content, options);
  return {
    ...head,
    annotators: [...lists.annotators],
    tags: [...lists.tags],
    speakers: [...lists.speakers],
    articles: [...lists.articles],
    annotations: [...lists.annotations],
    removed: [...lists.removed],
  };
}

/** The export file as text: two spaces of indentation and a line end at the end. Takes the room of the text, not of both. */
export function writeVerbatim(content: LibraryContent, options: ExportOptions): string {
  const { head, lists } = partsOf(content, options);
  return jsonInPieces(head, lists);
}
