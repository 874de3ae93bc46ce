import type { ReviewIndex } from '../../../models/review/review-index.svelte';
import type { TableColumn, ValueNames } from '../../../models/review/order/table-columns';
import { dayInWords, t } from '../../../messages/translate';

const moment = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

type WordsOf = (index: ReviewIndex, row: number, names: ValueNames) => string;

const valueIn =
  (field: 'quoteType' | 'claimType' | 'status' | 'fidelity' | 'verdict'): WordsOf =>
  ({ columns }, row, names) => {
    const code = columns.coded[field].at(row);
    return code === null ? '' : names.value(field, code);
  };
const [quoteType, claimType] = [valueIn('quoteType'), valueIn('claimType')];
const articleField =
  (field: 'title' | 'publication'): WordsOf =>
  (index, row) =>
    index.articles[field].at(index.articleRowOf(row)) ?? '';

const WORDS: Readonly<Record<TableColumn, WordsOf>> = {
  words: ({ columns }, row) => columns.texts.words.at(row),
  kind: (index, row) => t(`kind.${kindOf(index, row)}`),
  speaker: speakerWords,
  type: (index, row, names) => quoteType(index, row, names) || claimType(index, row, names),
  status: valueIn('status'),
  fidelity: valueIn('fidelity'),
  verdict: valueIn('verdict'),
  tags: ({ columns: { tags, tagCodes } }, row, names) =>
    Array.from(tags.at(row), (code) => names.tag(tagCodes.values[code] ?? '')).join(', '),
  note: ({ columns }, row) => columns.texts.notes.at(row),
  article: articleField('title'),
  publication: articleField('publication'),
  publishedOn: (index, row) => dayOrNothing(index.articles.publishedOn.at(index.articleRowOf(row))),
  createdBy: ({ columns }, row, names) => names.annotator(columns.coded.createdBy.at(row) ?? ''),
  updatedAt: ({ columns }, row) => moment.format(columns.numbers.updatedAt.at(row)),
};

/** What stands in a cell; empty where there is nothing to say or nobody has decided. */
export function cellWords(index: ReviewIndex, row: number, column: TableColumn, names: ValueNames): string {
  return WORDS[column](index, row, names);
}

export function kindOf(index: ReviewIndex, row: number): 'quote' | 'claim' | 'highlight' {
  const kind = index.columns.coded.kind.at(row);
  return kind === 'quote' || kind === 'claim' ? kind : 'highlight';
}

function speakerWords(index: ReviewIndex, row: number, names: ValueNames): string {
  const id = index.speakerId.at(row);
  if (id !== null) return names.speaker(id);
  const status = index.speakerStatus.at(row);
  return status === null ? '' : names.value('speakerStatus', status);
}

function dayOrNothing(day: string | null): string {
  return day === null ? '' : dayInWords(day);
}
