import type { Condition, NameField, ValueField } from '$core/model/filter';
import type { CodedColumn } from '../coded-column';
import type { ReviewIndex } from '../review-index.svelte';
import { actMask } from './act-mask';
import type { FilterContext } from './mask';
import { presenceMask } from './presence-mask';
import { speakerMask } from './speaker-mask';
import { aboutMask, articleWordsMask, wordsMask } from './text-mask';
import { tagMask } from './tag-mask';
import { throughQuotes } from './through-quotes';

type Codes = string | null;
type ArticleField = 'publication' | 'country' | 'language' | 'state';

/** Which rows fulfil one condition. */
export function conditionMask(index: ReviewIndex, condition: Condition, context: FilterContext): Uint8Array {
  if ('words' in condition) return textMask(index, condition, context);
  if ('in' in condition) return fieldMask(index, condition.field, new Set(condition.in));
  switch (condition.field) {
    case 'speaker':
      return speakerMask(index, condition, context.speakers);
    case 'via':
      return throughQuotes(index, codeMask(index, index.columns.coded.viaSpeakerId, new Set([condition.id])));
    case 'article':
      return codeMask(index, index.columns.coded.articleId, new Set([condition.id]));
    case 'tag':
    case 'aboutTag':
      return tagMask(index, condition.id, context.tags);
    case 'has':
      return presenceMask(index, condition.what);
    case 'published':
    case 'said':
      return daysMask(index, condition);
    default:
      return actMask(index, condition, context);
  }
}

function daysMask(
  index: ReviewIndex,
  condition: Extract<Condition, { readonly field: 'published' | 'said' }>,
): Uint8Array {
  const accepts = (day: Codes): boolean => isBetween(day, condition);
  return condition.field === 'published'
    ? articleMask(index, index.articles.publishedOn, accepts)
    : throughQuotes(index, valueMask(index, index.columns.coded.saidOn, accepts));
}

function textMask(
  index: ReviewIndex,
  { field, words }: Extract<Condition, { readonly field: 'about' | 'words' | 'articleWords' }>,
  { tags }: FilterContext,
): Uint8Array {
  if (field === 'about') return aboutMask(index, words, tags);
  return field === 'words' ? wordsMask(index, words) : articleWordsMask(index, words);
}

/** The kinds that can have a value of the field at all. */
const KINDS_WITH: Readonly<Partial<Record<ValueField | NameField, readonly string[]>>> = {
  speakerStatus: ['quote', 'claim'],
  quoteType: ['quote'],
  fidelity: ['quote'],
  medium: ['quote'],
  factuality: ['quote'],
  verdict: ['claim'],
  claimType: ['claim'],
  checkability: ['claim'],
  checkWorthiness: ['claim'],
};

function fieldMask(index: ReviewIndex, field: ValueField | NameField, values: ReadonlySet<Codes>): Uint8Array {
  switch (field) {
    case 'publication':
    case 'country':
    case 'language':
    case 'state':
      return articleMask(index, index.articles[field], (value) => values.has(value));
    case 'fidelity':
      return throughQuotes(index, ownMask(index, field, values));
    case 'speakerStatus':
      return onlyOf(index, codeMask(index, index.speakerStatus, values), KINDS_WITH[field] ?? [], values);
    default:
      return ownMask(index, field, values);
  }
}

function ownMask(
  index: ReviewIndex,
  field: Exclude<ValueField | NameField, ArticleField | 'speakerStatus'>,
  values: ReadonlySet<Codes>,
): Uint8Array {
  const mask = codeMask(index, index.columns.coded[field], values);
  const kinds = KINDS_WITH[field];
  return kinds === undefined ? mask : onlyOf(index, mask, kinds, values);
}

/** Undecided is only what could be decided: a highlight has no verdict that somebody forgot. */
function onlyOf(
  index: ReviewIndex,
  mask: Uint8Array,
  kinds: readonly string[],
  values: ReadonlySet<Codes>,
): Uint8Array {
  if (!values.has(null)) return mask;
  const own = codeMask(index, index.columns.coded.kind, new Set(kinds));
  for (let row = 0; row < mask.length; row += 1) mask[row] = (mask[row] ?? 0) & (own[row] ?? 0);
  return mask;
}

function isBetween(day: Codes, { from, to }: { readonly from?: string; readonly to?: string }): boolean {
  return day !== null && (from === undefined || from <= day) && (to === undefined || day <= to);
}

export function codeMask(index: ReviewIndex, column: CodedColumn<Codes>, values: ReadonlySet<Codes>): Uint8Array {
  return valueMask(index, column, (value) => values.has(value));
}

/** Each different value is asked once. */
function valueMask(index: ReviewIndex, column: CodedColumn<Codes>, accepts: (value: Codes) => boolean): Uint8Array {
  const accepted = Uint8Array.from(column.values, (value) => (accepts(value) ? 1 : 0));
  const mask = new Uint8Array(index.rowCount);
  const { codes } = column;
  for (let row = 0; row < mask.length; row += 1) mask[row] = accepted[codes[row] ?? 0] ?? 0;
  return mask;
}

function articleMask(index: ReviewIndex, column: CodedColumn<Codes>, accepts: (value: Codes) => boolean): Uint8Array {
  const accepted = Uint8Array.from(column.values, (value) => (accepts(value) ? 1 : 0));
  const mask = new Uint8Array(index.rowCount);
  const articles = index.columns.coded.articleId.codes;
  const { codes } = column;
  for (let row = 0; row < mask.length; row += 1) mask[row] = accepted[codes[articles[row] ?? 0] ?? 0] ?? 0;
  return mask;
}
