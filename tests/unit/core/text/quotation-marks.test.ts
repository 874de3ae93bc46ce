import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareWords } from '$core/text/page';
import {
  growToQuotation,
  nextQuotation,
  previousQuotation,
  quotationsAround,
  quotationsIn,
  verbatimSegments,
} from '$core/text/quotation-marks';
import type { Block } from '$core/model/text';

const all = (text: string) => ({ start: 0, end: text.length });
const cut = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);
/** Each quotation as its words behind as many signs as it is deep; `~` marks a missing close. */
const found = (text: string) =>
  quotationsIn(bareWords(text), all(text)).map(
    ({ inner, closed, depth }) => `${'>'.repeat(depth)}${cut(text, inner)}${closed ? '' : '~'}`,
  );

describe('quotations of one style', () => {
  it.each([
    ['“We won,” she said.', ['>We won,']],
    ['"We won," she said, "again."', ['>We won,', '>again.']],
    ['„Wir haben gewonnen“, sagte sie.', ['>Wir haben gewonnen']],
    ['„Wygraliśmy” – powiedziała.', ['>Wygraliśmy']],
    ['« Nous avons gagné », a-t-elle dit.', ['>Nous avons gagné']],
    ['«\u202FNous avons gagné\u202F», a-t-elle dit.', ['>Nous avons gagné']],
    ['»Vi har vundet«, sagde hun.', ['>Vi har vundet']],
    ['»Vi har vunnit», sade hon. »Igen.»', ['>Vi har vunnit', '>Igen.']],
    ['”Vi har vunnit”, sade hon. ”Igen.”', ['>Vi har vunnit', '>Igen.']],
    ['«Հաղթեցինք»,- ասաց նա։ «Նախագահ»ը լռեց։', ['>Հաղթեցինք', '>Նախագահ']],
    ['قالت: «فزنا»، وأضافت "مرة أخرى".', ['>فزنا', '>مرة أخرى']],
    ['היא אמרה: "ניצחנו". מנכ"ל צה"ל שתק.', ['>ניצחנו']],
    ['ב"הארץ" נכתב כך.', ['>הארץ']],
    ['「勝った」と彼女は言った。『また』', ['>勝った', '>また']],
    ["``We won,'' she said.", ['>We won,']],
    ['‘We won,’ she said.', ['>We won,']],
    ["'We won,' she said.", ['>We won,']],
    ['‹We won›', ['>We won']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('quotations of several styles', () => {
  it.each([
    ['a close of another style', '"We won,” she said. "Again.“', ['>We won,', '>Again.']],
    ['a straight close', '“We won," she said. „Again."', ['>We won,', '>Again.']],
    ['nested', '“She said ‘we won’ and left,” he said.', ['>She said ‘we won’ and left,', '>>we won']],
    ['nested, straight', `"She said 'we won' and left," he said.`, [`>She said 'we won' and left,`, '>>we won']],
    ['nested, British', '‘She said “we won” and left,’ he said.', ['>She said “we won” and left,', '>>we won']],
    [
      'nested, Russian',
      '«Она сказала „мы победили“ и ушла», – сказал он.',
      ['>Она сказала „мы победили“ и ушла', '>>мы победили'],
    ],
    ['nested, German', '„Sie sagte ‚gewonnen‘ und ging“, sagte er.', ['>Sie sagte ‚gewonnen‘ und ging', '>>gewonnen']],
    ['nested, French', '« Elle a dit “gagné” », dit-il.', ['>Elle a dit “gagné”', '>>gagné']],
    ['nested in the same style', '"He called it "a day" and left."', ['>He called it "a day" and left.', '>>a day']],
    ['both end together', `"They said 'we won'" was all.`, [`>They said 'we won'`, '>>we won']],
    ['an inner close is missing', '« Elle a dit “gagné », dit-il.', ['>Elle a dit “gagné', '>>gagné~']],
  ])('%s', (_what, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('a missing close', () => {
  it('is made up for by the end of the block', () => {
    expect(found('She said: “We won. We will win again.')).toEqual(['>We won. We will win again.~']);
  });

  it('makes one quotation of each paragraph that is opened anew', () => {
    const text = '“We won.\n\n“We will win again.”';
    expect(quotationsIn(bareWords(text), { start: 0, end: 8 })).toMatchObject([
      { outer: { start: 0, end: 8 }, closed: false },
    ]);
    expect(quotationsIn(bareWords(text), { start: 10, end: text.length })).toMatchObject([{ closed: true }]);
    expect(found('‘We won.')).toEqual(['>We won.~']);
    expect(found('» Nous avons gagné.')).toEqual(['>Nous avons gagné.~']);
  });
});

describe('signs that are no quotation marks', () => {
  it.each([
    "The mayor's bridge isn't the workers' bridge.",
    'The mayor’s bridge isn’t the workers’ bridge.',
    'Rock ’n’ roll of the ’90s and the dogs’ tails.',
    "'Tis the season of the elves' joy, as in the '60s.",
    'He is 6\'2" tall and the board 5" wide.',
    'L’été d’Aurélie',
    'מנכ"ל צה"ל',
    'word ” and “',
    '""',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ["'The workers' rights matter,' she said.", ["The workers' rights matter,"]],
    ['‘The workers’ rights matter,’ she said.', ['The workers’ rights matter,']],
    ["She called it 'the dogs' and left.", ['the dogs']],
    ["The mayor's 'bridge' isn't safe.", ['bridge']],
  ])('but beside them a pair is found: %s', (text, expected) => {
    expect(quotationsIn(bareWords(text), all(text)).map(({ inner }) => cut(text, inner))).toEqual(expected);
  });
});

describe('with dots and dashes', () => {
  it.each([
    ['He spoke of a "historic opportunity…. The war is over."', ['>historic opportunity…. The war is over.']],
    ['“…and then we won.”', ['>…and then we won.']],
    ['"...and then we won."', ['>...and then we won.']],
    ['The bridge—"our bridge"—is closed.', ['>our bridge']],
    ['The (“closed”) bridge', ['>closed']],
    ['“We won—” he began.', ['>We won—']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

const TEXT = 'He said “one.”\n\nNothing here.\n\nShe said “two ‘deep’ words” and “three.”';
const BLOCKS: Block[] = [
  { kind: 'paragraph', start: 0, end: 14 },
  { kind: 'paragraph', start: 16, end: 29 },
  { kind: 'paragraph', start: 31, end: TEXT.length },
];
const PAGE = { text: TEXT, blocks: BLOCKS };
const caret = (word: string) => ({ start: TEXT.indexOf(word) + 1, end: TEXT.indexOf(word) + 1 });

describe('looking for quotations', () => {
  it('finds those around a caret, outermost first', () => {
    const around = quotationsAround(PAGE, caret('deep'));
    expect(around.map(({ inner }) => cut(TEXT, inner))).toEqual(['two ‘deep’ words', 'deep']);
    expect(quotationsAround(PAGE, caret('Nothing'))).toEqual([]);
    expect(quotationsAround({ text: TEXT, blocks: [] }, caret('deep'))).toEqual([]);
  });

  it('finds the next and the previous over blocks', () => {
    const outer = (found: ReturnType<typeof nextQuotation>) => (found === null ? null : cut(TEXT, found.outer));
    const nothing = TEXT.indexOf('Nothing');
    expect(outer(nextQuotation(PAGE, nothing))).toBe('“two ‘deep’ words”');
    expect(outer(previousQuotation(PAGE, nothing))).toBe('“one.”');
    expect(outer(nextQuotation(PAGE, caret('two').start))).toBe('“three.”');
    expect(outer(nextQuotation(PAGE, TEXT.length))).toBeNull();
    expect(outer(previousQuotation(PAGE, 0))).toBeNull();
  });
});

describe('growing to the whole quotation', () => {
  const text = '“We won,” she said, « c’est fini ! »';
  const grow = (words: string) => {
    const start = text.indexOf(words);
    return cut(text, growToQuotation(bareWords(text), { start, end: start + words.length }));
  };

  it.each([
    ['We won,', '“We won,”'],
    ['We won', '“We won,”'],
    ['“We won', '“We won,”'],
    ['We won,”', '“We won,”'],
    ['“We won,”', '“We won,”'],
    ['c’est fini', '« c’est fini ! »'],
    ['We', 'We'],
    ['won,', 'won,'],
    ['We won,” she', 'We won,” she'],
    ['she said', 'she said'],
  ])('%s', (selected, grown) => {
    expect(grow(selected)).toBe(grown);
  });

  it('leaves a caret and a range of several blocks alone', () => {
    expect(growToQuotation(bareWords(text), { start: 3, end: 3 })).toEqual({ start: 3, end: 3 });
    expect(growToQuotation({ text, blocks: [{ kind: 'paragraph', start: 0, end: 5 }] }, { start: 1, end: 8 })).toEqual({
      start: 1,
      end: 8,
    });
  });
});

describe('verbatim segments', () => {
  it('are the parts between outermost marks, without the marks', () => {
    const segments = verbatimSegments(PAGE, [all(TEXT)]);
    expect(segments.map((segment) => cut(TEXT, segment))).toEqual(['one.', 'two ‘deep’ words', 'three.']);
  });

  it('keep to the ranges that are asked for', () => {
    const start = TEXT.indexOf('deep');
    const segments = verbatimSegments(PAGE, [
      { start, end: start + 4 },
      { start: 0, end: 11 },
      { start: 16, end: 20 },
    ]);
    expect(segments.map((segment) => cut(TEXT, segment))).toEqual(['on', 'deep']);
  });
});

describe('any text', () => {
  const marks = fc.constantFrom(...Array.from('"\'“”„‘’‚«»‹›「」`'), ' ', 'a', 'b', '.', ',', '\u00A0', '1', '—');
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(marks, { maxLength: 40 }).map((list) => list.join('')),
  );

  it('gives quotations that lie in each other or apart, each with an inside', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const open: { start: number; end: number }[] = [];
        let last = -1;
        for (const { outer, inner, depth } of quotationsIn(bareWords(text), all(text))) {
          expect(outer.start).toBeGreaterThan(last);
          last = outer.start;
          while ((open.at(-1)?.end ?? Infinity) <= outer.start) open.pop();
          expect(outer.end).toBeLessThanOrEqual(open.at(-1)?.end ?? text.length);
          open.push(outer);
          expect(depth).toBe(open.length);
          expect(outer.start).toBeLessThan(inner.start);
          expect(inner.start).toBeLessThan(inner.end);
          expect(inner.end).toBeLessThanOrEqual(outer.end);
          expect(text.slice(inner.start, inner.end).trim()).toHaveLength(inner.end - inner.start);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('may be nothing but marks, or one line of a megabyte', () => {
    for (const mark of ['"', '“', '”', "'", '«', '„“']) {
      const text = mark.repeat(50_000 / mark.length);
      expect(quotationsIn(bareWords(text), all(text)).length).toBeLessThanOrEqual(text.length);
    }
    const line = 'She said “we won” and isn’t sure. '.repeat(30_000);
    expect(quotationsIn(bareWords(line), all(line))).toHaveLength(30_000);
  }, 30_000);
});
