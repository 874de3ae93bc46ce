import { describe, expect, it } from 'vitest';
import { readMarked } from '../../score/marked';

const MARKED = `@lund Maren Lund = Lund
@port the port authority
---
{1@lund “{kq The dose was high},”} {s1,2 Dr Lund} {c1,2 said}, {1 “and 𝒏obody told us.”} {2@lund “She asked, {3 ‘{ke Who fell}?’}”}
{s4 It} {c4 did not say} {4m@port.wn {kf7 why “mud”}} or {kf7@lund when} {5x “so”} {w “A Book”} {? it rained}.
`;

const read = readMarked('en-example', MARKED);
const passage = ({ start, end }: { start: number; end: number }) => read.text.slice(start, end);
const quote = (number: number) => {
  const found = read.quotes.find((each) => each.number === number);
  if (found === undefined) throw new Error(`no quotation ${number}`);
  return found;
};

describe('a marked text', () => {
  it('is read without its markup, in the language of its name', () => {
    expect(read.text).toBe(
      '“The dose was high,” Dr Lund said, “and 𝒏obody told us.” “She asked, ‘Who fell?’”\n' +
        'It did not say why “mud” or when “so” “A Book” it rained.\n',
    );
    expect(read.language).toBe('en');
  });

  it('gives segments, cue and source of a quotation, and who it is', () => {
    expect(quote(1).content.map(passage)).toEqual(['“The dose was high,”', '“and 𝒏obody told us.”']);
    expect([quote(1).cue, quote(1).source].map((part) => part && passage(part))).toEqual(['said', 'Dr Lund']);
    expect(quote(1)).toMatchObject({
      quoteType: 'direct',
      speaker: { name: 'Maren Lund', aliases: ['Lund'] },
      medium: 'speech',
      factuality: 'asserted',
      continues: false,
    });
  });

  it('tells a quotation that goes on with the cue and source of another', () => {
    expect(quote(2)).toMatchObject({ continues: true, cue: quote(1).cue, source: quote(1).source });
    expect(quote(3)).toMatchObject({ speaker: null, cue: null, continues: false });
  });

  it('reads type, medium and factuality', () => {
    expect(quote(4)).toMatchObject({ quoteType: 'mixed', medium: 'writing', factuality: 'negated' });
    expect(quote(5).quoteType).toBe('scare');
    expect(read.titles.map(passage)).toEqual(['“A Book”']);
    expect(read.openToClaims.map(passage)).toEqual(['it rained']);
  });

  it('gives claims to the speaker of the innermost quotation, and joins those of one number', () => {
    expect(
      read.claims.map(({ content, claimType, claimant, quote: within }) => [
        content.map(passage),
        claimType,
        claimant?.name,
        within,
      ]),
    ).toEqual([
      [['The dose was high'], 'quantity', 'Maren Lund', 1],
      [['Who fell'], 'event', undefined, 3],
      [['why “mud”', 'when'], 'prediction', 'the port authority', 4],
    ]);
  });

  it.each([
    ['a brace that is never closed', '---\n{1 “a”', 'never closed'],
    ['a brace that closes nothing', '---\na}', 'closes nothing'],
    ['a brace without a head', '---\n{“a”}', 'without a head'],
    ['a head that means nothing', '---\n{kz a}', 'not in the markup'],
    ['a cue of no quotation', '---\n{c1 said}', 'belongs to no quotation'],
    ['two cues of one', '---\n{1 “a”} {c1 b} {c1 c}', 'twice'],
    ['a quotation that is described twice', '@a A\n---\n{1@a “a”} {1@a “b”}', 'described twice'],
    ['a speaker that is not listed', '---\n{1@who “a”}', 'no speaker @who'],
    ['two speakers of one key', '@a A\n@a B\n---\na', 'two speakers'],
    ['a list of speakers that has something else', 'a A\n---\na', 'not a speaker'],
    ['no line between speakers and text', 'a', 'no line'],
  ])('is refused with %s', (_, marked, message) => {
    expect(() => readMarked('en-bad', marked)).toThrow(message);
  });
});
