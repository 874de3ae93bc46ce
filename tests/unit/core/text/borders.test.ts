import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextRange } from '$core/model/anchor';
import { dragBorder, moveBorder, type BorderMove } from '$core/text/borders';
import type { Page } from '$core/text/page';
import { firstLoneSurrogate } from '$core/text/surrogates';
import { arbitraryPage, arbitraryRanges, pageOf, rangesIn, wordsOf } from './pages';

type Press = readonly ['start' | 'end', 'earlier' | 'later', ('word' | 'character')?];

/** The words of the passage in brackets after the presses, or the limit that the last one met. */
function after(marked: readonly string[], ...presses: readonly Press[]): string {
  const { page, ranges } = rangesIn(marked);
  let now: readonly TextRange[] = ranges;
  for (const [edge, towards, by = 'word'] of presses) {
    const moved = moveBorder(
      page,
      now,
      { segment: edge === 'start' ? 0 : now.length - 1, edge },
      { towards, by, language: 'en' },
    );
    if (!moved.ok) return moved.error;
    now = moved.value;
  }
  return wordsOf(page, now);
}

describe('moving a border by a word', () => {
  it.each<[string, Press[], string]>([
    ['She added that [trade had] doubled.', [['start', 'earlier']], 'that trade had'],
    ['She added that [trade had] doubled.', [['start', 'later']], 'had'],
    ['She added that [trade had] doubled.', [['end', 'later']], 'trade had doubled'],
    [
      'She added that [trade had] doubled.',
      [
        ['end', 'later'],
        ['end', 'later'],
      ],
      'trade had doubled.',
    ],
    ['She added that [trade had] doubled.', [['end', 'earlier']], 'trade'],
    [
      'He sa[id it of]ten.',
      [
        ['start', 'earlier'],
        ['end', 'later'],
      ],
      'said it often',
    ],
    ['said “[We won]”, then', [['start', 'earlier']], '“We won'],
    ['said “[We won]”, then', [['end', 'later']], 'We won”,'],
    ['one [two], three', [['end', 'later']], 'two, three'],
    [
      'Il dit : « [Oui] » et part',
      [
        ['start', 'earlier'],
        ['end', 'later'],
      ],
      '« Oui »',
    ],
    ['yes—[no]—perhaps', [['end', 'later']], 'no—perhaps'],
    ['他说「[我们]赢了」。', [['start', 'earlier']], '「我们'],
    ['قال [الوزير] أمس', [['end', 'later']], 'الوزير أمس'],
  ])('%s %j gives %s', (marked, presses, wanted) => {
    expect(after([marked], ...presses)).toBe(wanted);
  });

  it('goes on in the next paragraph, never into the space between', () => {
    expect(after(['One [two]', 'three four'], ['end', 'later'])).toBe('two\n\nthree');
    expect(after(['One two', '[three] four'], ['start', 'earlier'])).toBe('two\n\nthree');
    expect(after(['One [two', 'three] four'], ['end', 'earlier'])).toBe('two');
  });

  it('finds the next word in a paragraph without end and in one without a space', () => {
    const long = 'word '.repeat(20_000);
    expect(after([`${long}[last] one ${long}`], ['start', 'earlier'], ['end', 'later'])).toBe('word last one');
    expect(after([`[a]${'😀'.repeat(3000)} b`], ['end', 'later'], ['end', 'later'])).toMatch(/b$/u);
  });
});

describe('moving a border by a character', () => {
  it.each<[string, Press[], string]>([
    [
      'th[e ha]t',
      [
        ['start', 'earlier', 'character'],
        ['end', 'later', 'character'],
      ],
      'he hat',
    ],
    ['an [e\u0301]t', [['end', 'later', 'character']], 'e\u0301t'],
    ['x[a]👩‍🚒b', [['end', 'later', 'character']], 'a👩‍🚒'],
    ['🇦🇲🇫🇷[x]', [['start', 'earlier', 'character']], '🇫🇷x'],
    ['x[😀😀]', [['start', 'later', 'character']], '😀'],
  ])('%s %j gives %s', (marked, presses, wanted) => {
    expect(after([marked], ...presses)).toBe(wanted);
  });

  it('crosses the space between two paragraphs at once', () => {
    expect(after(['One two[.]', 'Three'], ['end', 'later', 'character'])).toBe('.\n\nT');
    expect(after(['One.', '[T]hree'], ['start', 'earlier', 'character'])).toBe('.\n\nT');
  });
});

