import { describe, expect, it } from 'vitest';
import { detect } from '$core/detect/detect';
import { claimsOf } from './shown-detection';

// Every name and every sentence is invented.
describe('claims', () => {
  it.each([
    ['en', 'The port handled 412 ships last year.', 'quantity | public | The port handled 412 ships last year'],
    [
      'en',
      'The leak was caused by a broken valve because of frost.',
      'causation | public | The leak was caused by a broken valve because of frost',
    ],
    [
      'en',
      'Under the harbour law no ship may leave at night.',
      'law_or_rule | public | Under the harbour law no ship may leave at night',
    ],
    [
      'en',
      'The new bridge will open to traffic in spring.',
      'prediction | unclear | The new bridge will open to traffic in spring',
    ],
    ['en', 'The council in Norland approved the plan.', 'event | public | The council in Norland approved the plan'],
    [
      'de',
      'Im Hafen stieg der Umschlag um 12 Prozent.',
      'quantity | public | Im Hafen stieg der Umschlag um 12 Prozent',
    ],
    ['fr', 'Le port a perdu 300 emplois cette année.', 'quantity | public | Le port a perdu 300 emplois cette année'],
    ['es', 'El puerto perdió 300 empleos este año.', 'quantity | public | El puerto perdió 300 empleos este año'],
    ['en', 'Forty-one ships lay in the harbour.', 'quantity | public | Forty-one ships lay in the harbour'],
    ['en', 'They cost forty crowns.', 'quantity | public | They cost forty crowns'],
    ['en', 'Odd Vik said that the mast had fallen.', 'event | public | the mast had fallen'],
    ['de', 'Odd Vik sagte, der Mast sei gefallen.', 'event | public | der Mast sei gefallen'],
    ['ru', 'Порт потерял 300 рабочих мест за год.', 'quantity | public | Порт потерял 300 рабочих мест за год'],
    ['hy', 'Նավահանգիստը այս տարի ընդունել է 412 նավ։', 'quantity | public | Նավահանգիստը այս տարի ընդունել է 412 նավ'],
    ['hy', 'Նոր կամուրջը կբացվի գարնանը քաղաքում։', 'prediction | unclear | Նոր կամուրջը կբացվի գարնանը քաղաքում'],
    ['hy', 'Երկուշաբթի օրը փակվել է հին կամուրջը։', 'event | public | Երկուշաբթի օրը փակվել է հին կամուրջը'],
    ['fa', 'بندر امسال ۴۱۲ کشتی پذیرفته است.', 'quantity | public | بندر امسال ۴۱۲ کشتی پذیرفته است'],
    ['fa', 'پل تازه در بهار باز خواهد شد.', 'prediction | unclear | پل تازه در بهار باز خواهد شد'],
    ['fa', 'نمایشگاه کتاب شهر روز جمعه افتتاح شد.', 'event | public | نمایشگاه کتاب شهر روز جمعه افتتاح شد'],
  ])('%s: %s', (language, text, expected) => {
    expect(claimsOf(language, text)).toEqual([expected]);
  });

  it.each([
    'How many ships came into the harbour last year?',
    'I think the harbour is a beautiful place to be.',
    'We should all be proud of this harbour.',
    'Odd Vik, 54, looked at the sea.',
    'They stood at the harbour gate on 24 October.',
    'She came at twenty past nine to the gate.',
    'The two men laughed at the gate.',
    'The Harbour Post, Norland 24 October 2023',
    'Odd Vik asked whether the mast had fallen.',
    'Odd Vik promised to sell the old boat.',
    'Odd Vik said that the new harbour was wonderful.',
  ])('leaves out: %s', (text) => {
    expect(claimsOf('en', text)).toEqual([]);
  });

  it('says in which quote a claim stands and who makes it', () => {
    const text = 'It rained. “We lost 40 boats in the storm,” said Odd Vik.';
    const { claims } = detect(text, { language: 'en' });
    expect(claims).toMatchObject([{ quote: 0, claimant: 'Odd Vik', claimType: 'quantity', rule: 'claim-quantity' }]);
    const [claim] = claims;
    expect(text.slice(claim?.content[0]?.start, claim?.content[0]?.end)).toBe('We lost 40 boats in the storm');
  });

  it('takes what a speaker went through as something that nobody else can check', () => {
    expect(claimsOf('en', '“I saw the mast break and fall,” said Odd Vik.')).toEqual([
      'personal_experience | none | I saw the mast break and fall',
    ]);
  });
});
