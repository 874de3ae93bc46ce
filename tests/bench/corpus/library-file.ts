import { EMPTY_CONTENT } from '$core/formats/types';
import { writeVerbatim } from '$core/formats/verbatim/write/write-verbatim';
import { idFromParts } from '$core/model/ids';
import type { Text } from '$core/model/text';
import { AT, sampleArticle, sampleId } from '../../fixtures/records/sample-records';
import { annotationOf, type BenchSpan } from './marks';

/** An article for a measurement. */
export interface MarkedArticle {
  readonly title: string;
  readonly text: Text;
  readonly spans: readonly BenchSpan[];
}

/** An export file that brings these articles with their marks into an empty profile. */
export function libraryFile(articles: readonly MarkedArticle[]): string {
  const analyst = { id: sampleId('analyst'), createdAt: AT, updatedAt: AT, createdBy: sampleId('analyst') };
  const idOf = ({ title }: MarkedArticle): string => idFromParts('bench article', title);
  const content = {
    ...EMPTY_CONTENT,
    annotators: [{ ...analyst, name: 'Bench', initials: 'B' }],
    articles: articles.map((article) => {
      const { textHash } = article.text;
      const title = { value: article.title, from: 'reader' } as const;
      const versions = [{ textHash, seenAt: AT, sources: [] }];
      return sampleArticle({ id: idOf(article), title, currentTextHash: textHash, versions });
    }),
    annotations: articles.flatMap((article) =>
      article.spans.map((span) => annotationOf(span, idOf(article), article.text)),
    ),
    texts: new Map(articles.map(({ text }) => [text.textHash, text])),
  };
  return writeVerbatim(content, { generator: { name: 'Verbatim bench', version: '1' }, exportedAt: AT });
}
