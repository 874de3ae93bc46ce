import type { Annotation } from '../model/annotation';
import { anchoredHashesByArticle, speakerIdsOf, speakerIdsOfSpeaker } from './references';
import { rewriteAnnotation } from './rewrite-references';
import type { LibraryContent } from './types';

/** The ids that can be reached from the first ones, those included; each record is looked at once. */
function closure<T extends { readonly id: string }>(
  records: readonly T[],
  first: Iterable<string>,
  namesOf: (record: T) => readonly string[],
): ReadonlySet<string> {
  const byId = new Map(records.map((record) => [record.id, record]));
  const reached = new Set<string>();
  const open = [...first];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    const record = byId.get(id);
    if (record === undefined) continue;
    for (const name of namesOf(record)) open.push(name);
  }
  return reached;
}

function withoutOutsideReferences(annotations: readonly Annotation[]): Annotation[] {
  const ids = new Set(annotations.map(({ id }) => id));
  return annotations.map((annotation) =>
    rewriteAnnotation(annotation, (table, id) => (table === 'annotations' && !ids.has(id) ? null : id)),
  );
}

/**
 * The content cut down to these articles: their annotations and texts, and of the rest only what these refer to, directly
 * or through others (parents of tags, members and organisations of speakers, makers and deciders). A reference from an
 * annotation to one in another article is taken away. What was removed stays listed: it cannot be said of which article
 * it was.
 */
export function contentOfArticles(content: LibraryContent, articleIds: ReadonlySet<string>): LibraryContent {
  const articles = content.articles.filter(({ id }) => articleIds.has(id));
  const annotations = withoutOutsideReferences(
    content.annotations.filter(({ articleId }) => articleIds.has(articleId)),
  );
  const tagIds = closure(
    content.tags,
    annotations.flatMap(({ tags }) => tags),
    ({ parentId }) => (parentId === null ? [] : [parentId]),
  );
  const speakerIds = closure(content.speakers, annotations.flatMap(speakerIdsOf), speakerIdsOfSpeaker);
  const tags = content.tags.filter(({ id }) => tagIds.has(id));
  const speakers = content.speakers.filter(({ id }) => speakerIds.has(id));
  const makers = [...tags, ...speakers, ...articles, ...annotations].map(({ createdBy }) => createdBy);
  const deciders = annotations.flatMap(({ decisions }) => decisions.map(({ by }) => by));
  const removers = content.removed.map(({ removedBy }) => removedBy);
  const annotatorIds = closure(content.annotators, [...makers, ...deciders, ...removers], ({ createdBy }) => [
    createdBy,
  ]);
  const hashes = new Set([
    ...articles.map(({ currentTextHash }) => currentTextHash),
    ...[...anchoredHashesByArticle(annotations).values()].flatMap((ofArticle) => [...ofArticle]),
  ]);
  return {
    annotators: content.annotators.filter(({ id }) => annotatorIds.has(id)),
    tags,
    speakers,
    articles,
    annotations,
    texts: new Map([...content.texts].filter(([textHash]) => hashes.has(textHash))),
    removed: content.removed,
  };
}
