import * as v from 'valibot';
import { filterSchema } from './filter';

/** A filter under a name. As a queue it may be a sample of so many, drawn by a seed, and be worked without seeing others' decisions. */
export const savedFilterSchema = v.pipe(
  v.strictObject({
    name: v.pipe(v.string(), v.nonEmpty()),
    filter: filterSchema,
    queue: v.exactOptional(
      v.pipe(
        v.strictObject({ sampleSize: v.nullable(v.number()), seed: v.number(), blind: v.boolean() }),
        v.readonly(),
      ),
    ),
  }),
  v.readonly(),
);
export type SavedFilter = v.InferOutput<typeof savedFilterSchema>;
