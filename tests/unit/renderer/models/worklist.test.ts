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
const change = (id: string, after: Annotation | null, before: Annotation | null = mark(id)): Change => ({
  table: 'annotations',
  id,
  before,
  after,
});
const EARLIER: Decision = { by: 'me', at: '2026-11-23T10:00:00.000Z', kind: 'reject' };
const accepted = (minute: number, by = 'me'): Decision => ({ by, at: at(minute), kind: 'accept' });

describe('the cards of a queue', () => {
  it('are settled by my decisions since it began, not by others’ or those that were there before', () => {
    const work = list();
    work.apply([change('a', mark('a', [accepted(1, 'other')]))], at(1));
    work.apply([change('b', { ...mark('b', [EARLIER]), note: 'Look again.' }, mark('b', [EARLIER]))], at(1));
    expect(work.settledCount).toBe(0);
    work.apply([change('c', mark('c', [accepted(2)]))], at(2));
    expect([work.outcomeOf('a'), work.outcomeOf('b'), work.outcomeOf('c')]).toEqual([null, null, 'accept']);
  });

  it('are settled by what I decided on another machine once it is brought in, which tells nothing of the pace', () => {
    const work = list();
    work.apply([change('a', mark('a', [EARLIER])), change('b', mark('b', [accepted(3)]))], at(5));
    expect([work.outcomeOf('a'), work.outcomeOf('b'), work.settledCount]).toEqual(['reject', 'accept', 2]);
    expect(work.decidedAtMs).toEqual([]);
    // A note is written on it later, and then the import is undone.
    const noted = { ...mark('a', [EARLIER]), note: 'From home.' };
    work.apply([{ table: 'annotations', id: 'a', before: mark('a', [EARLIER]), after: noted }], at(6));
    expect(work.outcomeOf('a')).toBe('reject');
    work.apply([{ table: 'annotations', id: 'a', before: noted, after: mark('a') }], at(7));
    expect([work.outcomeOf('a'), work.settledCount]).toEqual([null, 1]);
  });

  it('that are decided together count, and tell nothing of the pace', () => {
    const work = list();
    work.apply([change('a', mark('a', [accepted(1)])), change('b', mark('b', [accepted(1)]))], at(1));
    work.apply([change('c', mark('c', [accepted(2)]))], at(2));
    expect([work.settledCount, work.decidedAtMs]).toEqual([3, [Date.parse(at(2))]]);
    // What is changed later in a mark that was decided alone with others keeps its time.
    work.apply([change('c', { ...mark('c', [accepted(2)]), note: 'x' }), change('a', mark('a', [accepted(1)]))], at(3));
    expect([work.settledCount, work.decidedAtMs]).toEqual([3, [Date.parse(at(2))]]);
  });

  it('that others decide meanwhile still wait, and are counted until I decide or it is undone', () => {
    const work = list();
    const theirs = mark('a', [accepted(1, 'other')]);
    work.apply([change('a', theirs), change('b', mark('b', [accepted(1, 'other')]))], at(1));
    expect([work.byOthersCount, work.settledCount]).toEqual([2, 0]);
    work.apply([change('a', mark('a', [accepted(1, 'other'), accepted(2)]), theirs)], at(2));
    expect([work.byOthersCount, work.settledCount]).toEqual([1, 1]);
    work.apply([change('b', mark('b'), mark('b', [accepted(1, 'other')]))], at(3));
    expect(work.byOthersCount).toBe(0);
  });

  it('wait again once the decision is undone, and it leaves count and times', () => {
    const work = list();
    work.apply([change('a', mark('a', [accepted(1)]))], at(1));
    work.apply([change('b', mark('b', [accepted(2)]))], at(2));
    expect(work.decidedAtMs).toEqual([Date.parse(at(1)), Date.parse(at(2))]);
    work.apply([change('b', mark('b'), mark('b', [accepted(2)]))], at(3));
    expect([work.settledCount, work.decidedAtMs]).toEqual([1, [Date.parse(at(1))]]);
    expect(work.find(0, 1, true)).toBe(1);
  });

  it('are passed over where their mark is gone, and come back with it', () => {
    const work = list();
    work.apply([change('b', null)], at(1));
    expect([work.isGone('b'), work.outcomeOf('b'), work.find(0, 1, false)]).toEqual([true, 'removed', 2]);
    work.apply([change('b', mark('b'))], at(2));
    expect([work.isGone('b'), work.outcomeOf('b'), work.find(0, 1, false)]).toEqual([false, null, 1]);
  });

  it('take more in at their places, and the card that is looked at stays', () => {
    const work = list();
    work.at = 1;
    const places = new Map(['first', 'a', 'new', 'b', 'c', 'last'].map((id, index) => [id, index]));
    const cardOf = (id: string) => ({ id, articleId: 'article' });
    work.insert(['last', 'new'].map(cardOf), places);
    expect([work.cards.map(({ id }) => id), work.current?.id, work.indexOf('c')]).toEqual([
      ['a', 'new', 'b', 'c', 'last'],
      'b',
      3,
    ]);
    work.at = 5;
    work.insert([cardOf('first')], places);
    expect([work.cards[0]?.id, work.at, work.current]).toEqual(['first', 6, null]);
  });
});
