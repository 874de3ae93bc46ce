import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareWords, type Page } from '$core/text/page';
import { CONVENTIONS } from '$core/text/quotation-conventions';
import { quotationsIn } from '$core/text/quotation-marks';
import { conventionsOf } from '$core/text/quotation-readings';
import { pageOf } from './pages';

/** The quotations of each paragraph, each as how deep it stands and its words; `~` marks a missing close. */
function found(page: Page): string[][] {
  return page.blocks.map((block) =>
    quotationsIn(page, block).map(
      ({ inner, closed, depth }) => `${String(depth)} ${page.text.slice(inner.start, inner.end)}${closed ? '' : '~'}`,
    ),
  );
}

/** How texts are set in each convention: the outer and the inner marks. */
const SET: readonly (readonly [name: string, outer: string, inner: string])[] = [
  ['high', '“ ”', '‘ ’'],
  ['straight', '" "', "' '"],
  ['guillemets', '« »', '“ ”'],
  ['guillemets', '« »', '„ “'],
  ['guillemets', '« »', '‹ ›'],
  ['low and high', '„ “', '‚ ‘'],
  ['single low and high', '‚ ‘', '„ “'],
  ['single high', '‘ ’', '“ ”'],
  ['reversed guillemets', '» «', '› ‹'],
  ['low and nine', '„ ”', '» «'],
  ['low and nine', '„ ”', '« »'],
  ['nines', '” ”', '’ ’'],
  ['right guillemets', '» »', '’ ’'],
  ['corners', '「 」', '『 』'],
  ['straight single', "' '", '" "'],
  ['typewriter', "`` ''", "` '"],
  ['sixes', '“ “', '‘ ‘'],
];

/** `<` and `>` stand for the outer marks, `{` and `}` for the inner ones. */
const ARTICLE = [
  '<The ferry is late,> said the mate, <and it won’t be the last time.> The harbour was shut.',
  'The master said <the mate called it {a bad night} and went>, then laughed.',
  '<No,> she said. <Never.>',
];
const QUOTATIONS = [
  ['1 The ferry is late,', '1 and it won’t be the last time.'],
  ['1 the mate called it {a bad night} and went', '2 a bad night'],
  ['1 No,', '1 Never.'],
];

function setIn(words: string, outer: string, inner: string): string {
  const glyphs = `${outer} ${inner}`.split(' ');
  return ['<', '>', '{', '}'].reduce((text, sign, index) => text.replaceAll(sign, glyphs[index] ?? ''), words);
}

/** The same with every sign between spaces, as programs that cut words leave it. */
function setApart(words: string): string {
  return words
    .replaceAll(/[<{>},.]/gu, ' $& ')
    .replaceAll(/ +/gu, ' ')
    .trim();
}

describe.each(SET)('a text set in %s (%s, inside %s)', (name, outer, inner) => {
  const set = (words: string) => setIn(words, outer, inner);
  const expected = QUOTATIONS.map((each) => each.map(set));

  it('is known by its marks', () => {
    const page = pageOf(ARTICLE.map(set));
    expect(conventionsOf(page)).toMatchObject({ ofText: { name }, overrides: new Map() });
    expect(found(page)).toEqual(expected);
  });

  it('is read as well where every sign stands between spaces', () => {
    const page = pageOf(ARTICLE.map((words) => set(setApart(words))));
    expect(conventionsOf(page).ofText.name).toBe(name);
    const squeezed = (lines: readonly string[][]) =>
      lines.map((each) => each.map((words) => words.replaceAll(' ', '')));
    expect(squeezed(found(page))).toEqual(squeezed(expected));
  });

  it('costs nothing but its own paragraph where a mark is missing', () => {
    const spoilt = ARTICLE.map((words, index) => (index === 1 ? words.replace('<', '') : words));
    const read = found(pageOf([...spoilt, ...ARTICLE].map(set)));
    expect([read[0], ...read.slice(2)]).toEqual([expected[0], expected[2], ...expected]);
  });
});

it('knows every convention by a text of its own', () => {
  expect(new Set(SET.map(([name]) => name))).toEqual(new Set(CONVENTIONS.map(({ name }) => name)));
});

