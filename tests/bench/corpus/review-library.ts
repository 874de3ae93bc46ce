import { READER_VERSION, readArticle } from '$core/articles/read-article';
import { EMPTY_CONTENT, type LibraryContent } from '$core/formats/types';
import { writeVerbatim } from '$core/formats/verbatim/write/write-verbatim';
import type { Annotation } from '$core/model/annotation';
import type { Article } from '$core/model/article';
import { ARTICLE_STATES } from '$core/model/article';
import { idFromParts } from '$core/model/ids';
import type { Text } from '$core/model/text';
import { textHash } from '$core/text/canonical';
import { AT, sampleArticle, sampleId } from '../../fixtures/records/sample-records';
import { drawFrom, sentenceMaker, type Draw } from './invented-sentences';
import { randomFrom } from './random';
import { reviewMarks } from './review-marks';
import { benchAnnotators, benchSpeakers, benchTags } from './review-registry';

const SEED = 20261124;
const MARKS_AN_ARTICLE = 50;
const PARAGRAPHS = 12;
const SENTENCES_A_PARAGRAPH = 4;
const PUBLICATIONS = 80;
const DAYS = 700;
const DAY_MS = 86_400_000;
const BEGIN_MS = Date.UTC(2024, 0, 1);
const COUNTRIES = ['Armenia', 'France', 'Qatar', 'Georgia', 'Germany'] as const;

/** A library of so many articles with fifty marks each, the same in every run; a smaller one has the first articles. */
export function reviewLibrary(articleCount: number): LibraryContent {
  const draw = drawFrom(randomFrom(SEED));
  const [annotators, speakers, tags] = [benchAnnotators(), benchSpeakers(draw), benchTags()];
  const sentence = sentenceMaker(draw);
  const [articles, annotations]: [Article[], Annotation[]] = [[], []];
  const texts = new Map<string, Text>();
  for (let number = 1; number <= articleCount; number += 1) {
    const title = `${sentence().replaceAll(/[“”.]/gu, '').slice(0, 50)} ${String(number)}`;
    const text = textOf(title, sentence);
    const article = articleOf(draw, title, text, number);
    articles.push(article);
    texts.set(text.textHash, text);
    annotations.push(...reviewMarks(draw, { articleId: article.id, text }, { speakers, tags }, MARKS_AN_ARTICLE));
  }
  return { ...EMPTY_CONTENT, annotators, speakers, tags, articles, annotations, texts };
}

/** The library as a file that the Import dialog takes. */
export function reviewLibraryFile(content: LibraryContent): string {
  return writeVerbatim(content, { generator: { name: 'Verbatim bench', version: '1' }, exportedAt: AT });
}

function textOf(title: string, sentence: () => string): Text {
  const paragraph = (): string => Array.from({ length: SENTENCES_A_PARAGRAPH }, sentence).join(' ');
  const paragraphs = Array.from({ length: PARAGRAPHS }, paragraph);
  const text = `${title}\n\nThe Bench, Nowhere\nOct 24, 2023\n\n${paragraphs.join('\n\n')}\n`;
  return { text, textHash: textHash(text), blocks: readArticle(text).blocks, readerVersion: READER_VERSION };
}

function articleOf(draw: Draw, title: string, { textHash: hash }: Text, number: number): Article {
  const field = <T>(value: T) => ({ value, from: 'reader' }) as const;
  return sampleArticle({
    id: idFromParts('review article', String(number)),
    createdBy: sampleId('annotator 0'),
    currentTextHash: hash,
    versions: [{ textHash: hash, seenAt: AT, sources: [] }],
    title: field(title),
    publication: field(`Gazette ${String(draw.below(PUBLICATIONS))}`),
    country: field(draw.of(COUNTRIES)),
    publishedOn: field(new Date(BEGIN_MS + draw.below(DAYS) * DAY_MS).toISOString().slice(0, 10)),
    state: draw.of(ARTICLE_STATES),
  });
}
