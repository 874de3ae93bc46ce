import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '$core/text/find/folded-text';
import { findWords } from '$core/text/find/find-words';
import { makeFinder } from '$core/text/find/finder';
import { LENIENT, type FindOptions } from '$core/text/find/query';

function found(text: string, words: string, options: Partial<FindOptions> = {}): string[] {
  const finder = makeFinder({ ...LENIENT, ...options, words });
  if (!finder.ok) throw new Error(finder.error.reason);
  return [...finder.value(text)].map(({ start, end }) => text.slice(start, end));
}

const STRICT: Partial<FindOptions> = { matchCase: true, matchAccents: true };

describe('words', () => {
  it.each([
    ['any white space', 'the\u00a0old\n\n  bridge', 'the old bridge'],
    ['a curly apostrophe for a straight one', 'They don’t know', "don't"],
    ['any quotation mark for another', 'He said «never», twice', '"never"'],
    ['a doubled sign for a quotation mark', "He said ``never'' twice", '“never”'],
    ['any dash for another', 'the Oslo–Bergen line', 'Oslo-Bergen'],
    ['a typed long dash', 'closed -- for good', 'closed — for good'],
    ['Hebrew signs', 'מנכ״ל החברה', 'מנכ"ל'],
    ['Hebrew maqaf', 'תל־אביב', 'תל-אביב'],
  ])('%s', (_what, text, words) => {
    expect(found(text, words, STRICT)).toHaveLength(1);
  });

  it.each([
    ['Latin', 'in Müllhafen', 'mullhafen', 'Müllhafen'],
    ['accents of their own', 'cafe\u0301 noir', 'CAFÉ', 'cafe\u0301'],
    ['Arabic vowel points', 'كَتَبَ الرسالة', 'كتب', 'كَتَبَ'],
    ['Arabic tatweel and alef', 'أحـــمد', 'احمد', 'أحـــمد'],
    ['Persian and Arabic letters', 'كتاب علي', 'کتاب علی', 'كتاب علي'],
    ['Persian joiners', 'می\u200cخواهم', 'میخواهم', 'می\u200cخواهم'],
    ['digits of a script', 'عام ٢٠٢٣', '2023', '٢٠٢٣'],
    ['Hebrew points', 'שָׁלוֹם לכם', 'שלום', 'שָׁלוֹם'],
    ['Armenian intonation inside a word', 'Ինչո՞ւ է փակ', 'ինչու', 'Ինչո՞ւ'],
    ['Armenian ligature', 'Երևանում', 'ԵՐԵՒԱՆ', 'Երևան'],
    ['Cyrillic', 'всё это', 'ВСЕ', 'всё'],
    ['Turkish letters', 'İstanbul ve Iğdır', 'istanbul', 'İstanbul'],
    ['Turkish letters without a dot', 'İstanbul ve Iğdır', 'ığdir', 'Iğdır'],
    ['a final sigma', 'ΟΔΟΣ', 'οδος', 'ΟΔΟΣ'],
    ['a sharp s', 'die Straße', 'STRASSE', 'Straße'],
    ['soft hyphens', 'the ex\u00adtra\u00adordinary day', 'extraordinary', 'ex\u00adtra\u00adordinary'],
  ])('without accents and case: %s', (_what, text, words, expected) => {
    expect(found(text, words)).toEqual([expected]);
  });

  it('tell accents and case apart where these count', () => {
    expect(found('é e É E', 'é', { matchAccents: true })).toEqual(['é', 'É']);
    expect(found('é e É E', 'e', { matchCase: true })).toEqual(['é', 'e']);
    expect(found('e\u0301 é e', 'é', STRICT)).toEqual(['e\u0301', 'é']);
    expect(found('ıi', 'i', { matchAccents: true })).toEqual(['i']);
  });

  it('never find half a sign', () => {
    expect(found('oﬃce', 'fi')).toEqual([]);
    expect(found('oﬃce', 'office')).toEqual(['oﬃce']);
    expect(found('👩\u200d🚀 and 👍🏽', '👩')).toEqual([]);
    expect(found('👩\u200d🚀 and 👍🏽', '👍')).toEqual([]);
    expect(found('🇦🇲🇫🇷', '🇲🇫')).toEqual([]);
    expect(found('각', '가')).toEqual([]);
    expect(found('e\u0301', 'e', STRICT)).toEqual([]);
  });

  it('that are none find nothing', () => {
    for (const words of ['', ' ', '\n', '\u00ad', '\u0301']) expect(found('a b\n\u00adc', words)).toEqual([]);
  });

  it('whole ones only, where asked for', () => {
    expect(found('Iran and Iranian, pro-Iran', 'Iran', { wholeWords: true })).toHaveLength(2);
    expect(found('Իրանը և Իրան', 'Իրան', { wholeWords: true })).toHaveLength(1);
    expect(found('東京都庁', '京都', { wholeWords: true })).toHaveLength(1);
    expect(found('“Iran”', '“Iran', { wholeWords: true })).toHaveLength(1);
  });

  const signs = fc.constantFrom(
    ...['a', 'A', 'é', 'e', '\u0301', ' ', '\n', '\u00a0', '“', "'", '`', '-', '—', 'ß', 'ﬁ', 'İ', 'ı', 'Σ', 'ς', '😀'],
    ...[
      '👩\u200d🚀',
      '\u200d',
      'ك',
      'َ',
      'ـ',
      '٢',
      'ո',
      '՞',
      'ւ',
      'և',
      '🇦',
      'ᄀ',
      'ᅡ',
      'ᆨ',
      '½',
      '´',
      '\u00ad',
      '\ud83d',
    ],
  );
  const strings = fc.oneof(
    fc.array(signs, { maxLength: 24 }).map((list) => list.join('')),
    fc.string({ unit: 'binary' }),
  );
  const options = fc.record({ matchCase: fc.boolean(), matchAccents: fc.boolean() });

  const textAndPart = fc
    .tuple(fc.array(signs, { minLength: 1, maxLength: 40 }), fc.nat(), fc.integer({ min: 1, max: 4 }))
    .map(
      ([list, at, length]) =>
        [
          list.join(''),
          list
            .slice(at % list.length)
            .slice(0, length)
            .join(''),
        ] as const,
    );

  it('what is found, folded alike, equals what was looked for; in order and apart', () => {
    let hits = 0;
    fc.assert(
      fc.property(textAndPart, options, ([text, words], asked) => {
        const folding = { ...asked, foldSigns: true };
        let last = 0;
        for (const { start, end } of findWords(text, words, { ...LENIENT, ...asked })) {
          expect(foldText(text.slice(start, end), folding).folded).toBe(foldText(words, folding).folded);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          hits += 1;
        }
      }),
      { numRuns: 3000 },
    );
    expect(hits).toBeGreaterThan(500);
  });

  it('what stands in a text between whole signs is found there', () => {
    fc.assert(
      fc.property(strings, strings, strings, options, (before, words, after, asked) => {
        // Signs of their own on both sides, so that nothing joins the words.
        const text = `${before}|${words}|${after}`;
        const looked = `|${words}|`;
        fc.pre(!/^\p{M}/u.test(after) && !/^\p{M}/u.test(words));
        const at = before.length;
        const ranges = [...findWords(text, looked, { ...LENIENT, ...asked })];
        expect(ranges.some(({ start, end }) => start <= at && at < end)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('patterns', () => {
  const pattern: Partial<FindOptions> = { isPattern: true };

  it('match as ECMAScript has it, by line, without empty matches', () => {
    expect(found('one\n“two”\nthree', '^\\S+$', pattern)).toEqual(['one', '“two”', 'three']);
    expect(found('a1b22', '\\d*', pattern)).toEqual(['1', '22']);
    expect(found('Rain, rain', 'R\\w+', { ...pattern, matchCase: true })).toEqual(['Rain']);
    expect(found('He said “no, never” twice', '“[^”]+”', pattern)).toEqual(['“no, never”']);
  });

  it('lose their accents where accents do not count, and their matches map back', () => {
    expect(found('Müllhafen, Mullhafen', 'mü\\w+', pattern)).toEqual(['Müllhafen', 'Mullhafen']);
    expect(found('كَتَبَ', 'كتب$', pattern)).toEqual(['كَتَبَ']);
    expect(found('Müllhafen, Mullhafen', 'mü\\S+', { ...pattern, matchAccents: true })).toEqual(['Müllhafen,']);
  });

  it('take the marks on a sign along and never half a pair', () => {
    expect(found('cafe\u0301!', 'f.', { ...pattern, matchAccents: true })).toEqual(['fe\u0301']);
    expect(found('😀😁', '.', pattern)).toEqual(['😀', '😁']);
  });

  it('that are wrong say so in words', () => {
    const wrong = makeFinder({ ...LENIENT, isPattern: true, words: '(unclosed' });
    expect(wrong).toMatchObject({ ok: false, error: { reason: 'Unterminated group' } });
  });
});
