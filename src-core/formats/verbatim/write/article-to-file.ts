import type { Article } from '../../../model/article';
import { calendarDayOrNull } from '../../../model/calendar-day';
import type { Text } from '../../../model/text';
import { compareCodeUnits } from '../../code-unit-order';
import type { PointMaps } from '../../point-maps';
import type { FileArticle, FileText } from '../schema/article';
import { rangeToFile } from './anchor-to-file';

/** The texts that are at hand, the maps of their offsets, and whether the words themselves are written. */
export interface TextAccess {
  readonly texts: ReadonlyMap<string, Text>;
  readonly maps: PointMaps;
  readonly withTexts: boolean;
}

function textToFile(textHash: string, { texts, maps, withTexts }: TextAccess): FileText {
  const text = texts.get(textHash);
  if (text === undefined) return { textHash, readerVersion: null, text: null, blocks: [] };
  const points = maps(textHash);
  return {
    textHash,
    readerVersion: text.readerVersion,
    text: withTexts ? text.text : null,
    blocks: text.blocks.map((block) => ({ kind: block.kind, ...rangeToFile(block, points) })),
  };
}

function versionsToFile(article: Article) {
  return article.versions.map(({ textHash, seenAt, sources }) => ({
    textHash,
    seenAt,
    sources: sources.map(({ kind, folder, path, sha256, encoding }) => ({ kind, folder, path, sha256, encoding })),
  }));
}

/** An article as the file holds it. `anchoredHashes` are the texts on which its annotations stand. */
export function articleToFile(article: Article, anchoredHashes: ReadonlySet<string>, access: TextAccess): FileArticle {
  const older = [...anchoredHashes].filter((textHash) => textHash !== article.currentTextHash);
  return {
    id: article.id,
    createdAt: article.createdAt,
    updatedAt: article.updatedAt,
    createdBy: article.createdBy,
    title: article.title.value,
    publication: article.publication.value,
    country: article.country.value,
    publishedOn: calendarDayOrNull(article.publishedOn.value),
    byline: article.byline.value,
    standfirst: article.standfirst.value,
    url: article.url.value,
    language: article.language.value,
    fieldOrigins: {
      title: article.title.from,
      publication: article.publication.from,
      country: article.country.from,
      publishedOn: article.publishedOn.from,
      byline: article.byline.from,
      standfirst: article.standfirst.from,
      url: article.url.from,
      language: article.language.from,
    },
    state: article.state,
    versions: versionsToFile(article),
    ...textToFile(article.currentTextHash, access),
    olderTexts: older.sort(compareCodeUnits).map((textHash) => textToFile(textHash, access)),
  };
}
