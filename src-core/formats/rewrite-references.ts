import type { Annotation } from '../model/annotation';
import type { Annotator } from '../model/annotator';
import type { Article } from '../model/article';
import type { Speaker } from '../model/speaker';
import type { TableName } from '../model/tables';
import type { Tag } from '../model/tag';

/** Which record a reference names from now on; null takes the reference away. */
export type ReferenceMap = (table: TableName, id: string) => string | null;

function listOf(ids: readonly string[], table: TableName, map: ReferenceMap): string[] {
  const kept = ids.flatMap((id) => map(table, id) ?? []);
  return [...new Set(kept)];
}

function maybe(id: string | null, table: TableName, map: ReferenceMap): string | null {
  return id === null ? null : map(table, id);
}

/** Who made a record cannot be taken away, so that such a reference stays where the map has nothing for it. */
function maker(id: string, map: ReferenceMap): string {
  return map('annotators', id) ?? id;
}

export function rewriteAnnotator(annotator: Annotator, map: ReferenceMap): Annotator {
  return { ...annotator, createdBy: maker(annotator.createdBy, map) };
}

export function rewriteTag(tag: Tag, map: ReferenceMap): Tag {
  return { ...tag, createdBy: maker(tag.createdBy, map), parentId: maybe(tag.parentId, 'tags', map) };
}

export function rewriteArticle(article: Article, map: ReferenceMap): Article {
  return { ...article, createdBy: maker(article.createdBy, map) };
}

export function rewriteSpeaker(speaker: Speaker, map: ReferenceMap): Speaker {
  const roles = speaker.roles.map(({ organisationId, ...role }) => {
    const organisation = maybe(organisationId ?? null, 'speakers', map);
    return organisation === null ? role : { ...role, organisationId: organisation };
  });
  return {
    ...speaker,
    createdBy: maker(speaker.createdBy, map),
    roles,
    memberIds: listOf(speaker.memberIds, 'speakers', map),
  };
}

const REFERENCE_FIELDS: Readonly<Record<string, TableName>> = {
  speakerId: 'speakers',
  claimantId: 'speakers',
  continuationOf: 'annotations',
  parentQuoteId: 'annotations',
  quoteId: 'annotations',
};

function rewriteKept(key: string, value: unknown, map: ReferenceMap): unknown {
  const table = REFERENCE_FIELDS[key];
  if (table !== undefined && typeof value === 'string') return map(table, value) ?? value;
  if (key === 'tags' && Array.isArray(value)) {
    return value.map((id: unknown) => (typeof id === 'string' ? (map('tags', id) ?? id) : id));
  }
  if (key !== 'via' || typeof value !== 'object' || value === null || !('speakerId' in value)) return value;
  return { ...value, speakerId: rewriteKept('speakerId', value.speakerId, map) };
}

/** What a decision keeps of the past is renamed but never emptied: it says what was. */
function rewriteDecisions(decisions: Annotation['decisions'], map: ReferenceMap): Annotation['decisions'] {
  return decisions.map(({ before, ...decision }) => {
    const by = maker(decision.by, map);
    if (before === undefined) return { ...decision, by };
    const kept = Object.entries(before).map(([key, value]) => [key, rewriteKept(key, value, map)] as const);
    return { ...decision, by, before: Object.fromEntries(kept) };
  });
}

/** The annotation with every reference passed through the map; its article stays where the map has nothing for it. */
export function rewriteAnnotation(annotation: Annotation, map: ReferenceMap): Annotation {
  const common = {
    createdBy: maker(annotation.createdBy, map),
    articleId: map('articles', annotation.articleId) ?? annotation.articleId,
    tags: listOf(annotation.tags, 'tags', map),
    decisions: rewriteDecisions(annotation.decisions, map),
  };
  if (annotation.kind === 'highlight') return { ...annotation, ...common };
  if (annotation.kind === 'claim') {
    return {
      ...annotation,
      ...common,
      quoteId: maybe(annotation.quoteId, 'annotations', map),
      claimantId: maybe(annotation.claimantId, 'speakers', map),
    };
  }
  const { via } = annotation;
  return {
    ...annotation,
    ...common,
    speakerId: maybe(annotation.speakerId, 'speakers', map),
    via: via === null ? null : { ...via, speakerId: maybe(via.speakerId, 'speakers', map) },
    continuationOf: maybe(annotation.continuationOf, 'annotations', map),
    parentQuoteId: maybe(annotation.parentQuoteId, 'annotations', map),
  };
}
