import * as v from 'valibot';
import {
  checkabilitySchema,
  checkWorthinessSchema,
  claimTypeSchema,
  factualitySchema,
  fidelitySchema,
  mediumSchema,
  quoteTypeSchema,
  speakerStatusSchema,
  verdictSchema,
} from '../../../model/enumerations';
import { idSchema } from '../../../model/ids';
import { daySchema, languageTagSchema } from '../../../model/record';
import { fileAnchorSchema, fileSegmentSchema } from './anchor';
import { fileAnnotationEntries } from './annotation-entries';
import { described, nullOr } from './scalars';

export const fileEvidenceSchema = v.strictObject({
  url: nullOr(v.string(), 'Address of the source.'),
  title: nullOr(v.string(), 'Title of the source.'),
  date: nullOr(daySchema, 'Day of the source, `yyyy-mm-dd`.'),
  passage: nullOr(v.string(), 'The words that matter.'),
  note: nullOr(v.string(), 'Note of the analyst.'),
  supports: nullOr(v.boolean(), 'Whether it speaks for (true) or against (false).'),
});

export const fileViaSchema = v.strictObject({
  mention: nullOr(fileAnchorSchema, 'The words that name who passed the quote on.'),
  speakerId: nullOr(idSchema, 'Id of that speaker.'),
});

export const fileTranslationSchema = v.strictObject({
  language: nullOr(languageTagSchema, 'BCP 47 language tag of the translation.'),
  text: described(v.string(), 'The translation.'),
});

export const fileHighlightSchema = v.strictObject(fileAnnotationEntries('highlight'));
export type FileHighlight = v.InferOutput<typeof fileHighlightSchema>;

export const fileQuoteSchema = v.strictObject({
  ...fileAnnotationEntries('quote'),
  quoteType: nullOr(quoteTypeSchema, 'How the words are given; null = not decided, here and in every list of values.'),
  cue: nullOr(fileAnchorSchema, 'The reporting words (`said`), without auxiliaries.'),
  source: nullOr(fileAnchorSchema, 'The mention of the speaker nearest to the quote, a pronoun included.'),
  speakerId: nullOr(idSchema, 'Id of the speaker: who said it.'),
  speakerStatus: nullOr(speakerStatusSchema, 'How the article speaks of the speaker.'),
  via: nullOr(fileViaSchema, 'The agency, state media or platform that passed the quote on.'),
  medium: nullOr(mediumSchema, 'Spoken, written or thought.'),
  factuality: nullOr(
    factualitySchema,
    'Whether the article says that it was said, was not said, may have been or will be said.',
  ),
  saidOn: nullOr(daySchema, 'Day on which it was said, `yyyy-mm-dd`.'),
  verbatim: described(
    v.array(fileSegmentSchema),
    'The parts inside quotation marks, without the marks; offsets count in the text of `target`.',
  ),
  translation: nullOr(fileTranslationSchema, 'A translation of the quote.'),
  fidelity: nullOr(fidelitySchema, 'Whether it was said so.'),
  evidence: described(v.array(fileEvidenceSchema), 'What speaks for or against that it was said so.'),
  continuationOf: nullOr(idSchema, 'Id of the quote that this one goes on.'),
  parentQuoteId: nullOr(idSchema, 'Id of the quote inside which this one stands.'),
});
export type FileQuote = v.InferOutput<typeof fileQuoteSchema>;

export const fileClaimSchema = v.strictObject({
  ...fileAnnotationEntries('claim'),
  restatement: described(v.string(), 'The claim as one sentence that stands alone; empty while it is not written.'),
  quoteId: nullOr(idSchema, 'Id of the quote in which the claim is made.'),
  claimantId: nullOr(idSchema, 'Id of the speaker who claims it; in a quote, null means its speaker.'),
  claimantStatus: nullOr(speakerStatusSchema, 'How the article speaks of the claimant.'),
  claimType: nullOr(claimTypeSchema, 'What kind of statement it is.'),
  checkability: nullOr(checkabilitySchema, 'By what it could be checked.'),
  checkWorthiness: nullOr(checkWorthinessSchema, 'Whether checking it matters.'),
  verdict: nullOr(verdictSchema, 'Whether it is true.'),
  evidence: described(v.array(fileEvidenceSchema), 'What speaks for or against it.'),
  claimGroupId: nullOr(idSchema, 'An id that claims share which say the same. It names no record.'),
});
export type FileClaim = v.InferOutput<typeof fileClaimSchema>;

export const fileAnnotationSchema = v.variant('kind', [fileHighlightSchema, fileQuoteSchema, fileClaimSchema]);
export type FileAnnotation = FileHighlight | FileQuote | FileClaim;
