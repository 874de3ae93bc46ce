import { describe, expect, it } from 'vitest';
import { quotesOf } from './shown-detection';

// Every name and every sentence is invented.
describe('clauses around quoted words in English', () => {
  it.each([
    [
      'a report that interrupts its clause',
      'These crews, Vik explained earlier in the hearing at the hall, were “well-paid,” making 30 crowns a day.',
      'mixed | explained | Vik | These crews … were “well-paid,” making 30 crowns a day',
    ],
    [
      'a clause that goes on behind its quotation, before its report and what went with it',
      '“You squeezed the crews to the bone” to drive up the price of the boats, she said, pointing at the owners.',
      'mixed | said | she | “You squeezed the crews to the bone” to drive up the price of the boats',
    ],
    [
      'what is spoken of without an article',
      'Harbour notes released Monday revealed talk of a “swap of lamps” in trying to get the port opened.',
      'mixed | revealed | Harbour notes released | talk of a “swap of lamps” in trying to get the port opened',
    ],
    [
      'one quoted word far behind its verb, as something is called so',
      'The captain slammed the long Ledger story as “faulty” and reliant on “bad charts.”',
      'mixed | slammed | The captain | the long Ledger story as “faulty” and reliant on “bad charts.”',
    ],
    [
      'the conjunction of another verb in the clause',
      'Mayor Vik said the spate of storms and wrecks demands that all crews engage in “more listening” and talk.',
      'mixed | said | Mayor Vik | the spate of storms and wrecks demands that all crews engage in “more listening” and talk',
    ],
    [
      'the words of whoever a noun belongs to',
      'The speech carried echoes of Lund’s allegations of a “vast plot” to shut the port.',
      'mixed | allegations of | Lund | a “vast plot” to shut the port',
    ],
    [
      'a noun that another verb has for its object',
      'Vik on Tuesday accused Lund of showering praise on the crew to a degree that is “unheard of in the town.”',
      'mixed | accused | Vik | of showering praise on the crew to a degree that is “unheard of in the town.”',
    ],
    [
      'a headline in which a plural does something',
      'Black Pilots Rip Odd Vik As A ‘Shameful Fraud.’',
      'mixed | Rip | Black Pilots | Odd Vik As A ‘Shameful Fraud.’',
    ],
  ])('reads %s', (_, text, quote) => {
    expect(quotesOf('en', text)).toEqual([quote]);
  });

  it('leaves to the author what stands before a clause that a report interrupts', () => {
    const [quote] = quotesOf(
      'en',
      'The crews struck on Monday over shifts that, they say, leave them “too tired to sail”.',
    );
    expect(quote).toBe('mixed | say | they | leave them “too tired to sail”');
  });

  it('takes an adverb of time for no subject', () => {
    expect(quotesOf('en', 'The port just this month announced it would drop the fee by June.')).toEqual([
      'indirect | announced | The port | it would drop the fee by June',
    ]);
  });

  it.each([
    [
      'After he admitted under oath he had not yet been heard, the hall fell silent.',
      'indirect | admitted | he | he had not yet been heard',
    ],
    [
      'After harbour aides insisted in June that the port would stay open, the crews left.',
      'indirect | insisted | harbour aides | the port would stay open',
    ],
    [
      'When Vik was asked whether he trusts the pilots, he laughed.',
      'indirect | asked | - | whether he trusts the pilots',
    ],
  ])('ends the clause that opens its sentence: %s', (text, quote) => {
    expect(quotesOf('en', text)).toEqual([quote]);
  });

  it('reads a headline with the name of somebody who speaks below it', () => {
    expect(quotesOf('en', 'Vik: Port could be shut by May\n\nThe port is old, Vik said.')[0]).toBe(
      'indirect | - | Vik | Port could be shut by May',
    );
    expect(quotesOf('en', 'Port has to ‘get away from the old fee’: Odd Vik\n\nThe port is old, Vik said.')[0]).toBe(
      'mixed | - | Odd Vik | Port has to ‘get away from the old fee’',
    );
  });

  it('reads a headline with a full name that opens with a given name', () => {
    expect(quotesOf('en', 'Mary Vik: Crews who sail ‘should go home’')).toEqual([
      'mixed | - | Mary Vik | Crews who sail ‘should go home’',
    ]);
  });

  it('takes no other label of a headline for a speaker', () => {
    expect(quotesOf('en', 'Caldmark: Port could be shut by May\n\nThe port is old, Vik said.')).toHaveLength(1);
  });
});
