import { describe, expect, it } from 'vitest';
import { quotesOf } from './shown-detection';

// Every name and every sentence is invented.
describe('who tells what in English', () => {
  it.each([
    [
      'whoever is reported, of what a pronoun thinks in the reported clause',
      'A port spokesman said the firm had backed the fund because it believed “in the good work at sea.”',
      'mixed | said | A port spokesman | the firm had backed the fund because it believed “in the good work at sea.”',
    ],
    [
      'the bank behind its statement',
      'But the bank issued a statement saying that “the lamp has to stay where it is.”',
      'direct | saying | the bank | “the lamp has to stay where it is.”',
    ],
    [
      'whom others quote, in a tag with a description',
      '“We have no idea what this is about,” the Ledger site quoted Ms. Vik, the editor in chief, as saying.',
      'direct | saying | Ms. Vik | “We have no idea what this is about,”',
    ],
    [
      'a noun with a relative clause for the subject of what was said',
      'Vik said the version that pilots tell is “just not true.”',
      'mixed | said | Vik | the version that pilots tell is “just not true.”',
    ],
    [
      'what something is called',
      'The network, which covered the plan, called it a sly attempt to shut the port.',
      'reported | called | The network | it a sly attempt to shut the port',
    ],
    [
      'as what something is shown',
      'The council presents itself as a friend of the crews.',
      'reported | presents | The council | itself as a friend of the crews',
    ],
    [
      'what papers show',
      'Records show the bank paid Vik about two million crowns in fees.',
      'indirect | show | Records | the bank paid Vik about two million crowns in fees',
    ],
    [
      'a noun that is the subject behind an inserted report',
      'Though the change was smooth, Vik said, replacing the keeper would be much harder.',
      'indirect | said | Vik | Though the change was smooth … replacing the keeper would be much harder',
    ],
    [
      'a report behind a negation of its own',
      'Vik admitted under oath he hadn’t seen the lamp.',
      'indirect | admitted | Vik | he hadn’t seen the lamp',
    ],
    [
      'what somebody had done before that',
      'Vik spoke in the hall after dismissing the harsh words in his letter as “harbour talk” and no more.',
      'mixed | dismissing | Vik | the harsh words in his letter as “harbour talk” and no more',
    ],
    [
      'words set into a relative clause, with all that is quoted in it',
      'The town has other pilots, who he said are “far” less loyal and “more difficult than Lund”.',
      'mixed | said | he | “far” less loyal and “more difficult than Lund”',
    ],
    [
      'a clause that ends with a whole quotation',
      'Vik said at the fair that the message to ports that try to meddle is, “You will be held to account.”',
      'mixed | said | Vik | the message to ports that try to meddle is, “You will be held to account.”',
    ],
  ])('finds %s', (_, text, quote) => {
    expect(quotesOf('en', text)).toEqual([quote]);
  });

  it.each([
    'The paper sticks to the same major news that the other stations are covering.',
    'The contracts added tens of millions to the fund.',
    'This post has been changed with words regarding a bill for the port.',
  ])('proposes nothing in: %s', (text) => {
    expect(quotesOf('en', text)).toEqual([]);
  });

  it('takes what stands before a participle for no words of whoever it speaks of', () => {
    expect(quotesOf('en', 'The bank sent a letter, telling the crews to take their business elsewhere.')).toEqual([
      'indirect | telling | The bank | the crews to take their business elsewhere',
    ]);
  });
});
