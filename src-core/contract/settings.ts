import * as v from 'valibot';
import { idSchema } from '../model/ids';
import { savedFilterSchema } from '../model/saved-filter';

/** Where someone was in an article: the caret and the top line, as UTF-16 offsets into the text with this hash. */
export const readingPlaceSchema = v.pipe(
  v.strictObject({ textHash: v.string(), caretOffsetUtf16: v.number(), topOffsetUtf16: v.number() }),
  v.readonly(),
);
export type ReadingPlace = v.InferOutput<typeof readingPlaceSchema>;

const withDefault = <const TSchema extends v.GenericSchema>(schema: TSchema, value: v.InferOutput<TSchema>) =>
  v.fallback(v.optional(schema, value), value);

/**
 * What belongs to the program on this machine and is no part of the work. It is kept in a file of main. A value that
 * cannot be read falls back to its default, so that a damaged file costs only itself.
 */
export const settingsSchema = v.object({
  version: withDefault(v.literal(1), 1),
  annotatorId: withDefault(v.nullable(idSchema), null),
  theme: withDefault(v.picklist(['system', 'light', 'dark', 'contrast']), 'system'),
  readingSizePx: withDefault(v.pipe(v.number(), v.minValue(12), v.maxValue(40)), 18),
  measureCharacters: withDefault(v.pipe(v.number(), v.minValue(40), v.maxValue(110)), 66),
  leading: withDefault(v.pipe(v.number(), v.minValue(1.2), v.maxValue(2.4)), 1.6),
  readingFont: withDefault(v.picklist(['serif', 'sans']), 'serif'),
  markStrength: withDefault(v.picklist(['faint', 'normal', 'strong']), 'normal'),
  dimRest: withDefault(v.boolean(), false),
  selectionToolbar: withDefault(v.boolean(), true),
  footCommands: withDefault(v.boolean(), true),
  marginMarks: withDefault(v.boolean(), true),
  articleMap: withDefault(v.boolean(), true),
  fillIn: withDefault(v.boolean(), true),
  /** Whether the rules propose quotes and claims at all. */
  proposals: withDefault(v.boolean(), true),
  /** Rules that somebody switched on or off; the others are shown by how often they are right. */
  rules: withDefault(v.record(v.string(), v.boolean()), {}),
  /** Whether a decision leaves at hand what was decided. */
  stayAfterDeciding: withDefault(v.boolean(), false),
  singleKeys: withDefault(v.boolean(), true),
  /** Ids of commands that were run from the palette, the latest first. */
  recentCommands: withDefault(v.pipe(v.array(v.string()), v.maxLength(20)), []),
  view: withDefault(v.picklist(['read', 'review', 'speakers', 'codebook', 'insights']), 'read'),
  openArticleId: withDefault(v.nullable(v.string()), null),
  libraryFilter: withDefault(v.string(), ''),
  librarySort: withDefault(v.picklist(['path', 'published', 'touched', 'title', 'open']), 'path'),
  /** When the window was last closed, as an instant. */
  lastClosedAt: withDefault(v.nullable(v.string()), null),
  reviewMode: withDefault(v.picklist(['queue', 'table', 'claims', 'agreement']), 'table'),
  /** Whether others' decisions are hidden in the queue until one has decided. */
  blindQueue: withDefault(v.boolean(), false),
  /** Filters under names of their own; one with `queue` is a queue to be worked through. */
  savedFilters: withDefault(v.pipe(v.array(savedFilterSchema), v.readonly()), []),
  /** Groups of claims that somebody said are not the same: they are not suggested as one again. */
  notSameClaims: withDefault(v.pipe(v.array(v.pipe(v.array(v.string()), v.readonly())), v.readonly()), []),
  /** As what a report was saved last. */
  reportForm: withDefault(v.picklist(['pdf', 'html', 'docx', 'markdown']), 'pdf'),
  places: withDefault(v.record(v.string(), readingPlaceSchema), {}),
});
export type Settings = v.InferOutput<typeof settingsSchema>;
