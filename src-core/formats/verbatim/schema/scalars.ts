import * as v from 'valibot';

/** A schema with the sentence that the published JSON Schema and the description of the format say about it. */
export function described<const TSchema extends v.GenericSchema>(schema: TSchema, sentence: string) {
  return v.pipe(schema, v.description(sentence));
}

/** A value that may be null, described. */
export function nullOr<const TSchema extends v.GenericSchema>(schema: TSchema, sentence: string) {
  return v.pipe(v.nullable(schema), v.description(sentence));
}

/** An offset: a whole number from 0. */
export const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
