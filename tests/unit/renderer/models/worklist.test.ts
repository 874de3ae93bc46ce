import { describe, expect, it } from 'vitest';
import type { Annotation, Decision } from '$core/model/annotation';
import type { Change } from '$core/model/step';
import { Worklist } from '$renderer/models/worklist.svelte';
import { sampleClaim } from '../../../fixtures/records/sample-records';

const SINCE = '2026-11-24T10:00:00.000Z';
const at = (minute: number): string => `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`;
const cards = ['a', 'b', 'c'].map((id) => ({ id, articleId: 'article' }));
const list = (): Worklist => new Worklist(cards, { by: 'me', since: SINCE });

function mark(id: string, decisions: readonly Decision[] = []): Annotation {
  return { ...sampleClaim('claim', { decisions: [...decisions] }), id };
}
const change = (id: string, after: Annotation | null): Change => ({
  table: 'annotations',
  id,
  before: mark(id),
  after,
});
const accepted = (minute: number, by = 'me'): Decision => ({ by, at: at(minute), kind: 'accept' });

describe('the cards of a queue', () => {
  it('are settled by my decisions since it began, not by others’ or earlier ones', () => {
    const work = list();
    work.apply([change('a', mark('a', [accepted(1, 'other')]))], at(1));
    work.apply([change('b', mark('b', [{ by: 'me', at: '2026-11-23T10:00:00.000Z', kind: 'reject' }]))], at(1));
    expect(work.settledCount).toBe(0);
    work.apply([change('c', mark('c', [accepted(2)]))], at(2));
    expect([work.outcomeOf('a'), work.outcomeOf('b'), work.outcomeOf('c')]).toEqual([null, null, 'accept']);
  });

  it('wait again once the decision is undone, and it leaves count and times', () => {
    const work = list();
    work.apply([change('a', mark('a', [accepted(1)]))], at(1));
    work.apply([change('b', mark('b', [accepted(2)]))], at(2));
    expect(work.settled.map(({ atMs }) => atMs)).toEqual([Date.parse(at(1)), Date.parse(at(2))]);
    work.apply([change('b', mark('b'))], at(3));
    expect([work.settledCount, work.settled.map(({ atMs }) => atMs)]).toEqual([1, [Date.parse(at(1))]]);
    expect(work.find(0, 1, true)).toBe(1);
  });

  it('are passed over where their mark is gone, and come back with it', () => {
    const work = list();
    work.apply([change('b', null)], at(1));
    expect([work.isGone('b'), work.outcomeOf('b'), work.find(0, 1, false)]).toEqual([true, 'removed', 2]);
    work.apply([change('b', mark('b'))], at(2));
    expect([work.isGone('b'), work.outcomeOf('b'), work.find(0, 1, false)]).toEqual([false, null, 1]);
  });

  it('take one more in at its place, and the card that is looked at stays', () => {
    const work = list();
    work.at = 1;
    work.insert({ id: 'new', articleId: 'article' }, 1);
    expect([work.cards.map(({ id }) => id), work.current?.id, work.indexOf('c')]).toEqual([
      ['a', 'new', 'b', 'c'],
      'b',
      3,
    ]);
  });
});
