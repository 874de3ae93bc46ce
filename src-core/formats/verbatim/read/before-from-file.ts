import * as v from 'valibot';
import { fileAnchorSchema, fileSegmentSchema } from '../schema/anchor';
import { anchorFromFile, segmentFromFile } from './anchor-from-file';

const segmentsSchema = v.array(fileSegmentSchema);
const viaSchema = v.strictObject({ mention: fileAnchorSchema, speakerId: v.nullable(v.string()) });

function passageFromFile(key: string, value: unknown): unknown {
  if (key === 'target' || key === 'cue' || key === 'source') {
    const anchor = v.safeParse(fileAnchorSchema, value);
    return anchor.success ? anchorFromFile(anchor.output) : value;
  }
  if (key === 'verbatim') {
    const segments = v.safeParse(segmentsSchema, value);
    return segments.success ? segments.output.map(segmentFromFile) : value;
  }
  if (key === 'via') {
    const via = v.safeParse(viaSchema, value);
    return via.success ? { ...via.output, mention: anchorFromFile(via.output.mention) } : value;
  }
  return value;
}

/** The fields that a decision changed, as the program holds them. */
export function beforeFromFile(before: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(before).map(([key, value]) => [key, passageFromFile(key, value)]));
}
