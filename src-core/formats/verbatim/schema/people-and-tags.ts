import * as v from 'valibot';
import { idSchema } from '../../../model/ids';
import { daySchema } from '../../../model/record';
import { speakerKindSchema } from '../../../model/speaker';
import { tagColourSchema } from '../../../model/tag';
import { fileRecordEntries } from './record';
import { described, nullOr } from './scalars';

const filled = v.pipe(v.string(), v.nonEmpty());

export const fileAnnotatorSchema = v.strictObject({
  ...fileRecordEntries,
  name: described(filled, 'Name of the person who marks and reviews.'),
  initials: described(
    v.pipe(v.string(), v.nonEmpty(), v.maxLength(8)),
    'Short form of the name, at most 8 characters.',
  ),
});
export type FileAnnotator = v.InferOutput<typeof fileAnnotatorSchema>;

export const fileTagSchema = v.strictObject({
  ...fileRecordEntries,
  name: described(filled, 'Name of the tag, without those of its parents.'),
  description: described(v.string(), 'When to use the tag, with an example.'),
  colour: described(tagColourSchema, 'Name of its hue.'),
  key: nullOr(v.pipe(v.string(), v.regex(/^[1-9]$/u)), 'The digit that applies it, as a string.'),
  parentId: nullOr(idSchema, 'Id of the tag above it.'),
  archived: described(v.boolean(), 'Whether it is no longer offered.'),
});
export type FileTag = v.InferOutput<typeof fileTagSchema>;

export const fileRoleSchema = v.strictObject({
  title: described(filled, 'Office or function.'),
  organisationId: nullOr(idSchema, 'Id of the speaker (an organisation) where it is held.'),
  from: nullOr(daySchema, 'First day, `yyyy-mm-dd`; null where unknown.'),
  to: nullOr(daySchema, 'Last day, `yyyy-mm-dd`; null where unknown or still held.'),
});

export const fileSpeakerSchema = v.strictObject({
  ...fileRecordEntries,
  name: described(filled, 'Name by which the speaker is listed.'),
  kind: nullOr(speakerKindSchema, 'What the speaker is; null = not decided.'),
  aliases: described(v.array(filled), 'Other names and spellings.'),
  roles: described(v.array(fileRoleSchema), 'Offices and functions, in the order given by the analyst.'),
  memberIds: described(v.array(idSchema), 'Ids of the speakers who speak together in it (a joint statement, a group).'),
  country: nullOr(v.string(), 'Country of the speaker.'),
  note: described(v.string(), 'Note of the analyst.'),
  wikidataId: nullOr(
    v.pipe(v.string(), v.regex(/^Q\d+$/u)),
    'Wikidata identifier given by the analyst, such as `Q42`.',
  ),
});
export type FileSpeaker = v.InferOutput<typeof fileSpeakerSchema>;
