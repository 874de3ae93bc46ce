import * as v from 'valibot';
import { recordedDaySchema, recordEntries } from './record';
import { idSchema } from './ids';

export const SPEAKER_KINDS = ['person', 'organisation', 'group', 'document', 'anonymous'] as const;
export const speakerKindSchema = v.picklist(SPEAKER_KINDS);
export type SpeakerKind = v.InferOutput<typeof speakerKindSchema>;

/** An office or function, held from and to a day where these are known. */
export const roleSchema = v.pipe(
  v.strictObject({
    title: v.pipe(v.string(), v.nonEmpty()),
    organisationId: v.exactOptional(idSchema),
    from: v.exactOptional(recordedDaySchema),
    to: v.exactOptional(recordedDaySchema),
  }),
  v.readonly(),
);
export type Role = v.InferOutput<typeof roleSchema>;

/** Someone or something that can say a thing. A joint statement is a document with members. */
export const speakerSchema = v.pipe(
  v.strictObject({
    ...recordEntries,
    name: v.pipe(v.string(), v.nonEmpty()),
    kind: v.nullable(speakerKindSchema),
    aliases: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.readonly()),
    roles: v.pipe(v.array(roleSchema), v.readonly()),
    memberIds: v.pipe(v.array(idSchema), v.readonly()),
    country: v.nullable(v.string()),
    note: v.string(),
    wikidataId: v.nullable(v.pipe(v.string(), v.regex(/^Q\d+$/u))),
  }),
  v.readonly(),
);
export type Speaker = v.InferOutput<typeof speakerSchema>;

/** The role held on a day, or the only one when no day is known; null where nothing is sure. */
export function roleAt(speaker: Speaker, day: string | null): Role | null {
  if (day === null) return speaker.roles.length === 1 ? (speaker.roles[0] ?? null) : null;
  const held = speaker.roles.filter((role) => (role.from ?? day) <= day && day <= (role.to ?? day));
  return held.at(-1) ?? null;
}
