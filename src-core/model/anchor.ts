import * as v from 'valibot';
import { sha256Schema } from './ids';
import { offsetSchema } from './record';

/** A half-open range over a canonical text, in UTF-16 code units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** One unbroken stretch of a marked passage, with the words under it and up to 32 code points on each side. */
export const segmentSchema = v.pipe(
  v.strictObject({
    start: offsetSchema,
    end: offsetSchema,
    exact: v.pipe(v.string(), v.minLength(1)),
    prefix: v.string(),
    suffix: v.string(),
  }),
  v.check((segment) => segment.end - segment.start === segment.exact.length, 'The words do not fill their range.'),
  v.readonly(),
);
export type Segment = v.InferOutput<typeof segmentSchema>;

function inOrderAndApart(segments: readonly TextRange[]): boolean {
  return segments.every((segment, index) => index === 0 || segment.start > (segments[index - 1]?.end ?? 0));
}

/** Where a passage stands: ordered segments that do not touch, over the text with this hash. */
export const anchorSchema = v.pipe(
  v.strictObject({
    textHash: sha256Schema,
    segments: v.pipe(
      v.array(segmentSchema),
      v.minLength(1),
      v.readonly(),
      v.check((segments) => inOrderAndApart(segments), 'The segments are out of order or touch each other.'),
    ),
  }),
  v.readonly(),
);
export type Anchor = v.InferOutput<typeof anchorSchema>;
