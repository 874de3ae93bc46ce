import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareWords } from '$core/text/page';
import { sentenceAt, sentencesIn } from '$core/text/segmentation';

const all = (text: string) => ({ start: 0, end: text.length });
const cut = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);
const sentences = (text: string, language: string | null = null) =>
  sentencesIn(bareWords(text), all(text), language).map((sentence) => cut(text, sentence));

const CASES: readonly (readonly [string, readonly string[]])[] = [
  ['en', ['The bridge is closed.', 'It will open in spring.']],
  ['en', ['Mr. Lund met Dr. Ada M. Kovac in St. Petersburg.', 'They talked.']],
  ['en', ['U.S. President J. R. Doe came on Oct. 24.', 'He left at 5 p.m. on Tuesday.']],
  ['en', ['He was born in the U.S.', 'He lives in Ostrel.']],
  ['en', ['“Why?” he asked.', 'Nobody knew.']],
  ['en', ['“We won. We will win again,” she said.', 'She left.']],
  ['en', ['She said: "We won. We will win again."', 'She left.']],
  ['en', ['Prices rose by 2.5 percent.', 'Wages did not.']],
  ['en', ['He spoke of a "historic opportunity…. The war is over," and left.', 'She stayed.']],
  ['en', ['He said no.', 'They left etc.', 'The end is on p. 5.']],
  ['de', ['Am 24. Oktober kam Prof. Dr. Thal.', 'Er blieb z.B. bis zum 2. Mai.']],
  ['fr', ['M. Dupont a vu Mme. Roy.', '« C’est fini. Partons », dit-elle.']],
  ['es', ['El Sr. Sáez llegó a EE.UU. ayer.', '¿Por qué?', 'Nadie lo sabe.']],
  ['ru', ['В 2023 г. мост закрыли.', '«Почему?» — спросил он.', 'Ул. Мира, д. 5, пуста.']],
  ['hy', ['Կամուրջը փակ է։', 'Այն կբացվի գարնանը։']],
  ['ar', ['هل الجسر مغلق؟', 'نعم، الجسر مغلق.']],
];

describe('sentences', () => {
  it.each(CASES)('%s: %j', (language, expected) => {
    expect(sentences(expected.join(' '), language)).toEqual(expected);
  });

  it.each(CASES)('also where the language is not known (%s): %j', (_language, expected) => {
    expect(sentences(expected.join(' '))).toEqual(expected);
  });

  it('take a number with a stop for an ordinal where the language writes it so', () => {
    expect(sentences('Zum 3. Mal kam er.', 'de')).toEqual(['Zum 3. Mal kam er.']);
    expect(sentences('There were 12. Nobody came.', 'en')).toEqual(['There were 12.', 'Nobody came.']);
  });

  it('go on over the end of a wrapped line', () => {
    expect(sentences('The bridge\nis closed.\nIt opens soon.')).toEqual(['The bridge\nis closed.', 'It opens soon.']);
  });

  it('end where a quotation that never closes ends its paragraph', () => {
    expect(sentences('He said: “We stay. We wait.')).toEqual(['He said: “We stay. We wait.']);
  });

  it('are found by an offset', () => {
    const text = '  The bridge is closed.  It opens soon. ';
    const at = (offset: number) =>
      cut(text, sentenceAt(bareWords(text), all(text), offset, 'en') ?? { start: 0, end: 0 });
    expect([0, 5, 23, 24].map(at)).toEqual(Array(4).fill('The bridge is closed.'));
    expect([25, 40].map(at)).toEqual(Array(2).fill('It opens soon.'));
    expect(sentenceAt(bareWords('  '), all('  '), 1, 'en')).toBeNull();
  });

  it('are found in one line of a megabyte as in a short one', () => {
    const one = 'She said “we won, and more” to Mr. Lund of Ostrel. ';
    const found = sentences(one.repeat(20_000), 'en');
    expect(found).toHaveLength(20_000);
    expect(new Set(found)).toEqual(new Set([one.trim()]));
    expect(sentences('a '.repeat(50_000))).toHaveLength(1);
  }, 30_000);

  it('cover all words of any text, in any language or none', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.constantFrom('en', 'de', null, '!'),
        (text, language) => {
          let before = 0;
          for (const { start, end } of sentencesIn(bareWords(text), all(text), language)) {
            expect(text.slice(before, start).trim()).toBe('');
            expect(text.slice(start, end).trim()).toHaveLength(end - start);
            before = end;
          }
          expect(text.slice(before).trim()).toBe('');
        },
      ),
    );
  }, 30_000);
});
