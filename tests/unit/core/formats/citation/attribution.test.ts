import { describe, expect, it } from 'vitest';
import { attributionOf, NO_ATTRIBUTION } from '$core/formats/citation/attribution';
import type { Claim, Highlight, Quote } from '$core/model/annotation';
import type { Speaker } from '$core/model/speaker';
import { anchorTo, claim, quote, speaker, text, uuid } from '../content/build-records';

const news = text([['paragraph', '“No,” said the mayor, AP reports.']]);
const [MAYOR, COUNCIL, AGENCY] = [uuid('c1'), uuid('c2'), uuid('c3')];
const speakers = new Map<string | null, Speaker>(
  [
    speaker(MAYOR, 'Odd Vik', {
      roles: [
        { title: 'Deputy mayor', to: '2020-12-31' },
        { title: 'Mayor', from: '2021-01-01', organisationId: COUNCIL },
      ],
    }),
    speaker(COUNCIL, 'Council of Ostrel', { kind: 'organisation' }),
    speaker(AGENCY, 'Associated Press', { kind: 'organisation' }),
  ].map((record) => [record.id, record]),
);
const target = anchorTo(news, '“No,”');
const said = (more: Partial<Quote>): Quote => quote(uuid('e1'), uuid('d1'), target, more);
const claimed = (more: Partial<Claim>): Claim => claim(uuid('e2'), uuid('d1'), target, more);
const of = (annotation: Quote | Claim | Highlight, belongsTo: Quote | null = null, day: string | null = '2023-10-24') =>
  attributionOf(annotation, belongsTo, day, (id) => speakers.get(id));

describe('who says what is cited', () => {
  it('has the office that was held on the day of the article', () => {
    expect(of(said({ speakerId: MAYOR }))).toMatchObject({ name: 'Odd Vik', role: 'Mayor, Council of Ostrel' });
    expect(of(said({ speakerId: MAYOR }), null, '2019-05-01')).toMatchObject({ role: 'Deputy mayor' });
    expect(of(said({ speakerId: MAYOR }), null, null)).toMatchObject({ role: null });
  });

  it('names who passed it on, by record or by the words of the article', () => {
    expect(of(said({ via: { mention: anchorTo(news, 'AP'), speakerId: AGENCY } })).via).toBe('Associated Press');
    expect(of(said({ via: { mention: anchorTo(news, 'AP'), speakerId: null } })).via).toBe('AP');
  });

  it('is of a claim its claimant, else the speaker of its quote', () => {
    const from = said({ speakerId: MAYOR });
    expect(of(claimed({ quoteId: from.id }), from).name).toBe('Odd Vik');
    expect(of(claimed({ quoteId: from.id, claimantId: COUNCIL }), from).name).toBe('Council of Ostrel');
    expect(of(claimed({ quoteId: from.id, claimantStatus: 'author' }), from)).toMatchObject({
      name: null,
      status: 'author',
    });
  });

  it('is nobody where nobody is on record', () => {
    expect(of(said({}))).toEqual(NO_ATTRIBUTION);
    expect(of(claimed({}))).toEqual(NO_ATTRIBUTION);
  });
});
