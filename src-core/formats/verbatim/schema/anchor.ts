import * as v from 'valibot';
import { sha256Schema } from '../../../model/ids';
import { described, nullOr, offset } from './scalars';

const codePoints = (which: string) =>
  nullOr(offset, `${which} in Unicode code points; null only where the text was not at hand.`);
const utf16 = (which: string) => described(offset, `${which} in UTF-16 code units.`);

/** The four offsets of a half-open range, in the order in which they are written. */
export const fileRangeEntries = {
  start: codePoints('Where it starts'),
  end: codePoints('Where it ends (not included)'),
  startUtf16: utf16('Where it starts'),
  endUtf16: utf16('Where it ends (not included)'),
};

export interface FileRange {
  readonly start: number | null;
  readonly end: number | null;
  readonly startUtf16: number;
  readonly endUtf16: number;
}

export const fileSegmentSchema = v.strictObject({
  ...fileRangeEntries,
  exact: described(v.pipe(v.string(), v.nonEmpty()), 'The words under the range, character by character.'),
  prefix: described(v.string(), 'Up to 32 code points of the text before it.'),
  suffix: described(v.string(), 'Up to 32 code points of the text behind it.'),
});
export type FileSegment = v.InferOutput<typeof fileSegmentSchema>;

export const fileAnchorSchema = v.strictObject({
  textHash: described(sha256Schema, 'Which version of the text the offsets count in.'),
  exact: described(v.string(), 'The `exact` of all segments with one space between, for reading.'),
  segments: described(
    v.pipe(v.array(fileSegmentSchema), v.minLength(1)),
    'One, or several where the passage is interrupted: in order, not touching.',
  ),
});
export type FileAnchor = v.InferOutput<typeof fileAnchorSchema>;
