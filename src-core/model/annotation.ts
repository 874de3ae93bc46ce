import * as v from 'valibot';
import { anchorSchema, segmentSchema } from './anchor';
import {
  checkabilitySchema,
  checkWorthinessSchema,
  claimTypeSchema,
  decisionKindSchema,
  factualitySchema,
  fidelitySchema,
  mediumSchema,
  quoteTypeSchema,
  speakerStatusSchema,
  verdictSchema,
} from './enumerations';
import { idSchema } from './ids';
import { recordedDaySchema, instantSchema, languageTagSchema, recordEntries } from './record';

const undecided = <const TSchema extends v.GenericSchema>(schema: TSchema) => v.nullable(schema);
const reference = v.nullable(idSchema);

/** Who or what made a mark. `rule` and `confidence` (0 to 1) are there when the program proposed it. */
export const originSchema = v.pipe(
  v.strictObject({
    by: v.picklist(['human', 'rule', 'import']),
    rule: v.exactOptional(v.string()),
    confidence: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  }),
  v.readonly(),
);

/** What an annotator decided of a mark. `before` holds the fields as they were, where the decision changed them. */
export const decisionSchema = v.pipe(
  v.strictObject({
    by: idSchema,
    at: instantSchema,
    kind: decisionKindSchema,
    note: v.exactOptional(v.string()),
    before: v.exactOptional(v.record(v.string(), v.unknown())),
  }),
  v.readonly(),
);
export type Decision = v.InferOutput<typeof decisionSchema>;

export const evidenceSchema = v.pipe(
  v.strictObject({
    url: v.exactOptional(v.string()),
    title: v.exactOptional(v.string()),
    date: v.exactOptional(recordedDaySchema),
    passage: v.exactOptional(v.string()),
    note: v.exactOptional(v.string()),
    supports: v.exactOptional(v.boolean()),
  }),
  v.readonly(),
);
export type Evidence = v.InferOutput<typeof evidenceSchema>;

/** Fields of all three kinds. `derived` names the fields that the program filled in and no person has confirmed. */
export const annotationEntries = {
  ...recordEntries,
  articleId: idSchema,
  target: anchorSchema,
  tags: v.pipe(v.array(idSchema), v.readonly()),
  note: v.string(),
  origin: originSchema,
  derived: v.pipe(v.array(v.string()), v.readonly()),
  decisions: v.pipe(v.array(decisionSchema), v.readonly()),
};

/** A passage with tags or a note. */
export const highlightSchema = v.pipe(
  v.strictObject({ ...annotationEntries, kind: v.literal('highlight') }),
  v.readonly(),
);
export type Highlight = v.InferOutput<typeof highlightSchema>;

/** The agency, state media or platform that passed a quote on: the words that name it, and who that is. */
export const viaSchema = v.pipe(
  v.strictObject({ mention: v.nullable(anchorSchema), speakerId: reference }),
  v.readonly(),
);

export const translationSchema = v.pipe(
  v.strictObject({ language: v.nullable(languageTagSchema), text: v.string() }),
  v.readonly(),
);

/** Words said or written by someone, as the article gives them. */
export const quoteSchema = v.pipe(
  v.strictObject({
    ...annotationEntries,
    kind: v.literal('quote'),
    quoteType: undecided(quoteTypeSchema),
    cue: v.nullable(anchorSchema),
    source: v.nullable(anchorSchema),
    speakerId: reference,
    speakerStatus: undecided(speakerStatusSchema),
    via: v.nullable(viaSchema),
    medium: undecided(mediumSchema),
    factuality: undecided(factualitySchema),
    saidOn: v.nullable(recordedDaySchema),
    verbatim: v.pipe(v.array(segmentSchema), v.readonly()),
    translation: v.nullable(translationSchema),
    fidelity: undecided(fidelitySchema),
    evidence: v.pipe(v.array(evidenceSchema), v.readonly()),
    continuationOf: reference,
    parentQuoteId: reference,
  }),
  v.readonly(),
);
export type Quote = v.InferOutput<typeof quoteSchema>;

/** A statement that can be true or false. */
export const claimSchema = v.pipe(
  v.strictObject({
    ...annotationEntries,
    kind: v.literal('claim'),
    restatement: v.string(),
    quoteId: reference,
    claimantId: reference,
    claimantStatus: undecided(speakerStatusSchema),
    claimType: undecided(claimTypeSchema),
    checkability: undecided(checkabilitySchema),
    checkWorthiness: undecided(checkWorthinessSchema),
    verdict: undecided(verdictSchema),
    evidence: v.pipe(v.array(evidenceSchema), v.readonly()),
    claimGroupId: reference,
  }),
  v.readonly(),
);
export type Claim = v.InferOutput<typeof claimSchema>;

export const annotationSchema = v.variant('kind', [highlightSchema, quoteSchema, claimSchema]);
export type Annotation = Highlight | Quote | Claim;
export type AnnotationKind = Annotation['kind'];