const ENGLISH = ['“We won,” she said.', '“And again,” he said. “Twice.”'];
const BRITISH = ['‘We won,’ she said.', '‘And again,’ he said. ‘Twice.’', 'It was ‘late’.'];
const GERMAN = ['„Ja“, sagte er.', '„Nein“, sagte sie. „Nie.“', 'Es war „spät“.'];
const FRENCH = ['« Oui », dit-il.', '« Non », dit-elle. « Jamais. »'];
const DANISH = ['»Ja«, sagde han.', '»Nej«, sagde hun. »Aldrig.«'];
const SWEDISH = ['”Ja”, sade han.', '”Nej”, sade hon. ”Aldrig.”'];
const STRAIGHT = ['"We won," she said.', '"And again," he said. "Twice."'];
const STRAIGHT_SINGLE = ["'We won,' she said.", "'And again,' he said. 'Twice.'", "It was 'late'."];

describe('what the sides of a mark leave open is read by the convention of the text', () => {
  it.each<[string, readonly string[], string, string[]]>([
    ['reversed guillemets between spaces', DANISH, 'Hun sagde » Nej « og » Ja « .', ['1 Nej', '1 Ja']],
    ['guillemets between spaces', FRENCH, 'Elle a dit « Non » et « Oui » .', ['1 Non', '1 Oui']],
    ['reversed guillemets without a space', DANISH, 'Hun sagde:»Nej«. Han:»Ja«.', ['1 Nej', '1 Ja']],
    ['one sign on both sides', SWEDISH, 'Hon sade ” Nej ” och ” Ja ” .', ['1 Nej', '1 Ja']],
    ['a space on the wrong side, English', ENGLISH, '“We won, ”she said. “Again.”', ['1 We won,', '1 Again.']],
    ['a space on the wrong side, German', GERMAN, '„Ja “sagte er. „Nein“, sagte sie.', ['1 Ja', '1 Nein']],
    ['a space on the wrong side, Danish', DANISH, '»Ja «sagde han. »Nej«.', ['1 Ja', '1 Nej']],
    ['a close that opens in Swedish', SWEDISH, '”Ja. ”Nej”, sade hon.', ['1 Ja. ”Nej”, sade hon.~', '2 Nej']],
    ['a close without an opening', DANISH, 'Ja«, sagde han. »Nej«.', ['1 Nej']],
    ['British, without a close', BRITISH, 'She said: ‘We won. We will win.', ['1 We won. We will win.~']],
    ['the same in straight marks', STRAIGHT_SINGLE, "She said: 'We won. We'll win.", ["1 We won. We'll win.~"]],
    ['but an apostrophe where doubles quote', STRAIGHT, "She said: 'tis late. We won.", []],
  ])('%s', (_what, others, paragraph, quotations) => {
    expect(found(pageOf([...others, paragraph])).at(-1)).toEqual(quotations);
  });
});

describe('single marks', () => {
  it.each<[string, readonly string[], string[]]>([
    ['possessives before the close', ['‘The workers’ rights matter,’ she said.'], ['1 The workers’ rights matter,']],
    [
      'and where the quotation goes on',
      ['‘The workers’ rights matter.', '‘We won.’'],
      ['1 The workers’ rights matter.~'],
    ],
    ['set apart', ['‘ The workers ’ rights matter , ’ she said .'], ['1 The workers ’ rights matter ,']],
    ['feet', ["'The board is 6' wide,' he said."], ["1 The board is 6' wide,"]],
    ['minutes in a text of doubles', ['“It took 6\' 2",” he said. It took 5\' 3".'], ['1 It took 6\' 2",']],
    ['letters left out', ["“Tell 'im I'm comin' now,” he said."], ["1 Tell 'im I'm comin' now,"]],
    ['Dutch words of one letter', ["'t Is laat, zei hij. ‘Kom 's avonds,’ zei zij."], ["1 Kom 's avonds,"]],
    ['without spaces', ['他说：‘你好’，她说：‘再见’。'], ['1 你好', '1 再见']],
    ['inside doubles without spaces', ['他说：“她说‘你好’了”。'], ['1 她说‘你好’了', '2 你好']],
    ['with a particle', ['그는 ‘안녕’이라고 말했다.'], ['1 안녕']],
  ])('%s', (_what, paragraphs, quotations) => {
    expect(found(pageOf(paragraphs))[0]).toEqual(quotations);
  });
});

