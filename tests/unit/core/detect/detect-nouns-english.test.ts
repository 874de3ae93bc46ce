import { describe, expect, it } from 'vitest';
import { quotesOf } from './shown-detection';

// Every name and every sentence is invented.
describe('nouns that stand for what somebody says, and topics of reports, in English', () => {
  it.each([
    [
      'The vote took place despite repeated warnings from his lawyer that the clerk would keep silent.',
      'indirect | warnings | his lawyer | the clerk would keep silent',
    ],
    [
      'Pilots also persisted in arguments that the panel is trying to outguess the council.',
      'indirect | arguments | Pilots | the panel is trying to outguess the council',
    ],
    ['The pier is to be sold, and Vik’s decision to sell it stands.', 'indirect | decision | Vik | to sell it stands'],
    [
      'The new chief, Odd Vik, has offered warm words about the crew of the lost boat.',
      'reported | words about | The new chief, Odd Vik | the crew of the lost boat',
    ],
    [
      'Vik announced plans this week to give more boats to the town.',
      'reported | announced | Vik | plans this week to give more boats to the town',
    ],
    [
      'A panel voted Thursday to hold the clerk in contempt for his silence.',
      'indirect | voted | A panel | to hold the clerk in contempt for his silence',
    ],
    [
      'Vik came away convinced that reforms were under way at the port.',
      'indirect | convinced | Vik | reforms were under way at the port',
    ],
    [
      'Young keepers, in particular, have expressed misgivings about the mayor.',
      'reported | expressed | Young keepers | misgivings about the mayor',
    ],
  ])('reads %j', (text, quote) => {
    expect(quotesOf('en', text)).toEqual([quote]);
  });

  it.each([
    [
      'Vik promised a closer tie with the port, if chosen, starting with a meeting in May.',
      'a closer tie with the port, if chosen, starting with a meeting in May',
    ],
    [
      'Vik criticized Berg and the new chief of the port, Kari Lund, for the shut pier.',
      'Berg and the new chief of the port, Kari Lund, for the shut pier',
    ],
    ['Vik praised the crews, the pilots and the town.', 'the crews, the pilots and the town'],
    ['Vik praised the crews on Tuesday for the work at sea.', 'the crews on Tuesday for the work at sea'],
    ['Vik mentioned the bonus of 2012.', 'the bonus of 2012'],
  ])('goes on with what is spoken of: %s', (text, topic) => {
    expect(quotesOf('en', text).map((quote) => quote.split(' | ')[3])).toEqual([topic]);
  });

  it.each([
    'Ohm went on to win the race by a length.',
    'The sea will go on warming.',
    'Vik rejects the charge.',
    'Vik would agree to a pause.',
    'The bank expected a smaller rise.',
    'Nobody is afraid of an onion.',
    'The town works by asking volunteers to help.',
    'The club led volunteers to the pier.',
  ])('proposes nothing in: %s', (text) => {
    expect(quotesOf('en', text)).toEqual([]);
  });

  it('finds who is calling for something in a clause of its own', () => {
    expect(
      quotesOf('en', 'The first line has been changed to show that Vik is calling for a new plan for the port.'),
    ).toEqual(['reported | calling for | Vik | a new plan for the port']);
  });
});
