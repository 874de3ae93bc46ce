import { describe, expect, it } from 'vitest';
import { detect } from '$core/detect/detect';
import { quotesOf } from './shown-detection';

// Every name and every sentence is invented.
describe('quotations in English', () => {
  it.each([
    ['“It is over,” said Odd Vik.', 'direct | said | Odd Vik | “It is over,”'],
    ['“It is over,” Odd Vik said.', 'direct | said | Odd Vik | “It is over,”'],
    ['“Is it over?” Odd Vik asked.', 'direct | asked | Odd Vik | “Is it over?”'],
    ['Odd Vik said, “It is over.”', 'direct | said | Odd Vik | “It is over.”'],
    ['Said Odd Vik: “It is over.”', 'direct | Said | Odd Vik | “It is over.”'],
    ['“It is over,” Odd Vik said, “and done.”', 'direct | said | Odd Vik | “It is over,” … “and done.”'],
    [
      '"It is over," said Sen. Odd Vik (D-Ore.), the chairman.',
      'direct | said | Sen. Odd Vik (D-Ore.), the chairman | "It is over,"',
    ],
    [
      '“It is over,” said Ruth Vik, head of the union, who chairs the board.',
      'direct | said | Ruth Vik, head of the union | “It is over,”',
    ],
    [
      '“It is over,” said Ruth Vik, a former pilot who chairs the board.',
      'direct | said | Ruth Vik, a former pilot | “It is over,”',
    ],
    ['“It is over,” said Ruth Vik, who chairs the board.', 'direct | said | Ruth Vik | “It is over,”'],
    ['Rep. Odd Vik (R-Ohio) said, “It is over.”', 'direct | said | Rep. Odd Vik | “It is over.”'],
    [
      '“It is over,” Odd Vik, a professor of law at Norland University, said.',
      'direct | said | Odd Vik, a professor of law at Norland University | “It is over,”',
    ],
    ['“It is over,” Odd Vik, who runs the port, said.', 'direct | said | Odd Vik | “It is over,”'],
    ['A man who stood by the door said: “It is over.”', 'direct | said | A man | “It is over.”'],
    ['“It is over,” he told reporters on Monday.', 'direct | told | he | “It is over,”'],
    ['“It is over,” thundered Odd Vik.', 'direct | thundered | Odd Vik | “It is over,”'],
    ['“It is over” — Odd Vik, keeper', 'direct | - | Odd Vik | “It is over”'],
    ['Odd Vik: “It is over.”', 'direct | - | Odd Vik | “It is over.”'],
    ['Odd Vik said the oil had “run out” in May.', 'mixed | said | Odd Vik | the oil had “run out” in May'],
    ['The oil had “run out in May,” Odd Vik said.', 'mixed | said | Odd Vik | The oil had “run out in May,”'],
    ['Vik called the plan “a bad joke.”', 'mixed | called | Vik | the plan “a bad joke.”'],
    [
      'Odd Vik, the keeper who lit the lamp, left the room, saying it would “burn on.”',
      'mixed | saying | Odd Vik | it would “burn on.”',
    ],
    ['Odd Vik said that the oil had run out.', 'indirect | said | Odd Vik | the oil had run out'],
    ['Odd Vik told reporters that the oil had run out.', 'indirect | told | Odd Vik | the oil had run out'],
    ['The oil had run out, Odd Vik said.', 'indirect | said | Odd Vik | The oil had run out'],
    [
      'The oil, Odd Vik said, had run out in the spring.',
      'indirect | said | Odd Vik | The oil … had run out in the spring',
    ],
    [
      'State media quoted Odd Vik as saying that the oil had run out.',
      'indirect | saying | Odd Vik | the oil had run out',
    ],
    ['According to Odd Vik, the oil had run out.', 'indirect | According to | Odd Vik | the oil had run out'],
    ['The oil had run out, according to Odd Vik.', 'indirect | according to | Odd Vik | The oil had run out'],
    [
      'The lamps would cost three million crowns, the Lighting Council estimated.',
      'indirect | estimated | the Lighting Council | The lamps would cost three million crowns',
    ],
    [
      'Kari Lund, 35, a driver who took out a loan in 2021, says her payments have doubled.',
      'indirect | says | Kari Lund, 35, a driver who took out a loan in 2021 | her payments have doubled',
    ],
    ['Vik’s firm declined to say whether the oil had run out.', 'indirect | say | Vik’s firm | the oil had run out'],
    ['The keeper repeated: “Leave him.”', 'direct | repeated | The keeper | “Leave him.”'],
    ['And the keeper, without rising: “Leave him.”', 'direct | - | the keeper | “Leave him.”'],
    [
      '“I can’t believe it,” one of the divers, who gave only her first name, Ana, told the paper.',
      'direct | told | one of the divers | “I can’t believe it,”',
    ],
    ['"The lamp is out," a wire quoted Odd Vik as saying.', 'direct | saying | Odd Vik | "The lamp is out,"'],
    ['Calling the plan “a farce,” Kari Lund left.', 'mixed | Calling | Kari Lund | the plan “a farce,”'],
    ['The town cheered, with Kari Lund calling it “historic.”', 'mixed | calling | Kari Lund | it “historic.”'],
    [
      'Kari Lund testified that Vik had told her the lamp would “be gone by fall”.',
      'mixed | testified | Kari Lund | Vik had told her the lamp would “be gone by fall”',
    ],
  ])('%s', (text, expected) => {
    expect(quotesOf('en', text)).toEqual([expected]);
  });

  it('takes the turns of an interview for quotations where two take turns', () => {
    const interview = 'Q: What does a keeper do?\n\nA: I polish the glass.\n\nQ: Is that all?\n\nA: It is enough.';
    expect(quotesOf('en', interview)).toEqual([
      'direct | - | Q | What does a keeper do?',
      'direct | - | A | I polish the glass.',
      'direct | - | Q | Is that all?',
      'direct | - | A | It is enough.',
    ]);
    expect(quotesOf('en', 'Note: the port is closed.\n\nNote: the lamp is out.')).toEqual([]);
  });

  it('keeps words joined to a quotation of the same report, and passes by what others call so', () => {
    expect(quotesOf('en', 'Vik described it as “bleak” and “grim.”')).toEqual([
      'mixed | described | Vik | “bleak”',
      'mixed | described | Vik | “grim.”',
    ]);
    expect(quotesOf('en', 'Critics spoke to us about the so-called “gag law” on Monday.')).toEqual([]);
  });

  it('gives a quotation within another a speaker of its own where its words name one', () => {
    const text = '“Kari Lund told me, ‘We have no oil,’ and I said, ‘Then go home now,’” said Odd Vik.';
    const { quotes } = detect(text, { language: 'en' });
    expect(quotesOf('en', text).slice(1)).toEqual([
      'direct | told | Kari Lund | ‘We have no oil,’',
      'direct | said | I | ‘Then go home now,’',
    ]);
    expect(quotes.map(({ speaker, within }) => [speaker, within])).toEqual([
      ['Odd Vik', null],
      ['Kari Lund', 0],
      [null, 0],
    ]);
    expect(quotesOf('en', '“The town’s ‘so-called fund’ is empty,” said Odd Vik.')).toHaveLength(1);
  });

  it('gives a quotation that goes on to whom it belongs', () => {
    expect(quotesOf('en', '“It is over,” Odd Vik said. “We are done here.”')[1]).toBe(
      'direct | - | Odd Vik | “We are done here.”',
    );
    expect(quotesOf('en', '“We are done here.” “It is over,” Odd Vik said.')[0]).toBe(
      'direct | - | Odd Vik | “We are done here.”',
    );
    expect(quotesOf('en', 'Kari Lund continued:\n\n“We are done here.”')).toEqual([
      'direct | continued | Kari Lund | “We are done here.”',
    ]);
    expect(quotesOf('en', 'Kari Lund said: “We are done here.\n\n“Nobody is left.”')[1]).toBe(
      'direct | - | Kari Lund | “Nobody is left.”',
    );
    expect(quotesOf('en', 'Vik was not convinced. “Nobody eats promises.”')).toEqual([
      'direct | - | Vik | “Nobody eats promises.”',
    ]);
  });

  it.each([
    'They opened the “new” harbour.',
    'The so-called “harbour bill” was signed by the mayor.',
    'He starred in “The Long Road” and wrote “The Last Lamp.”',
    "The workers' rights and the players' wages were cut.",
    'The final report on the fire was read by many.',
    'Asked to wait, they left.',
  ])('proposes nothing in: %s', (text) => {
    expect(quotesOf('en', text)).toEqual([]);
  });

  it('tells a title and a doubt from what was said', () => {
    const text = 'The “new” harbour is the scene of “The Last Lamp”.';
    expect(detect(text, { language: 'en' }).scares.map(({ start, end }) => text.slice(start, end))).toEqual([
      '“new”',
      '“The Last Lamp”',
    ]);
  });

  it('loses no other quotation to a mark that never closes', () => {
    const text =
      '“We lost. The tide came in.\n\nVik spoke of “a mess and so on. “It is over,” he said.\n\n“We won,” said Kari Lund.';
    const found = quotesOf('en', text);
    expect(found).toContain('direct | said | he | “It is over,”');
    expect(found.at(-1)).toBe('direct | said | Kari Lund | “We won,”');
  });

  it.each([
    'We set out who said what, and when.',
    'A pilot named Odd Vik was at the gate.',
    'Odd Vik pointed to the third boat.',
  ])('finds nothing reported in: %s', (text) => {
    expect(quotesOf('en', text)).toEqual([]);
  });

  it('takes marks of two styles as a pair, and single ones as an outer pair', () => {
    expect(quotesOf('en', '"It is over,” said Odd Vik.')).toEqual(['direct | said | Odd Vik | "It is over,”']);
    expect(quotesOf('en', '‘It’s over,’ said Odd Vik.')).toEqual(['direct | said | Odd Vik | ‘It’s over,’']);
  });

  it('tells medium, factuality and who passed it on', () => {
    const facts = (text: string) => {
      const [quote] = detect(text, { language: 'en' }).quotes;
      const via = quote?.via ?? null;
      return [quote?.medium, quote?.factuality, via === null ? null : text.slice(via.start, via.end)];
    };
    expect(facts('“It is over,” Vik said in a statement.')).toEqual(['writing', 'asserted', null]);
    expect(facts('Vik did not say that it was over.')).toEqual(['speech', 'negated', null]);
    expect(facts('Vik would say that it was over.')).toEqual(['speech', 'hypothetical', null]);
    expect(facts('Vik believes that it is over.')).toEqual(['thought', 'asserted', null]);
    expect(facts('“It is over,” Vik told Reuters.')).toEqual(['speech', 'asserted', 'Reuters']);
    expect(facts('Vik was quoted by state media as saying: “It is over.”')).toEqual([
      'speech',
      'asserted',
      'state media',
    ]);
  });

  it('takes whose it is into the mention, and takes nobody for the owner', () => {
    const [quote] = detect('“She left,” said Lund’s elder sister on Monday.', { language: 'en' }).quotes;
    expect([quote?.source, quote?.speaker]).toEqual([{ start: 17, end: 36 }, null]);
  });

  it('tells the WHO from who', () => {
    expect(quotesOf('en', 'On Monday the WHO said 9 people had died.')).toEqual([
      'indirect | said | the WHO | 9 people had died',
    ]);
  });
});
