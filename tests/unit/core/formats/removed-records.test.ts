import { describe, expect, it } from 'vitest';
import { removedAfter } from '$core/formats/removed-records';
import type { RemovedRecord } from '$core/model/removed';
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

  it('lists what an import notes of another library, until the import is undone', () => {
    const noted: RemovedRecord = { id: uuid('b2'), kind: 'speaker', removedAt: LATE, removedBy: BORIS };
    const step = { at: LATE, by: ANA, changes: [] };
    const after = removedAfter(NONE, { ...step, removals: [{ before: null, after: noted }] });
    expect([...after.values()]).toEqual([noted]);
    expect(removedAfter(after, { ...step, removals: [{ before: noted, after: null }] }).size).toBe(0);
  });
});
