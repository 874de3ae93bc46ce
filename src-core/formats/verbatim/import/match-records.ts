import type { Annotation } from '../../../model/annotation';
import type { Article } from '../../../model/article';
import type { TableName } from '../../../model/tables';
import type { Tag } from '../../../model/tag';
import { sortedById } from '../../code-unit-order';
import { tagPath } from '../../tag-path';
import type { LibraryContent } from '../../types';

/** Which record here each record of the file is, by id, for every table; what is new has no entry. */
export type Matches = Readonly<Record<TableName, ReadonlyMap<string, string>>>;

interface Identified {
  readonly id: string;
}

/** First by id, then by choice, then by key; one record here is matched by one of the file at most. */
function matchBy<T extends Identified>(
  current: readonly T[],
  incoming: readonly T[],
  keys: { readonly ofCurrent: (record: T) => string | null; readonly ofIncoming: (record: T) => string | null },
  chosen: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const matches = new Map<string, string>();
  const ids = new Set(current.map(({ id }) => id));
  for (const { id } of incoming) if (ids.has(id)) matches.set(id, id);
  const taken = new Set(matches.values());
  const take = (id: string, currentId: string | undefined) => {
    if (currentId === undefined || matches.has(id) || taken.has(currentId) || !ids.has(currentId)) return;
    matches.set(id, currentId);
    taken.add(currentId);
  };
  for (const { id } of incoming) take(id, chosen.get(id));
  const byKey = new Map<string, string>();
  for (const record of sortedById(current).reverse()) {
    const key = keys.ofCurrent(record);
    if (key !== null && !taken.has(record.id)) byKey.set(key, record.id);
  }
  for (const record of sortedById(incoming)) {
    const key = keys.ofIncoming(record);
    if (key !== null) take(record.id, byKey.get(key));
  }
  return matches;
}

/** By id, then by any text that both have seen. Several articles of a file may turn out to be one here. */
function matchArticles(current: readonly Article[], incoming: readonly Article[]): ReadonlyMap<string, string> {
  const ids = new Set(current.map(({ id }) => id));
  const byHash = new Map<string, string>();
  for (const article of sortedById(current).reverse()) {
    for (const { textHash } of article.versions) byHash.set(textHash, article.id);
  }
  const matches = new Map<string, string>();
  for (const article of incoming) {
    const hashes = [article.currentTextHash, ...article.versions.map(({ textHash }) => textHash)];
    const known = ids.has(article.id)
      ? article.id
      : hashes.map((hash) => byHash.get(hash)).find((id) => id !== undefined);
    if (known !== undefined) matches.set(article.id, known);
  }
  return matches;
}

function annotationKey(annotation: Annotation, articleId: string, createdBy: string): string {
  const { textHash, segments } = annotation.target;
  const places = segments.map(({ start, end }) => `${String(start)}-${String(end)}`).join(',');
  return [articleId, annotation.kind, textHash, places, createdBy].join(' ');
}

/**
 * Finds the records of the file that are here already: articles by id, then by any `textHash`; tags by id, then path;
 * speakers by id, then Wikidata id; annotations by id, then article, kind, segments and maker; annotators by id.
 * `chosen` joins speakers and tags of the file with those here whom the analyst says they are.
 */
export function matchRecords(
  current: LibraryContent,
  incoming: LibraryContent,
  chosen: ReadonlyMap<string, string>,
): Matches {
  const nobody = { ofCurrent: () => null, ofIncoming: () => null };
  const annotators = matchBy(current.annotators, incoming.annotators, nobody, new Map());
  const articles = matchArticles(current.articles, incoming.articles);
  const currentTags = new Map(current.tags.map((tag) => [tag.id, tag]));
  const incomingTags = new Map(incoming.tags.map((tag) => [tag.id, tag]));
  const pathKeys = {
    ofCurrent: (tag: Tag) => JSON.stringify(tagPath(tag, currentTags)),
    ofIncoming: (tag: Tag) => JSON.stringify(tagPath(tag, incomingTags)),
  };
  const wikidata = ({ wikidataId }: { readonly wikidataId: string | null }) => wikidataId;
  const annotationKeys = {
    ofCurrent: (annotation: Annotation) => annotationKey(annotation, annotation.articleId, annotation.createdBy),
    ofIncoming: (annotation: Annotation) =>
      annotationKey(
        annotation,
        articles.get(annotation.articleId) ?? annotation.articleId,
        annotators.get(annotation.createdBy) ?? annotation.createdBy,
      ),
  };
  return {
    annotators,
    articles,
    tags: matchBy(current.tags, incoming.tags, pathKeys, chosen),
    speakers: matchBy(current.speakers, incoming.speakers, { ofCurrent: wikidata, ofIncoming: wikidata }, chosen),
    annotations: matchBy(current.annotations, incoming.annotations, annotationKeys, new Map()),
  };
}
