import { dayInWords, t } from '../../../messages/translate';
import type { ReviewIndex } from '../../../models/review/review-index.svelte';
import type { TableColumn, ValueNames } from '../../../models/review/order/table-columns';

/** What stands in a cell, as a person reads it; empty where there is nothing. */
export function cellWords(index: ReviewIndex, row: number, column: TableColumn, names: ValueNames): string {
  const { coded, texts, numbers, tags, tagCodes } = index.columns;
  const value = (field: 'status' | 'fidelity' | 'verdict'): string => {
    const held = coded[field].at(row);
    return held === null ? '' : names.value(field, held);
  };
  const article = (field: 'title' | 'publication' | 'publishedOn'): string =>
    index.articles[field].at(index.articleRowOf(row)) ?? '';
  switch (column) {
    case 'words':
      return texts.words.at(row);
    case 'note':
      return texts.notes.at(row);
    case 'kind':
      return kindWords(coded.kind.at(row));
    case 'speaker': {
      const id = index.speakerId.at(row);
      return id === null ? '' : names.speaker(id);
    }
    case 'type':
      return typeWords(index, row, names);
    case 'status':
    case 'fidelity':
    case 'verdict':
      return value(column);
    case 'tags':
      return Array.from(tags.at(row), (code) => names.tag(tagCodes.values[code] ?? '')).join(', ');
    case 'article':
      return article('title');
    case 'publication':
      return article('publication');
    case 'publishedOn': {
      const day = article('publishedOn');
      return day === '' ? '' : dayInWords(day);
    }
    case 'createdBy': {
      const id = coded.createdBy.at(row);
      return id === null ? '' : names.annotator(id);
    }
    case 'updatedAt':
      return dayInWords(new Date(numbers.updatedAt.at(row)).toISOString().slice(0, 10));
  }
}

function kindWords(kind: string | null): string {
  return kind === 'quote' || kind === 'claim' || kind === 'highlight' ? t(`article.kind.${kind}`) : '';
}

function typeWords({ columns: { coded } }: ReviewIndex, row: number, names: ValueNames): string {
  const [quoteType, claimType] = [coded.quoteType.at(row), coded.claimType.at(row)];
  if (quoteType !== null) return names.value('quoteType', quoteType);
  return claimType === null ? '' : names.value('claimType', claimType);
}
