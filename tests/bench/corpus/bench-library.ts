import type { MarkedArticle } from './library-file';
import { longArticle } from './long-article';
import { benchSpans } from './marks';

const SHORT_WORDS = 500;
const MIDDLE_WORDS = 25_000;
const LONG_WORDS = 100_000;

function article(title: string, words: number, marks: number, of = marks): MarkedArticle {
  const text = longArticle(title, words);
  return { title, text, spans: benchSpans(text, of).slice(0, marks) };
}

/** The articles that are measured: the two of the figures, and what they are compared with. */
export const SHORT = 'Short and without marks';
export const FIVE_THOUSAND = 'Middling with 5,000 marks';
export const TWENTY_THOUSAND = 'Long with 20,000 marks';
export const HUNDRED = 'Long with 100 marks';
export const NONE = 'Long and without marks';

export function benchLibrary(): MarkedArticle[] {
  return [
    article(SHORT, SHORT_WORDS, 0),
    article(FIVE_THOUSAND, MIDDLE_WORDS, 5000),
    article(TWENTY_THOUSAND, LONG_WORDS, 20_000),
    // The first of 20,000: the first screens show the same.
    article(HUNDRED, LONG_WORDS, 100, 20_000),
    article(NONE, LONG_WORDS, 0),
  ];
}

const WIDE_ARTICLES = 200;
const WIDE_WORDS = 2500;
const WIDE_MARKS = 500;

/** A large library: 100,000 marks in 200 articles. */
export function wideLibrary(): MarkedArticle[] {
  return Array.from({ length: WIDE_ARTICLES }, (_none, index) =>
    article(`Of many, number ${String(index + 1)}`, WIDE_WORDS, WIDE_MARKS),
  );
}
