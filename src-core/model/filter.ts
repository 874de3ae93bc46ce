import * as v from 'valibot';
import { ARTICLE_STATES } from './article';
import {
  CHECKABILITIES,
  CHECK_WORTHINESSES,
  CLAIM_TYPES,
  DECISIONS,
  FACTUALITIES,
  FIDELITIES,
  MEDIA,
  QUOTE_TYPES,
  SPEAKER_STATUSES,
  STATUSES,
  VERDICTS,
} from './enumerations';
import { recordedDaySchema } from './record';

/** Fields with a closed list of values, in the order in which they are offered. Null means: not decided. */
export const VALUES_OF_FIELD = {
  kind: ['quote', 'claim', 'highlight'],
  status: STATUSES,
  quoteType: QUOTE_TYPES,
  fidelity: FIDELITIES,
  verdict: VERDICTS,
  claimType: CLAIM_TYPES,
  checkability: CHECKABILITIES,
  checkWorthiness: CHECK_WORTHINESSES,
  speakerStatus: SPEAKER_STATUSES,
  medium: MEDIA,
  factuality: FACTUALITIES,
  state: ARTICLE_STATES,
} as const;
export type ValueField = keyof typeof VALUES_OF_FIELD;
export const VALUE_FIELDS = Object.keys(VALUES_OF_FIELD) as readonly ValueField[];

/** Fields whose values are names that occur: of the article, and the rule that proposed a mark. */
export const NAME_FIELDS = ['publication', 'country', 'language', 'rule'] as const;
export type NameField = (typeof NAME_FIELDS)[number];

/** What an annotation has or lacks. */
export const PRESENCES = ['speaker', 'cue', 'source', 'via', 'tag', 'note', 'evidence', 'translation'] as const;
export type Presence = (typeof PRESENCES)[number];

/** Somebody who works here: a person by id, or relative to whoever asks. */
export const actorSchema = v.union([
  v.picklist(['anyone', 'me', 'another']),
  v.pipe(v.strictObject({ id: v.string() }), v.readonly()),
]);
export type Actor = v.InferOutput<typeof actorSchema>;

/** From a day on; `last-closed` is when the program was last closed. */
const sinceSchema = v.union([v.literal('last-closed'), recordedDaySchema]);

const strict = <const TEntries extends v.ObjectEntries>(entries: TEntries) =>
  v.pipe(v.strictObject(entries), v.readonly());

/** Days from `from` to `to`, both included; an open end where one is missing. */
const days = { from: v.exactOptional(recordedDaySchema), to: v.exactOptional(recordedDaySchema) };

export const conditionSchema = v.union([
  strict({
    field: v.picklist(VALUE_FIELDS),
    in: v.pipe(v.array(v.nullable(v.string())), v.minLength(1), v.readonly()),
  }),
  strict({ field: v.picklist(NAME_FIELDS), in: v.pipe(v.array(v.string()), v.minLength(1), v.readonly()) }),
  /** Who says or claims it; with groups and documents that they belong to, with officials of the organisation. */
  strict({
    field: v.literal('speaker'),
    id: v.string(),
    with: v.exactOptional(v.pipe(v.array(v.picklist(['groups', 'officials'])), v.readonly())),
    /** Officials alone, without what the organisation itself says. */
    only: v.exactOptional(v.literal('officials')),
  }),
  strict({ field: v.literal('via'), id: v.string() }),
  /** A tag with those below it. */
  strict({ field: v.literal('tag'), id: v.string() }),
  strict({ field: v.literal('article'), id: v.string() }),
  strict({ field: v.literal('has'), what: v.picklist(PRESENCES) }),
  strict({
    field: v.literal('reviewed'),
    by: actorSchema,
    as: v.exactOptional(v.picklist(DECISIONS)),
    since: v.exactOptional(sinceSchema),
    before: v.exactOptional(recordedDaySchema),
  }),
  strict({
    field: v.picklist(['created', 'changed']),
    by: actorSchema,
    since: v.exactOptional(sinceSchema),
    before: v.exactOptional(recordedDaySchema),
  }),
  strict({ field: v.picklist(['published', 'said']), ...days }),
  /** Words in the passage, its paragraph, its note or its restatement, or in the name of a tag on it or above one on it. */
  strict({ field: v.literal('about'), words: v.pipe(v.string(), v.nonEmpty()) }),
  strict({ field: v.literal('aboutTag'), id: v.string() }),
  /** Words in the passage, note, restatement or translation; in the article, anywhere in its text. */
  strict({ field: v.picklist(['words', 'articleWords']), words: v.pipe(v.string(), v.nonEmpty()) }),
]);
export type Condition = v.InferOutput<typeof conditionSchema>;

/** What annotations are chosen by. Ids inside, so that whoever is renamed stays found. */
export type Filter =
  Condition | { readonly all: readonly Filter[] } | { readonly any: readonly Filter[] } | { readonly not: Filter };

export const filterSchema: v.GenericSchema<Filter> = v.lazy(() =>
  v.union([
    conditionSchema,
    strict({ all: v.pipe(v.array(filterSchema), v.readonly()) }),
    strict({ any: v.pipe(v.array(filterSchema), v.readonly()) }),
    strict({ not: filterSchema }),
  ]),
);

/** Chooses everything. */
export const EVERYTHING: Filter = { all: [] };

/** What is left out unless the filter itself speaks of it, or the analyst asks for all. */
export const LEFT_OUT_STATUSES = ['proposed', 'rejected', 'disputed'] as const;

/** Whether a filter speaks of a field anywhere. */
export function speaksOf(filter: Filter, field: Condition['field']): boolean {
  if ('all' in filter) return filter.all.some((part) => speaksOf(part, field));
  if ('any' in filter) return filter.any.some((part) => speaksOf(part, field));
  if ('not' in filter) return speaksOf(filter.not, field);
  return filter.field === field;
}

/** Whether a filter speaks of marks that were rejected or disputed by somebody, which are found among those left out. */
function speaksOfRefusal(filter: Filter): boolean {
  if ('all' in filter) return filter.all.some(speaksOfRefusal);
  if ('any' in filter) return filter.any.some(speaksOfRefusal);
  if ('not' in filter) return speaksOfRefusal(filter.not);
  return filter.field === 'reviewed' && (filter.as === 'reject' || filter.as === 'dispute');
}

/**
 * The filter with what counts by default: without proposed, rejected and disputed marks unless it speaks of the status or
 * of who rejected or disputed them, and without scare quotes unless it speaks of the type.
 */
export function countedByDefault(filter: Filter): Filter {
  const rest: Filter[] = [];
  const speaksOfStatus = speaksOf(filter, 'status') || speaksOfRefusal(filter);
  if (!speaksOfStatus) rest.push({ not: { field: 'status', in: [...LEFT_OUT_STATUSES] } });
  if (!speaksOf(filter, 'quoteType')) rest.push({ not: { field: 'quoteType', in: ['scare'] } });
  return rest.length === 0 ? filter : { all: [filter, ...rest] };
}
