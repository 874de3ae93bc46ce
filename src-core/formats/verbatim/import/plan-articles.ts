import type { Article, ArticleVersion } from '../../../model/article';
import type { LibraryContent } from '../../types';
import type { ArticleWithoutText, RecordPair } from './import-plan';

/**
 * Articles here to which the file adds versions. Added ones are put before those that are here, so that the order of what
 * was seen here stays; which version is the current one does not change.
 */
export function growArticles(
  current: readonly Article[],
  incoming: readonly Article[],
  matches: ReadonlyMap<string, string>,
): RecordPair<Article>[] {
  const currentById = new Map(current.map((article) => [article.id, article]));
  const grown = new Map<string, Article>();
  for (const article of incoming) {
    const here = currentById.get(matches.get(article.id) ?? '');
    if (here === undefined) continue;
    const base = grown.get(here.id) ?? here;
    const known = new Set(base.versions.map(({ textHash }) => textHash));
    const added: ArticleVersion[] = article.versions.filter(({ textHash }) => !known.has(textHash));
    if (added.length === 0) continue;
    const updatedAt = article.updatedAt > base.updatedAt ? article.updatedAt : base.updatedAt;
    grown.set(here.id, { ...base, updatedAt, versions: [...added, ...base.versions] });
  }
  return [...grown.values()].flatMap((article) => {
    const here = currentById.get(article.id);
    return here === undefined ? [] : [{ current: here, incoming: article }];
  });
}

/** New articles whose current text is neither in the file nor here. */
export function articlesWithoutText(
  articles: readonly Article[],
  current: LibraryContent,
  incoming: LibraryContent,
): ArticleWithoutText[] {
  return articles
    .filter(({ currentTextHash: hash }) => !incoming.texts.has(hash) && !current.texts.has(hash))
    .map(({ id, currentTextHash, title }) => ({ articleId: id, textHash: currentTextHash, title: title.value }));
}
