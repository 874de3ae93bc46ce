import * as v from 'valibot';
import { anchorSchema, segmentSchema } from '../../../model/anchor';
import type { PointMaps } from '../../point-maps';
import { anchorToFile, segmentToFile } from './anchor-to-file';
import { compareCodeUnits } from '../../code-unit-order';

const segmentsSchema = v.array(segmentSchema);
const viaSchema = v.strictObject({ mention: anchorSchema, speakerId: v.nullable(v.string()) });

function withSortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withSortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => compareCodeUnits(a, b)).map(([key, inner]) => [key, withSortedKeys(inner)]),
  );
}

function passageToFile(key: string, value: unknown, textHash: string, maps: PointMaps): unknown {
  if (key === 'target' || key === 'cue' || key === 'source') {
    const anchor = v.safeParse(anchorSchema, value);
    return anchor.success ? anchorToFile(anchor.output, maps) : value;
  }
  if (key === 'verbatim') {
    const segments = v.safeParse(segmentsSchema, value);
    return segments.success ? segments.output.map((segment) => segmentToFile(segment, maps(textHash))) : value;
  }
  if (key === 'via') {
    const via = v.safeParse(viaSchema, value);
    return via.success ? { ...via.output, mention: anchorToFile(via.output.mention, maps) } : value;
  }
  return value;
}

function hashOfTarget(target: unknown, otherwise: string): string {
  const anchor = v.safeParse(anchorSchema, target);
  return anchor.success ? anchor.output.textHash : otherwise;
}

/**
 * The fields that a decision changed, as they were. Passages get both kinds of offsets, so that no bare UTF-16 offset
 * leaves the program; everything else is kept as it is, with keys in code-unit order.
 */
export function beforeToFile(
  before: Readonly<Record<string, unknown>>,
  textHash: string,
  maps: PointMaps,
): Record<string, unknown> {
  const hash = hashOfTarget(before['target'], textHash);
  const keys = Object.keys(before).filter((key) => before[key] !== undefined);
  return Object.fromEntries(
    keys.sort(compareCodeUnits).map((key) => {
      const written = passageToFile(key, before[key], hash, maps);
      return [key, written === before[key] ? withSortedKeys(written) : written];
    }),
  );
}
