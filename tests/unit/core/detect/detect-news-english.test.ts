import { describe, expect, it } from 'vitest';
import { detect } from '$core/detect/detect';
import { quotesOf } from './shown-detection';

// Every name and every sentence is invented.
describe('turns of English news', () => {
  it.each([
    [
      'Vik told Fjord Radio’s “Morning Hour” that nobody would doubt the keeper.',
      'indirect | told | Vik | nobody would doubt the keeper',
    ],
    [
      '“It is over for the port,” Vik said on NTB’s “Talk of the Town.”',
      'direct | said | Vik | “It is over for the port,”',
    ],
    [
      'Many keepers say there are also worries at sea.',
      'indirect | say | Many keepers | there are also worries at sea',
    ],
    [
      'The row is an insult to every keeper, senior pilots said Friday afternoon, as they left the hall.',
      'indirect | said | senior pilots | The row is an insult to every keeper',
    ],
    [
      'Large parts of the harbour are split by silt, other studies have shown.',
      'indirect | shown | other studies | Large parts of the harbour are split by silt',
    ],
    [
      'Port inspectors have also discovered that the lock was opened by hand.',
      'indirect | discovered | Port inspectors | the lock was opened by hand',
    ],
    [
      'Vik made it clear he had doubts about the lamp.',
      'indirect | made it clear | Vik | he had doubts about the lamp',
    ],
    [
      'Vik called on the town to “really light up the pier.”',
      'mixed | called on | Vik | the town to “really light up the pier.”',
    ],
    [
      'With harbour leaders worried about a lack of light, Mayor Vik is trying out a new slogan: “It is about us.”',
      'direct | - | Mayor Vik | “It is about us.”',
    ],
  ])('reads %j', (text, quote) => {
    expect(quotesOf('en', text)).toEqual([quote]);
  });

  it('takes the speaker of what someone went on to say from before it', () => {
    const quotes = quotesOf('en', '“It is over,” Vik said, going on to say that the town had “waited for years.”');
    expect(quotes[1]).toBe('mixed | going on to say | Vik | the town had “waited for years.”');
  });

  it('takes a noun behind “of” for no verb', () => {
    expect(quotesOf('en', 'The flood cost his former secretary of state victories in the north.')).toEqual([]);
  });

  it('takes a term behind an article for no quotation of whoever was reported before', () => {
    const { quotes, scares } = detect(
      'The dues have grown, they say. A boat needs a “lighted keeper area,” or a pier.',
      {
        language: 'en',
      },
    );
    expect(quotes.map(({ quoteType }) => quoteType)).toEqual(['indirect']);
    expect(scares).toHaveLength(1);
  });
});
