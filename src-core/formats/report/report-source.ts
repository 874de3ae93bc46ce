import type { Annotation } from '../../model/annotation';
import type { Article, ArticleField } from '../../model/article';
import { anchorRange } from '../../text/anchor';
import { webAddress } from '../citation/html';
import type { ParagraphNumbers } from '../table/paragraphs';
import type { ReportSource } from './document';
import { printable } from './plain-words';
import type { ReportWords } from './words';

/** Where a mark stands: title, publication, day, paragraphs and address of its article, as far as they are known. */
export function sourceOf(
  mark: Annotation,
  article: Article | null,
  paragraphs: ParagraphNumbers,
  words: ReportWords,
): ReportSource {
  const value = (field: ArticleField): string | null => {
    const line = printable(article?.[field].value ?? '');
    return line === '' ? null : line;
  };
  const { start, end } = anchorRange(mark.target);
  const first = paragraphs(start);
  const last = paragraphs(end - 1) ?? first;
  const day = value('publishedOn');
  const url = value('url');
  return {
    title: value('title'),
    place: [
      value('publication'),
      day === null ? null : words.day(day),
      first === null || last === null ? null : words.paragraphs(first, last),
    ].filter((part) => part !== null),
    url: url === null ? null : { address: url, isLink: webAddress(url) !== null },
  };
}