describe('signs behind numbers', () => {
  it.each([
    ['“The board is 6" wide,” he said. “Yes.”', ['1 The board is 6" wide,', '1 Yes.']],
    ['"The board is 6" wide," he said. "Yes."', ['1 The board is 6" wide,', '1 Yes.']],
    ['“It is 6’ 2” long,” he said.', ['1 It is 6’ 2” long,']],
    ['The 6" and the 7" pipes “fit” well.', ['1 fit']],
    ['"Fit," he said of the 6" and the 7" pipes.', ['1 Fit,']],
    ['“It was 1996" he said. “Yes.”', ['1 It was 1996', '1 Yes.']],
    ['"Page 6" is not "page 7".', ['1 Page 6', '1 page 7']],
    ['“He said “number 6” twice,” she said.', ['1 He said “number 6” twice,', '2 number 6']],
    ['"53","2016","",""', ['1 53', '1 2016']],
  ])('%s', (text, quotations) => {
    expect(found(bareWords(text))[0]).toEqual(quotations);
  });
});

it("takes no fence around code for marks, nor grave accents outside of ``…''", () => {
  expect(found(pageOf(['```js', "Use `this` and the dogs' tails.", '```']))).toEqual([[], [], []]);
});

describe('a paragraph in another convention', () => {
  const others = [ENGLISH, BRITISH, GERMAN, FRENCH, DANISH, SWEDISH, STRAIGHT, STRAIGHT_SINGLE];

  it('is read by its own', () => {
    const page = pageOf([...ENGLISH, 'Hun sagde » Nej « og » Ja « .', '“Then,” he said.']);
    expect(conventionsOf(page).ofText.name).toBe('high');
    expect([...conventionsOf(page).overrides].map(([index, { name }]) => [index, name])).toEqual([
      [2, 'reversed guillemets'],
    ]);
    expect(found(page).slice(2)).toEqual([['1 Nej', '1 Ja'], ['1 Then,']]);
  });

  it('keeps to that of the text where another would do no better', () => {
    const page = pageOf([...ENGLISH, '“We won. We will win.', 'No marks at all.', '“Left ”open', '6" and 7"']);
    expect(conventionsOf(page).overrides.size).toBe(0);
  });

  it('changes nothing in the rest while most stay as they are', () => {
    const texts = fc.record({
      own: fc.constantFrom(...others),
      other: fc.constantFrom(...others),
      isApart: fc.boolean(),
      place: fc.nat(6),
    });
    fc.assert(
      fc.property(texts, ({ own, other, isApart, place }) => {
        const paragraphs = [...own, ...own, ...own].map((words) =>
          isApart ? words.replaceAll(/[,.]/gu, ' $&') : words,
        );
        const with1 = paragraphs.toSpliced(place, 0, other[0] ?? '');
        expect(found(pageOf(with1)).toSpliced(place, 1)).toEqual(found(pageOf(paragraphs)));
      }),
    );
  });
});

describe('any text', () => {
  const marks = fc.constantFrom(...Array.from('"\'“”„‘’‚‛«»‹›「」『』`'), ' ', ' ', 'a', 's', '.', ',', '6', '—', '词');
  const words = fc.array(marks, { maxLength: 25 }).map((list) => list.join(''));
  const pages = fc.array(words, { minLength: 1, maxLength: 5 }).map(pageOf);

  it('gives quotations that lie in each other or apart, in their paragraph', () => {
    fc.assert(
      fc.property(pages, (page) => {
        for (const block of page.blocks) {
          const open: number[] = [];
          let last = block.start - 1;
          for (const { outer, inner, depth } of quotationsIn(page, block)) {
            expect(outer.start).toBeGreaterThan(last);
            last = outer.start;
            while ((open.at(-1) ?? Infinity) <= outer.start) open.pop();
            expect(outer.end).toBeLessThanOrEqual(open.at(-1) ?? block.end);
            open.push(outer.end);
            expect(depth).toBe(open.length);
            expect(outer.start < inner.start && inner.start < inner.end && inner.end <= outer.end).toBe(true);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is read alike however often and in whatever order it is asked', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const again = { text: page.text, blocks: [...page.blocks] };
        const backwards = page.blocks.toReversed().map((block) => quotationsIn(again, block));
        expect(backwards.toReversed()).toEqual(page.blocks.map((block) => quotationsIn(page, block)));
      }),
    );
  });

  it('of the same blocks is told from another', () => {
    const blocks = bareWords('» Ja « , sagde han .').blocks;
    const read = (text: string) => found({ text, blocks })[0];
    expect(read('» Ja « , sagde han .')).toEqual(['1 Ja']);
    expect(read('« Oui » , a-t-il dit')).toEqual(['1 Oui']);
  });

  it('may be one paragraph of nothing but marks', () => {
    for (const signs of ['"', '”', "' ", '«»', '“"”‘’«»„']) {
      const page = bareWords(signs.repeat(200_000 / signs.length));
      expect(conventionsOf(page).overrides.size).toBe(0);
    }
  });
});
