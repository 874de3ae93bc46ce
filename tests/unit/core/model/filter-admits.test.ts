import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATUSES } from '$core/model/enumerations';
import { countedByDefault, EVERYTHING, type Filter } from '$core/model/filter';
import { admits } from '$core/model/filter-admits';

const KINDS = ['quote', 'claim', 'highlight'];
interface Sample {
  readonly status: string;
  readonly kind: string;
}

const conditions: fc.Arbitrary<Filter> = fc.oneof(
  fc.subarray([...STATUSES], { minLength: 1 }).map((values) => ({ field: 'status' as const, in: values })),
  fc.subarray(KINDS, { minLength: 1 }).map((values) => ({ field: 'kind' as const, in: values })),
);
const filters = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    conditions,
    fc.array(tie('filter'), { maxLength: 3 }).map((all): Filter => ({ all })),
    fc.array(tie('filter'), { minLength: 1, maxLength: 3 }).map((any): Filter => ({ any })),
    tie('filter').map((not): Filter => ({ not })),
  ),
})).filter;

function finds(filter: Filter, mark: Sample): boolean {
  if ('all' in filter) return filter.all.every((part) => finds(part, mark));
  if ('any' in filter) return filter.any.some((part) => finds(part, mark));
  if ('not' in filter) return !finds(filter.not, mark);
  if (filter.field !== 'status' && filter.field !== 'kind') return false;
  return filter.in.includes(mark[filter.field]);
}

function statusesOf(filter: Filter): readonly string[] {
  return STATUSES.filter((status) => admits(filter, 'status', status));
}

describe('which values a filter lets in', () => {
  it('names every status that is found', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...STATUSES), fc.constantFrom(...KINDS), (filter, status, kind) => {
        if (finds(filter, { status, kind })) expect(admits(filter, 'status', status)).toBe(true);
      }),
    );
  });

  it('names no status beside those of a plain filter, whichever way it is put', () => {
    expect(statusesOf({ field: 'status', in: ['accepted', 'rejected'] })).toEqual(['accepted', 'rejected']);
    expect(statusesOf({ not: { field: 'status', in: ['rejected'] } })).not.toContain('rejected');
    const either: Filter = {
      any: [{ field: 'status', in: ['disputed'] }, { all: [{ field: 'status', in: ['accepted'] }, EVERYTHING] }],
    };
    expect(statusesOf(either)).toEqual(['accepted', 'disputed']);
    expect(statusesOf({ all: [{ field: 'kind', in: ['quote'] }, { not: either }] })).not.toContain('accepted');
  });

  it('lets in what counts by default, and scare quotes only where the filter asks for them', () => {
    expect(statusesOf(countedByDefault(EVERYTHING))).toEqual(['unreviewed', 'accepted', 'corrected']);
    expect(admits(countedByDefault(EVERYTHING), 'quoteType', 'scare')).toBe(false);
    expect(admits(countedByDefault({ field: 'quoteType', in: ['scare'] }), 'quoteType', 'scare')).toBe(true);
    expect(statusesOf(EVERYTHING)).toEqual(STATUSES);
  });

  it.each(['reject', 'dispute'] as const)('leaves nothing out by its status where it asks who did %s', (as) => {
    const refused: Filter = { field: 'reviewed', by: 'me', as };
    for (const filter of [refused, { not: refused }, { all: [refused] }, { any: [EVERYTHING, refused] }])
      expect(statusesOf(countedByDefault(filter))).toEqual(STATUSES);
  });

  it('leaves out by default where it asks who accepted, or who decided at all', () => {
    const byDefault = ['unreviewed', 'accepted', 'corrected'];
    expect(statusesOf(countedByDefault({ field: 'reviewed', by: 'me', as: 'accept' }))).toEqual(byDefault);
    expect(statusesOf(countedByDefault({ field: 'reviewed', by: 'me' }))).toEqual(byDefault);
  });
});
