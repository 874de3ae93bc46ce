import { contentOfArticle, contentOfRecord } from '$core/formats/verbatim/import/plan-table';
import { anchorSchema } from '$core/model/anchor';
import { ARTICLE_FIELDS, type Article } from '$core/model/article';
import { sameValue } from '$core/model/canonical-json';
import type { AnyRecord } from '$core/model/tables';
import { joinedExact } from '$core/text/anchor';
import * as v from 'valibot';

/** One field in which two versions of a record differ, each side in short; null: nothing is there. */
export interface Difference {
  readonly field: string;
  readonly mine: string | boolean | null;
  readonly theirs: string | boolean | null;
}

/** Names of records by their id, for what refers to them. */
export type NamesById = ReadonlyMap<string, string>;

const MOST_CHARACTERS = 160;

/** The fields in which the two versions say different things. */
export function differencesOf(current: AnyRecord, incoming: AnyRecord, names: NamesById): Difference[] {
  const [mine, theirs] = [entriesOf(current), entriesOf(incoming)];
  return [...new Set([...mine.keys(), ...theirs.keys()])]
    .filter((field) => !sameValue(mine.get(field) ?? null, theirs.get(field) ?? null))
    .map((field) => ({ field, mine: inShort(mine.get(field), names), theirs: inShort(theirs.get(field), names) }));
}

function entriesOf(record: AnyRecord): ReadonlyMap<string, unknown> {
  if (isArticle(record)) {
    const values = v.parse(v.array(v.unknown()), contentOfArticle(record));
    return new Map(ARTICLE_FIELDS.map((field, index) => [field, values[index]]));
  }
  return new Map(Object.entries(v.parse(v.record(v.string(), v.unknown()), contentOfRecord(record))));
}

function isArticle(record: AnyRecord): record is Article {
  return 'versions' in record;
}

function inShort(value: unknown, names: NamesById): string | boolean | null {
  if (typeof value === 'boolean') return value;
  const text = words(value, names);
  if (text === '') return null;
  const characters = [...text];
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join('')}…` : text;
}

function words(value: unknown, names: NamesById): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return names.get(value) ?? value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const anchor = v.safeParse(anchorSchema, value);
  if (anchor.success) return joinedExact(anchor.output);
  if (Array.isArray(value)) return joined(value, '; ', names);
  return joined(partsOf(value), ', ', names);
}

function joined(values: readonly unknown[], separator: string, names: NamesById): string {
  return values
    .map((part) => words(part, names))
    .filter((part) => part !== '')
    .join(separator);
}

/** Of an article's field its value, of a segment its words, of anything else all there is. */
function partsOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('from' in value && 'value' in value) return [value.value];
  if ('exact' in value) return [value.exact];
  return Object.values(value);
}
