import { dayInWords, t } from '../../../messages/translate';
import type { ReviewIndex } from '../../../models/review/review-index.svelte';
import type { TableColumn, ValueNames } from '../../../models/review/order/table-columns';

type WordsOf = (index: ReviewIndex, row: number, names: ValueNames) => string;

const valueIn =
  (field: 'status' | 'fidelity' | 'verdict'): WordsOf =>
  ({ columns }, row, names) => {
    const held = columns.coded[field].at(row);
    return held === null ? '' : names.value(field, held);
  };
const ofArticle =
  (field: 'title' | 'publication' | 'publishedOn'): WordsOf =>
  (index, row) =>
    index.articles[field].at(index.articleRowOf(row)) ?? '';
const named = (id: string | null, nameOf: (id: string) => string): string => (id === null ? '' : nameOf(id));
const dayOrNone = (day: string): string => (day === '' ? '' : dayInWords(day));

const WORDS: Readonly<Record<TableColumn, WordsOf>> = {
  words: ({ columns }, row) => columns.texts.words.at(row),
  note: ({ columns }, row) => columns.texts.notes.at(row),
  kind: ({ columns }, row) => kindWords(columns.coded.kind.at(row)),
  speaker: ({ speakerId }, row, names) => named(speakerId.at(row), names.speaker),
  type: typeWords,
  status: valueIn('status'),
  fidelity: valueIn('fidelity'),
  verdict: valueIn('verdict'),
  tags: ({ columns: { tags, tagCodes } }, row, names) =>
    Array.from(tags.at(row), (code) => names.tag(tagCodes.values[code] ?? '')).join(', '),
  article: ofArticle('title'),
  publication: ofArticle('publication'),
  publishedOn: (index, row, names) => dayOrNone(ofArticle('publishedOn')(index, row, names)),
  createdBy: ({ columns }, row, names) => named(columns.coded.createdBy.at(row), names.annotator),
  updatedAt: ({ columns }, row) => dayInWords(new Date(columns.numbers.updatedAt.at(row)).toISOString().slice(0, 10)),
};

/** What stands in a cell, as a person reads it; empty where there is nothing. */
export function cellWords(index: ReviewIndex, row: number, column: TableColumn, names: ValueNames): string {
  return WORDS[column](index, row, names);
}

function kindWords(kind: string | null): string {
  return kind === 'quote' || kind === 'claim' || kind === 'highlight' ? t(`article.kind.${kind}`) : '';
}

function typeWords({ columns: { coded } }: ReviewIndex, row: number, names: ValueNames): string {
  const [quoteType, claimType] = [coded.quoteType.at(row), coded.claimType.at(row)];
  if (quoteType !== null) return names.value('quoteType', quoteType);
  return claimType === null ? '' : names.value('claimType', claimType);
}
