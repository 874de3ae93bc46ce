import { describe, expect, it } from 'vitest';
import { quotesOf } from './shown-detection';

// Every name and every sentence is invented.
describe('what is reported in English without a clause of its own', () => {
  it.each([
    ['Odd Vik promised to light the lamp by May.', 'indirect | promised | Odd Vik | to light the lamp by May'],
    ['Lund refused to hand over the keys.', 'indirect | refused | Lund | to hand over the keys'],
    [
      'Odd Vik urged the council to leave the lamp alone.',
      'indirect | urged | Odd Vik | the council to leave the lamp alone',
    ],
    ['Kari Lund called on Vik to apologize.', 'indirect | called on | Kari Lund | Vik to apologize'],
    ['The campaign would like to hold another fair.', 'indirect | would like | The campaign | to hold another fair'],
    ['Vik is also determined to stay.', 'indirect | determined | Vik | to stay'],
    ['Many keepers are afraid that the oil will run out.', 'indirect | afraid | Many keepers | the oil will run out'],
    ['Lund questioned how Vik would pay for it.', 'indirect | questioned | Lund | how Vik would pay for it'],
    [
      'Vik’s repeated claim that the lamp was lit angered many.',
      'indirect | claim | Vik | the lamp was lit angered many',
    ],
    ['The town had suffered under criticism that it was slow.', 'indirect | criticism | - | it was slow'],
    ['Kari Lund called for more ships on Monday.', 'reported | called for | Kari Lund | more ships'],
    ['Odd Vik denied making the call.', 'reported | denied | Odd Vik | making the call'],
    ['Lund praised the keepers, who were tired.', 'reported | praised | Lund | the keepers'],
  ])('%s', (text, expected) => {
    expect(quotesOf('en', text)).toEqual([expected]);
  });

  it('goes on with the subject over commas, semicolons and “and”', () => {
    expect(quotesOf('en', 'Vik criticized the plan; blamed the council for the fire and promised to act.')).toEqual([
      'reported | criticized | Vik | the plan',
      'reported | blamed | Vik | the council for the fire',
      'indirect | promised | Vik | to act',
    ]);
  });

  it.each([
    // Things promise and threaten as well.
    'The storm threatened to close the port.',
    'It promises to be a long winter.',
    'The final plans to leave were printed.',
    'He warned her.',
    'Asked about the fire, nobody stirred.',
    'I hope to see the lamp.',
    'The lamp was praised.',
  ])('proposes nothing in: %s', (text) => {
    expect(quotesOf('en', text)).toEqual([]);
  });

  it('leaves what is said to the rules of saying', () => {
    expect(quotesOf('en', 'Vik declined to say whether the oil had run out.')).toEqual([
      'indirect | say | Vik | the oil had run out',
    ]);
    expect(quotesOf('en', 'Vik warned that ships would wait.')).toEqual(['indirect | warned | Vik | ships would wait']);
  });
});

describe('reports beside each other in English', () => {
  it.each([
    [
      'Vik said Lund’s last remarks showed “a lack of respect for us.”',
      'mixed | said | Vik | Lund’s last remarks showed “a lack of respect for us.”',
    ],
    [
      'He echoed Sen. Odd Vik (R-Nor.), who told a paper that Lund could be removed for “willful noise” next week.',
      'mixed | told | Sen. Odd Vik | Lund could be removed for “willful noise” next week',
    ],
    ['Odd Vik has called for a fund and “safe zones”.', 'mixed | called | Odd Vik | a fund and “safe zones”'],
    ['Kari Lund managed to ask whether the port was open.', 'indirect | ask | Kari Lund | the port was open'],
    [
      'Vik Says Harbour Would Lose Money Under New Rules.',
      'indirect | Says | Vik | Harbour Would Lose Money Under New Rules',
    ],
    [
      'Half of the oil was gone, the paper reported Tuesday.',
      'indirect | reported | the paper | Half of the oil was gone',
    ],
    ['Bridge shut for a week; ferry sails again by May, Vik says.', 'indirect | says | Vik | ferry sails again by May'],
    [
      'The port, according to two people close to the talks, will close by May.',
      'indirect | according to | two people close | The port … will close by May',
    ],
    [
      'Vik vowed to limit ships in “quiet waters” by May.',
      'mixed | vowed | Vik | to limit ships in “quiet waters” by May',
    ],
    [
      'Lund called Vik the “biggest barrier” to a new lamp.',
      'mixed | called | Lund | Vik the “biggest barrier” to a new lamp',
    ],
    ['Vik said if it rains he would not go.', 'indirect | said | Vik | if it rains he would not go'],
  ])('%s', (text, expected) => {
    expect(quotesOf('en', text)).toEqual([expected]);
  });
});
