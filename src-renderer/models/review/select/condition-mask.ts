import type { Condition, NameField, ValueField } from '$core/review/filter';
import type { CodedColumn } from '../coded-column';
import type { ReviewIndex } from '../review-index.svelte';
import { actMask } from './act-mask';
import type { FilterContext } from './mask';
import { presenceMask } from './presence-mask';
import { speakerMask } from './speaker-mask';
import { aboutMask, articleWordsMask, wordsMask } from './text-mask';
import { tagMask } from './tag-mask';

type Codes = string | null;

/** Which rows fulfil one condition. */
export function conditionMask(index: ReviewIndex, condition: Condition, context: FilterContext): Uint8Array {
  switch (condition.field) {
    case 'speaker':
      return speakerMask(index, condition, context.speakers);
    case 'via':
      return codeMask(index, index.columns.coded.viaSpeakerId, new Set([condition.id]));
    case 'tag':
      return tagMask(index, condition.id, context.tags);
    case 'aboutTag':
      return tagMask(index, condition.id, context.tags);
    case 'article':
      return codeMask(index, index.columns.coded.articleId, new Set([condition.id]));
    case 'has':
      return presenceMask(index, condition.what);
    case 'reviewed':
    case 'created':
    case 'changed':
      return actMask(index, condition, context);
    case 'published':
      return articleMask(index, index.articles.publishedOn, (day) => isBetween(day, condition));
    case 'said':
      return valueMask(index, index.columns.coded.saidOn, (day) => isBetween(day, condition));
    case 'about':
      return aboutMask(index, condition.words, context.tags);
    case 'words':
      return wordsMask(index, condition.words);
    case 'articleWords':
      return articleWordsMask(index, condition.words);
    default:
      return fieldMask(index, condition.field, new Set(condition.in));
  }
}

function fieldMask(index: ReviewIndex, field: ValueField | NameField, values: ReadonlySet<Codes>): Uint8Array {
  switch (field) {
    case 'publication':
    case 'country':
    case 'language':
    case 'state':
      return articleMask(index, index.articles[field], (value) => values.has(value));
    case 'speakerStatus':
      return onlyOf(index, codeMask(index, index.speakerStatus, values), ['quote', 'claim'], values);
    case 'quoteType':
    case 'fidelity':
    case 'medium':
    case 'factuality':
      return onlyOf(index, codeMask(index, index.columns.coded[field], values), ['quote'], values);
    case 'verdict':
    case 'claimType':
    case 'checkability':
    case 'checkWorthiness':
      return onlyOf(index, codeMask(index, index.columns.coded[field], values), ['claim'], values);
    default:
      return codeMask(index, index.columns.coded[field], values);
  }
}

/** Undecided is only what could be decided: a claim has no fidelity that somebody forgot. */
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
