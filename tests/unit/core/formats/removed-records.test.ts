import { describe, expect, it } from 'vitest';
import type { RemovedRecord } from '$core/formats/types';
import { removedAfter } from '$core/formats/removed-records';
import { ANA, BORIS, LATE, tag, uuid } from './content/build-records';

const FOG = tag(uuid('b1'), 'Fog');
const NONE: ReadonlyMap<string, RemovedRecord> = new Map();
const change = (before: typeof FOG | null, after: typeof FOG | null) => ({
  table: 'tags' as const,
  id: FOG.id,
  before,
  after,
});

describe('what is removed after a step', () => {
  it('lists what a step takes away, with when and by whom', () => {
    const after = removedAfter(NONE, { at: LATE, by: BORIS, changes: [change(FOG, null)] });
    expect([...after.values()]).toEqual([{ id: FOG.id, kind: 'tag', removedAt: LATE, removedBy: BORIS }]);
  });

  it('forgets what is brought back, and changes nothing for what is made or changed', () => {
    const removed = removedAfter(NONE, { at: LATE, by: BORIS, changes: [change(FOG, null)] });
    expect(removedAfter(removed, { at: LATE, by: ANA, changes: [change(null, FOG)] }).size).toBe(0);
    expect(removedAfter(NONE, { at: LATE, by: ANA, changes: [change(FOG, { ...FOG, name: 'Mist' })] }).size).toBe(0);
    expect(removed.size).toBe(1);
  });
});
