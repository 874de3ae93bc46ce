import * as v from 'valibot';

/** At most so many bytes are read of one seed. */
export const MAX_SEED_BYTES = 5 * 1024 * 1024;

export const seedProblemSchema = v.picklist(['too-large', 'not-readable', 'link-outside']);

/** One file of the seeds folder; `path` is relative to it, with `/` between its parts. */
export const seedFileSchema = v.pipe(
  v.strictObject({
    path: v.string(),
    sizeBytes: v.number(),
    /** Milliseconds since 1970; with the size it tells whether a file is worth reading again. */
    modifiedMs: v.number(),
    problem: v.nullable(seedProblemSchema),
  }),
  v.readonly(),
);
export type SeedFile = v.InferOutput<typeof seedFileSchema>;

/** What the seeds folder holds, sorted by path in code-unit order. `folder` is the absolute path, to show. */
export const seedListingSchema = v.pipe(
  v.strictObject({
    folder: v.string(),
    problem: v.nullable(v.picklist(['not-found', 'not-readable', 'too-many'])),
    files: v.pipe(v.array(seedFileSchema), v.readonly()),
  }),
  v.readonly(),
);
export type SeedListing = v.InferOutput<typeof seedListingSchema>;
