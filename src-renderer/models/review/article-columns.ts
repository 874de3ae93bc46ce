import type { Article } from '$core/model/article';
import { CodedColumn } from './coded-column';

export const ARTICLE_COLUMN_FIELDS = ['title', 'publication', 'country', 'language', 'publishedOn', 'state'] as const;
export type ArticleColumnField = (typeof ARTICLE_COLUMN_FIELDS)[number];

/** What rows ask of their articles. A row of these is the number of the article in the column `articleId`. */
export class ArticleColumns {
  readonly columns = Object.fromEntries(
    ARTICLE_COLUMN_FIELDS.map((field) => [field, new CodedColumn<string | null>(null)]),
  ) as Readonly<Record<ArticleColumnField, CodedColumn<string | null>>>;

  write(row: number, article: Article | undefined): void {
    for (const field of ARTICLE_COLUMN_FIELDS) {
      const value = field === 'state' ? (article?.state ?? null) : (article?.[field].value ?? null);
      this.columns[field].set(row, value);
    }
  }
}
