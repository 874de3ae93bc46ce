import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { articleIdFromTextHash, idFromParts, idSchema, timeOrderedId } from '$core/model/ids';

describe('ids', () => {
  it('of a moment are version 7 and sort by time', () => {
    const chance = new Uint8Array(16).fill(255);
    const early = timeOrderedId(1_700_000_000_000, chance);
    const late = timeOrderedId(1_700_000_000_001, new Uint8Array(16));
    expect(early[14]).toBe('7');
    expect(early < late).toBe(true);
    expect(v.is(idSchema, early)).toBe(true);
  });

  it('of the same parts are the same, of version 8, and parts do not run together', () => {
    expect(idFromParts('a', 'bc')).toBe(idFromParts('a', 'bc'));
    expect(idFromParts('a', 'bc')).not.toBe(idFromParts('ab', 'c'));
    expect(idFromParts('a')[14]).toBe('8');
  });

  it('of an article stay what they were in the first release', () => {
    // A change of this value would part every library from its exports.
    expect(articleIdFromTextHash('0'.repeat(64))).toBe('7632643d-4f87-8203-8d7c-cf26dc809102');
  });
});
