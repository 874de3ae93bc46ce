import { describe, expect, it } from 'vitest';
import type { Category } from '$renderer/models/insights/question';
import { Figures } from '$renderer/models/insights/figures';
import type { MarkColumns, Names } from '$renderer/models/insights/mark-columns';
import type { Figure } from '$renderer/models/insights/figure';

interface Mark {
  readonly kind: 'quote' | 'claim';
  readonly speaker?: string;
  readonly speakerStatus?: string;
  readonly verdict?: string;
  readonly article?: string;
  readonly tags?: readonly string[];
  readonly words?: number;
}

function column(values: readonly (string | undefined)[]) {
  const known = [null, ...new Set(values.filter((value) => value !== undefined))];
  return { values: known, codes: values.map((value) => (value === undefined ? 0 : known.indexOf(value))) };
}

function columnsOf(marks: readonly Mark[]): MarkColumns {
  const tagIds = [...new Set(marks.flatMap(({ tags = [] }) => tags))];
  return {
    kind: column(marks.map(({ kind }) => kind)),
    speaker: column(marks.map(({ speaker }) => speaker)),
    speakerStatus: column(marks.map(({ speakerStatus }) => speakerStatus)),
    verdict: column(marks.map(({ verdict }) => verdict)),
    article: column(marks.map(({ article }) => article ?? 'a')),
    tags: {
      size: tagIds.length,
      values: tagIds,
      each: (row, visit) => {
        marks[row]?.tags?.forEach((tag) => {
          visit(tagIds.indexOf(tag));
        });
      },
    },
    wordsOf: (row) => marks[row]?.words ?? 1,
  };
}

const DAYS: Readonly<Record<string, string>> = { a: '2023-10-02', b: '2023-10-04', c: '2023-10-04' };
const NAMES: Names = {
  speaker: (id) => id.toUpperCase(),
  speakerKind: () => 'person',
  tag: (id) => id,
  publication: (articleId) => (articleId === 'c' ? null : 'Harbour Post'),
  publishedOn: (articleId) => DAYS[articleId] ?? null,
  value: (_list, value) => value,
  none: (of) => `no ${of}`,
  period: (start) => start,
  shortPeriod: (start) => start,
};

function figures(...marks: readonly Mark[]): Figures {
  return new Figures(
    columnsOf(marks),
    Uint32Array.from(marks, (_, row) => row),
    NAMES,
  );
}
const shown = (figure: Figure): readonly (readonly [string, number])[] =>
  figure.rows.map((row) => [row.name, figure.valueAt(row, null)]);
const named = (categories: readonly Category[], name: string): Category | null =>
  categories.find((each) => each.name === name) ?? null;

describe('who speaks how much', () => {
  const all = figures(
    { kind: 'quote', speaker: 'ann', words: 2 },
    { kind: 'quote', speaker: 'bea', words: 90 },
    { kind: 'quote', speaker: 'ann', words: 3 },
    { kind: 'quote' },
    { kind: 'quote' },
    { kind: 'quote' },
    { kind: 'claim', speaker: 'ann' },
  );
  it('counts quotes, the most first, and those of nobody last however many they are', () => {
    expect(shown(all.speaking('quotes'))).toEqual([
      ['ANN', 2],
      ['BEA', 1],
      ['no speaker', 3],
    ]);
  });
  it('counts words, and opens the quotes that have them', () => {
    const figure = all.speaking('words');
    expect(shown(figure)[0]).toEqual(['BEA', 90]);
    expect([...figure.marksAt(named(figure.rows, 'ANN'), null)]).toEqual([0, 2]);
  });
});

it('shows to whom no space is given, too', () => {
  const figure = figures({ kind: 'quote', speakerStatus: 'named' }).space('quotes');
  expect(shown(figure)).toContainEqual(['named', 1]);
  expect(shown(figure)).toContainEqual(['anonymous', 0]);
  expect(figure.rows).toHaveLength(7);
});

it('shows days without quotes between those with, and says how many have no date', () => {
  const all = figures(
    { kind: 'quote', article: 'a' },
    { kind: 'quote', article: 'b' },
    { kind: 'quote', article: 'x' },
  );
  expect(shown(all.time('day'))).toEqual([
    ['2023-10-02', 1],
    ['2023-10-03', 0],
    ['2023-10-04', 1],
    ['no date', 1],
  ]);
  expect(all.units().fitting).toBe('day');
  expect(figures({ kind: 'quote', article: 'x' }).units().possible).toEqual([]);
});

it('counts a quote with two tags under both, and once in the total of its speaker', () => {
  const figure = figures(
    { kind: 'quote', speaker: 'ann', tags: ['denial', 'threat'] },
    { kind: 'quote', speaker: 'ann' },
  ).tags();
  const ann = named(figure.rows, 'ANN');
  expect(figure.valueAt(ann, named(figure.columns, 'denial'))).toBe(1);
  expect(figure.valueAt(ann, named(figure.columns, 'threat'))).toBe(1);
  expect(figure.valueAt(ann, null)).toBe(2);
});

it('keeps verdicts in the order of the scheme, none last, and counts claims only', () => {
  const figure = figures(
    { kind: 'claim', speaker: 'ann', verdict: 'false' },
    { kind: 'claim', speaker: 'ann' },
    { kind: 'quote', speaker: 'ann' },
  ).verdicts();
  expect(figure.columns.map(({ name }) => name).slice(0, 2)).toEqual(['true', 'mostly_true']);
  expect(figure.columns.at(-1)?.name).toBe('no verdict');
  expect(figure.total).toBe(2);
});

it('puts articles without a publication under none', () => {
  const figure = figures({ kind: 'quote', article: 'a' }, { kind: 'quote', article: 'c' }).sources('speakerKind');
  expect(shown(figure)).toEqual([
    ['Harbour Post', 1],
    ['no publication', 1],
  ]);
});

it('scales by the rows that are drawn', () => {
  const named = ['a', 'a', 'b'].map((speaker): Mark => ({ kind: 'quote', speaker }));
  const unnamed = Array.from({ length: 9 }, (): Mark => ({ kind: 'quote' }));
  const figure = figures(...named, ...unnamed).speaking('quotes');
  expect(figure.greatestIn(figure.rows)).toBe(9);
  expect(figure.greatestIn(figure.rows.filter(({ isNone }) => !isNone))).toBe(2);
});
