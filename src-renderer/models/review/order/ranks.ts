import { CLAIM_TYPES, FIDELITIES, QUOTE_TYPES, STATUSES, VERDICTS } from '$core/model/enumerations';
import type { CodedColumn } from '../coded-column';
import type { ReviewIndex } from '../review-index.svelte';
import type { TableColumn, ValueNames } from './table-columns';
import { ranksOfValues } from './name-ranks';
import { wordRanks } from './word-ranks';

/** The rank of a row: smaller comes first; `Infinity` for what has no value, which comes last either way. */
export type RankOf = (row: number) => number;

type Codes = string | null;

/** How rows stand to each other by a column. Closed lists go in the order of the scheme, names as a reader expects them. */
export function ranksBy(index: ReviewIndex, column: TableColumn, names: ValueNames): RankOf {
  return RANKS[column](index, names);
}

type Ranks = (index: ReviewIndex, names: ValueNames) => RankOf;

const RANKS: Readonly<Record<TableColumn, Ranks>> = {
  words: (index) => byRank(wordRanks(index, index.columns.texts.folded)),
  note: (index) => byRank(wordRanks(index, index.columns.texts.notes)),
  kind: ({ columns }) => byList(columns.coded.kind, ['quote', 'claim', 'highlight']),
  status: ({ columns }) => byList(columns.coded.status, STATUSES),
  fidelity: ({ columns }) => byList(columns.coded.fidelity, FIDELITIES),
  verdict: ({ columns }) => byList(columns.coded.verdict, VERDICTS),
  type: ({ columns: { coded } }) => byType(byList(coded.quoteType, QUOTE_TYPES), byList(coded.claimType, CLAIM_TYPES)),
  speaker: ({ speakerId }, names) => byName(speakerId, names.speaker),
  createdBy: ({ columns }, names) => byName(columns.coded.createdBy, names.annotator),
  updatedAt:
    ({ columns: { numbers } }) =>
    (row) =>
      numbers.updatedAt.at(row),
  tags: byTags,
  article: (index) => byArticle(index, 'title'),
  publication: (index) => byArticle(index, 'publication'),
  publishedOn: (index) => byArticle(index, 'publishedOn'),
};

function byTags({ columns: { tags, tagCodes } }: ReviewIndex, names: ValueNames): RankOf {
  const ofCode = ranksOfValues(tagCodes, names.tag);
  return (row) => {
    let first = Infinity;
    for (const code of tags.at(row)) first = Math.min(first, ofCode[code] ?? Infinity);
    return first;
  };
}

function byArticle(index: ReviewIndex, field: 'title' | 'publication' | 'publishedOn'): RankOf {
  const ofArticle = byName(index.articles[field], (name) => name);
  return (row) => ofArticle(index.articleRowOf(row));
}

function byRank(ranks: Float64Array): RankOf {
  return (row) => ranks[row] ?? Infinity;
}

function byType(ofQuote: RankOf, ofClaim: RankOf): RankOf {
  return (row) => Math.min(ofQuote(row), QUOTE_TYPES.length + ofClaim(row));
}

function byList(column: CodedColumn<Codes>, list: readonly string[]): RankOf {
  const ranks = column.values.map((value) => (value === null ? Infinity : list.indexOf(value)));
  const { codes } = column;
  return (row) => ranks[codes[row] ?? 0] ?? Infinity;
}

function byName(column: CodedColumn<Codes>, nameOf: (value: string) => string): RankOf {
  const ranks = ranksOfValues(column, nameOf);
  const { codes } = column;
  return (row) => ranks[codes[row] ?? 0] ?? Infinity;
}