describe('the limits', () => {
  it('are the ends of the text, the last word of a segment and the next segment', () => {
    expect(after(['[One] two'], ['start', 'earlier'])).toBe('text-ends');
    expect(after(['One [two]'], ['end', 'later', 'character'])).toBe('text-ends');
    expect(after(['One [two] three'], ['start', 'later'])).toBe('nothing-left');
    expect(after(['One [t] three'], ['end', 'earlier', 'character'])).toBe('nothing-left');
    expect(after(['One [t] three'], ['end', 'earlier'])).toBe('nothing-left');
    const { page, ranges } = rangesIn(['One [two] three [four]']);
    const inner = (by: BorderMove['by'], times: number) => {
      let now: readonly TextRange[] = ranges;
      for (let count = 0; count < times; count += 1) {
        const moved = moveBorder(page, now, { segment: 0, edge: 'end' }, { towards: 'later', by, language: 'en' });
        if (!moved.ok) return `${wordsOf(page, now)} ${moved.error}`;
        now = moved.value;
      }
      return wordsOf(page, now);
    };
    expect(inner('word', 2)).toBe('two three|four other-segment');
    expect(inner('character', 9)).toBe('two three|four other-segment');
  });
});

describe('dragging a border', () => {
  const drag = (
    marked: string,
    offset: number,
    exact = false,
    border = { segment: 0, edge: 'end' as 'start' | 'end' },
  ) => {
    const { page, ranges } = rangesIn([marked]);
    return wordsOf(page, dragBorder(page, ranges, border, { offset, exact, language: 'en' }));
  };
  it('snaps to the nearer end of a word, and is exact where that is asked', () => {
    expect(drag('One [two] three four', 10)).toBe('two');
    expect(drag('One [two] three four', 12)).toBe('two three');
    expect(drag('One [two] three four', 10, true)).toBe('two th');
    expect(drag('One two [three four]', 5, false, { segment: 0, edge: 'start' })).toBe('two three four');
  });
  it('stops before the other end and before the next segment, however far the mouse goes', () => {
    expect(drag('One [two three] four', 0)).toBe('two');
    expect(drag('One [two three] four', 0, true)).toBe('t');
    expect(drag('One [two] three [four]', 999)).toBe('two three|four');
    expect(drag('One [two] three [four]', 999, true)).toBe('two three|four');
    expect(drag('One [two] three [four]', 0, false, { segment: 1, edge: 'start' })).toBe('two|three four');
  });
});

/** In order, apart, in the text, on whole characters, none of them blank. */
function expectSound({ text, blocks }: Page, ranges: readonly TextRange[]): void {
  for (const [index, { start, end }] of ranges.entries()) {
    expect(text.slice(start, end).trim()).not.toBe('');
    expect(firstLoneSurrogate(text.slice(start, end))).toBeNull();
    if (index > 0) expect(start).toBeGreaterThan(ranges[index - 1]?.end ?? 0);
    expect(blocks.some((block) => block.start <= start && start < block.end)).toBe(true);
    expect(blocks.some((block) => block.start < end && end <= block.end)).toBe(true);
  }
}

describe('whatever is pressed or dragged', () => {
  const move = fc.record({
    segment: fc.nat(2),
    edge: fc.constantFrom('start', 'end'),
    towards: fc.constantFrom('earlier', 'later'),
    by: fc.constantFrom('word', 'character'),
    dragTo: fc.option(fc.nat(200)),
  });
  it('leaves segments that are in order and apart, on whole characters, and in blocks', () => {
    fc.assert(
      fc.property(
        arbitraryPage.chain((page) => fc.tuple(fc.constant(page), arbitraryRanges(page))),
        fc.array(move, { maxLength: 25 }),
        ([page, begin], moves) => {
          let ranges = begin;
          for (const { segment, edge, towards, by, dragTo } of moves) {
            const border = { segment: segment % ranges.length, edge };
            if (dragTo === null) {
              const moved = moveBorder(page, ranges, border, { towards, by, language: null });
              if (moved.ok) {
                const [was, is] = [ranges[border.segment]?.[edge] ?? 0, moved.value[border.segment]?.[edge] ?? 0];
                expect(towards === 'later' ? is > was : is < was).toBe(true);
                ranges = moved.value;
              }
            } else
              ranges = dragBorder(page, ranges, border, { offset: dragTo, exact: by === 'character', language: null });
            expectSound(page, ranges);
          }
        },
      ),
    );
  });

  it('a border dragged into the space between two paragraphs without a word stays where it was', () => {
    const page = pageOf([',', '—']);
    const ranges = [{ start: 0, end: 1 }];
    const dragged = dragBorder(page, ranges, { segment: 0, edge: 'end' }, { offset: 2, exact: false, language: null });
    expect(dragged).toEqual(ranges);
  });

  it('a move by a character and back again is where it was', () => {
    const page = pageOf(['Ilse sa\u0301id 👩‍🚒 “no”.', 'Then she left.']);
    const ranges = [{ start: 5, end: page.text.indexOf('left') }];
    const press = (towards: BorderMove['towards'], now: readonly TextRange[]) => {
      const moved = moveBorder(page, now, { segment: 0, edge: 'end' }, { towards, by: 'character', language: null });
      return moved.ok ? moved.value : now;
    };
    let now: readonly TextRange[] = ranges;
    for (let count = 0; count < 20; count += 1) now = press('earlier', now);
    for (let count = 0; count < 20; count += 1) now = press('later', now);
    expect(now).toEqual(ranges);
  });
});
