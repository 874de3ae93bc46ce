import { contentOfArticles } from '$core/formats/content-of-articles';
import { joinedContent, type ContentPart } from '$core/formats/joined-content';
import { anchoredHashesByArticle } from '$core/formats/references';
import type { LibraryContent } from '$core/formats/types';
import type { Annotation } from '$core/model/annotation';
import type { Article } from '$core/model/article';
import type { Text } from '$core/model/text';
import type { Database } from '../data/database';
import type { Host } from '../host/host-client';
import type { Library } from '../models/library.svelte';

const ARTICLES_AT_ONCE = 20;

export interface ContentParts {
  readonly host: Host;
  readonly database: Database;
  readonly library: Library;
}

/** All that is on record, with the texts that it stands on as far as they can be found. */
export async function wholeContent(parts: ContentParts): Promise<LibraryContent> {
  const annotations = await parts.database.annotations.toArray();
  return contentWith(parts, parts.library.articles.all, annotations);
}

/** One article with its annotations, and of the rest only what these refer to. */
export function contentOfArticle(parts: ContentParts, articleId: string): Promise<LibraryContent> {
  return contentOfSome(parts, [articleId]);
}

/** These articles with their annotations, and of the rest only what these refer to. */
export async function contentOfSome(parts: ContentParts, articleIds: readonly string[]): Promise<LibraryContent> {
  const wanted = new Set(articleIds);
  const read: ContentPart[] = [];
  for await (const part of contentInParts(parts, [...wanted])) read.push(part);
  const { annotators, tags, speakers } = parts.library;
  const removed = await parts.database.removed.toArray();
  const rest = { annotators: annotators.all, tags: tags.all, speakers: speakers.all, removed };
  return contentOfArticles(joinedContent(read, rest), wanted);
}

/** These articles with annotations and texts, some at a time: the window answers in between. */
export async function* contentInParts(
  parts: ContentParts,
  articleIds: readonly string[],
): AsyncGenerator<ContentPart, undefined> {
  const byId = new Map(parts.library.articles.all.map((article) => [article.id, article]));
  for (let from = 0; from < articleIds.length; from += ARTICLES_AT_ONCE) {
    const ids = articleIds.slice(from, from + ARTICLES_AT_ONCE);
    const annotations = await parts.database.annotations.where('articleId').anyOf(ids).toArray();
    const articles = ids.flatMap((id) => byId.get(id) ?? []);
    yield { articles, annotations, texts: await textsOf(parts, hashesOf(articles, annotations)) };
  }
}

/** These annotations, and all articles with their texts. */
export function contentOfMarks(parts: ContentParts, annotations: readonly Annotation[]): Promise<LibraryContent> {
  return contentWith(parts, parts.library.articles.all, annotations);
}

async function contentWith(
  parts: ContentParts,
  articles: readonly Article[],
  annotations: readonly Annotation[],
): Promise<LibraryContent> {
  const { annotators, tags, speakers } = parts.library;
  const [texts, removed] = await Promise.all([
    textsOf(parts, hashesOf(articles, annotations)),
    parts.database.removed.toArray(),
  ]);
  return {
    annotators: annotators.all,
    tags: tags.all,
    speakers: speakers.all,
    articles,
    annotations,
    texts,
    removed,
  };
}

function hashesOf(articles: readonly Article[], annotations: readonly Annotation[]): ReadonlySet<string> {
  const anchored = [...anchoredHashesByArticle(annotations).values()].flatMap((hashes) => [...hashes]);
  return new Set([...articles.map(({ currentTextHash }) => currentTextHash), ...anchored]);
}

/** From the store, else from main; one that neither has is left out. */
async function textsOf({ database, host }: ContentParts, hashes: ReadonlySet<string>): Promise<Map<string, Text>> {
  const wanted = [...hashes];
  const stored = await database.texts.bulkGet(wanted);
  const texts = new Map(stored.filter((text) => text !== undefined).map((text) => [text.textHash, text]));
  for (const textHash of wanted.filter((hash) => !texts.has(hash))) {
    const kept = await host.call('texts:get', { textHash });
    if (kept.ok) texts.set(textHash, kept.value);
  }
  return texts;
}

/** The store lists annotations only, each with what it was. */
