import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_FIELDS, PRESENCES, VALUE_FIELDS, VALUES_OF_FIELD, type Filter } from '$core/model/filter';
import { completionsAt } from '$core/review/sentence/complete';
import type { Names } from '$core/review/sentence/names';
import { parseSentence } from '$core/review/sentence/parse';
import { printSentence } from '$core/review/sentence/print';

const NAMES: Names = {
  speakers: [
    { id: 's1', name: 'Arman Petrosyan', others: ['A. Petrosyan'] },
    { id: 's2', name: 'Government of X' },
    { id: 's3', name: 'Zoë "Zo" Ames' },
    { id: 's4', name: 'Outlet' },
  ],
  tags: [{ id: 't1', name: 'Peace treaty' }],
  annotators: [{ id: 'b', name: 'B' }],
  articles: [{ id: 'a1', name: 'Harbour opens' }],
  values: { publication: ['Harbour Post'], country: ['Armenia'], language: ['en'], rule: ['en-direct'] },
  called: { language: new Map([['en', 'English']]) },
};

function filterOf(sentence: string): Filter {
  const parsed = parseSentence(sentence, NAMES);
  if (!parsed.ok) throw new Error(`${sentence}: ${JSON.stringify(parsed.error)}`);
  return parsed.value.filter;
}
function problemOf(sentence: string) {
  const parsed = parseSentence(sentence, NAMES);
  if (parsed.ok) throw new Error(`${sentence} is understood.`);
  return parsed.error;
}

describe('a filter as a sentence', () => {
  it.each([
    [
      'quotes and claims by "Arman Petrosyan" about "peace treaty" published in October 2023 with source and fidelity undecided',
      {
        all: [
          { field: 'kind', in: ['quote', 'claim'] },
          { field: 'speaker', id: 's1' },
          { field: 'about', words: 'peace treaty' },
          { field: 'published', from: '2023-10-01', to: '2023-10-31' },
          { field: 'has', what: 'source' },
          { field: 'fidelity', in: [null] },
        ],
      },
    ],
    [
      'claims by officials of "Government of X" and verdict undecided',
      {
        all: [
          { field: 'kind', in: ['claim'] },
          { field: 'speaker', id: 's2', only: 'officials' },
          { field: 'verdict', in: [null] },
        ],
      },
    ],
    [
      'quotes without speaker in done articles',
      {
        all: [
          { field: 'kind', in: ['quote'] },
          { not: { field: 'has', what: 'speaker' } },
          { field: 'state', in: ['done'] },
        ],
      },
    ],
    [
      'changed by "B" since 2026-03-01 and accepted by me',
      {
        all: [
          { field: 'changed', by: { id: 'b' }, since: '2026-03-01' },
          { field: 'reviewed', by: 'me', as: 'accept' },
        ],
      },
    ],
    ['passed on by "Outlet"', { field: 'via', id: 's4' }],
    ['changed since I last closed', { field: 'changed', by: 'anyone', since: 'last-closed' }],
    ['by "Arman Petrosyan" with groups and officials', { field: 'speaker', id: 's1', with: ['groups', 'officials'] }],
    ['reviewed by nobody', { not: { field: 'reviewed', by: 'anyone' } }],
    ['verdict is false or mostly false', { field: 'verdict', in: ['false', 'mostly_false'] }],
    [
      'accepted or by "Outlet"',
      {
        any: [
          { field: 'status', in: ['accepted'] },
          { field: 'speaker', id: 's4' },
        ],
      },
    ],
    [
      'not (quotes or claims tagged "Peace treaty")',
      {
        not: {
          all: [
            { field: 'kind', in: ['quote', 'claim'] },
            { field: 'tag', id: 't1' },
          ],
        },
      },
    ],
    ['said on 24 October 2023', { field: 'said', from: '2023-10-24', to: '2023-10-24' }],
    ['published by "Harbour Post"', { field: 'publication', in: ['Harbour Post'] }],
    ['by “A. Petrosyan”', { field: 'speaker', id: 's1' }],
    ['', { all: [] }],
  ] satisfies readonly (readonly [string, Filter])[])('%s', (sentence, expected) => {
    const filter = filterOf(sentence);
    expect(filter).toEqual(expected);
    expect(filterOf(printSentence(filter, NAMES))).toEqual(expected);
  });

  it('takes the name from the registry when it is printed: whoever is renamed stays found', () => {
    const filter = filterOf('by "Arman Petrosyan"');
    const renamed = { ...NAMES, speakers: [{ id: 's1', name: 'Arman P. Petrosyan' }] };
    expect(printSentence(filter, renamed)).toBe('by "Arman P. Petrosyan"');
  });

  it('says where it stops to understand, and what could stand there', () => {
    expect(problemOf('quotes by Arman')).toMatchObject({ start: 10, end: 15 });
    expect(problemOf('quotes by Arman').expected).toContainEqual({ named: 'speakers' });
    expect(problemOf('quotes by "Nobody I know"')).toMatchObject({
      start: 10,
      end: 25,
      unknown: { list: 'speakers', name: 'Nobody I know' },
    });
    expect(problemOf('quotes published in Octember 2023').expected).toEqual([{ any: 'date' }]);
    expect(problemOf('quotes with')).toMatchObject({ start: 11, end: 11 });
    expect(problemOf('(quotes').expected).toContainEqual({ words: ')' });
    expect(problemOf('published on 2023-02-30')).toMatchObject({ start: 13 });
  });

  it('offers at the caret what can go on there', () => {
    const at = (sentence: string): readonly string[] =>
      completionsAt(sentence, sentence.length, NAMES).map(({ insert }) => insert);
    expect(at('qu')).toEqual(['quotes']);
    expect(at('quotes passed ')).toEqual(['on by']);
    expect(at('quotes by ')).toContain('"Arman Petrosyan"');
    expect(at('quotes by "pet')).toEqual(['"Arman Petrosyan"']);
    expect(at('quotes by Arman Pet')).toEqual(['"Arman Petrosyan"']);
    expect(at('quotes by zo')).toEqual(['"Zoë \\"Zo\\" Ames"']);
    expect(at('claims verdict mostly ')).toEqual(['false', 'true']);
    expect(at('without ')).toContain('evidence');
    expect(at('quotes with sp')).toEqual(['speaker']);
    expect(at('country ')).toEqual(['"Armenia"']);
    // Another name is found too, and what it names is put there.
    expect(at('by "a. pet')).toEqual(['"Arman Petrosyan"']);
    expect(at('by "A. P')).toEqual(['"Arman Petrosyan"']);
    expect(at('language eng')).toEqual(['"English"']);
    expect(at('language en')).toEqual(['"English"']);
  });

  it('offers what is no word of a sentence as words to look for', () => {
    const at = (sentence: string) => completionsAt(sentence, sentence.length, NAMES);
    expect(at('peace trea')).toEqual([{ start: 0, insert: '"peace trea"', kind: 'text' }]);
    expect(at('quotes about peace treaty')).toEqual([{ start: 13, insert: '"peace treaty"', kind: 'text' }]);
    expect(at('quotes about «peace')).toEqual([]);
    expect(at('by nobody here')).toEqual([]);
  });

  it('offers days near today, and the latest that a date without year can mean', () => {
    const at = (sentence: string): readonly string[] =>
      completionsAt(sentence, sentence.length, { ...NAMES, today: '2026-02-20' }).map(({ insert }) => insert);
    expect(at('published in ').slice(0, 4)).toEqual(['2026-02-20', 'February 2026', 'January 2026', 'December 2025']);
    expect(at('published in oct')).toEqual(['October 2025']);
    expect(at('published on 1 Mar')).toEqual(['1 March 2025']);
    expect(at('changed by "B" since 1 February')).toEqual(['1 February 2026']);
    expect(at('published on 31 ')).not.toContain('31 February 2026');
    expect(at('published on 31 ')).toContain('31 January 2026');
    expect(at('published in 19')).not.toContain('1926');
  });

  it('is printed as one would say it', () => {
    const printed = (sentence: string): string => printSentence(filterOf(sentence), NAMES);
    expect(printed('quotes and (with source, cue) fidelity undecided')).toBe(
      'quotes with source and cue and fidelity undecided',
    );
    expect(printed('without note without tag and with via')).toBe('without note and tag with via');
    expect(printed('marks in article "Harbour opens"')).toBe('in article "Harbour opens"');
    expect(printed('claims unrated')).toBe('claims and (fidelity undecided or verdict undecided)');
  });

  it('keeps a span of days in which somebody did something', () => {
    const since = { field: 'created', by: 'me', since: '2026-03-01', before: '2026-04-01' } as const;
    expect(filterOf('created by me in March 2026')).toEqual(since);
    expect(printSentence(since, NAMES)).toBe('created by me in March 2026');
    expect(filterOf('accepted on 2026-12-31')).toEqual({
      field: 'reviewed',
      by: 'anyone',
      as: 'accept',
      since: '2026-12-31',
      before: '2027-01-01',
    });
    expect(filterOf('accepted in done articles')).toEqual({
      all: [
        { field: 'status', in: ['accepted'] },
        { field: 'state', in: ['done'] },
      ],
    });
  });
});

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((text) => text.trim() !== '');
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const actor = fc.constantFrom('anyone' as const, 'me' as const, 'another' as const, { id: 'b' });
const when = fc.oneof(
  fc.constant({}),
  fc.record({ since: fc.oneof(day, fc.constant('last-closed' as const)) }),
  fc.record({ before: day }),
  fc.record({ since: day, before: day }),
);
const speaker = fc.constantFrom('s1', 's2', 's3', 's4');
const condition: fc.Arbitrary<Filter> = fc.oneof(
  fc
    .constantFrom(...VALUE_FIELDS)
    .chain((field) =>
      fc
        .uniqueArray(fc.constantFrom(...VALUES_OF_FIELD[field]), { minLength: 1, maxLength: 3 })
        .map((values): Filter => ({ field, in: values })),
    ),
  fc.constantFrom('fidelity' as const, 'verdict' as const).map((field): Filter => ({ field, in: [null] })),
  fc.constantFrom(...NAME_FIELDS).chain((field) => words.map((value): Filter => ({ field, in: [value] }))),
  speaker.map((id): Filter => ({ field: 'speaker', id })),
  speaker.map((id): Filter => ({ field: 'speaker', id, with: ['groups'] })),
  speaker.map((id): Filter => ({ field: 'speaker', id, only: 'officials' })),
  speaker.map((id): Filter => ({ field: 'via', id })),
  fc.constantFrom('tag' as const, 'aboutTag' as const).map((field): Filter => ({ field, id: 't1' })),
  fc.constant<Filter>({ field: 'article', id: 'a1' }),
  fc.constantFrom(...PRESENCES).map((what): Filter => ({ field: 'has', what })),
  fc.tuple(actor, when).map(([by, at]): Filter => ({ field: 'reviewed', by, as: 'accept', ...at })),
  fc
    .tuple(fc.constantFrom('created' as const, 'changed' as const, 'reviewed' as const), actor, when)
    .map(([field, by, at]): Filter => ({ field, by, ...at })),
  fc
    .tuple(fc.constantFrom('published' as const, 'said' as const), day, day)
    .map(([field, one, other]): Filter => ({ field, from: one < other ? one : other, to: one < other ? other : one })),
  day.map((from): Filter => ({ field: 'published', from })),
  day.map((to): Filter => ({ field: 'said', to })),
  fc
    .tuple(fc.constantFrom('about' as const, 'words' as const, 'articleWords' as const), words)
    .map(([field, sought]): Filter => ({ field, words: sought })),
);
const { filter: anyFilter } = fc.letrec<{ filter: Filter; list: Filter[] }>((tie) => ({
  list: fc.array(tie('filter'), { minLength: 2, maxLength: 3 }),
  filter: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    condition,
    tie('list').map((all) => ({ all })),
    tie('list').map((any) => ({ any })),
    tie('filter').map((not) => ({ not })),
  ),
}));

describe('any filter', () => {
  it('is printed as a sentence that means the same', () => {
    const property = fc.property(anyFilter, (filter) => {
      expect(meaning(filterOf(printSentence(filter, NAMES)))).toEqual(meaning(filter));
    });
    const kindsOrTypes: Filter = {
      any: [
        { field: 'kind', in: ['quote'] },
        { field: 'claimType', in: ['event'] },
      ],
    };
    fc.assert(property, { numRuns: 500, examples: [[kindsOrTypes]] });
  }, 30_000);

  it('and any text is read without a crash, its problem inside it', () => {
    const pieces = fc.constantFrom(
      'quotes',
      'by',
      '"',
      'and',
      'or',
      'not',
      '(',
      ')',
      'with',
      'since',
      'in',
      '2023',
      'é',
      '\\',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        const sentence = parts.join(' ');
        const parsed = parseSentence(sentence, NAMES);
        if (!parsed.ok) {
          expect(parsed.error.start).toBeLessThanOrEqual(parsed.error.end);
          expect(parsed.error.end).toBeLessThanOrEqual(sentence.length);
        }
        completionsAt(sentence, sentence.length, NAMES);
      }),
    );
  });
});

/** Nested parts of the same sort are one list; alternatives of one field are one condition. */
function meaning(filter: Filter): unknown {
  if ('not' in filter) return { not: meaning(filter.not) };
  if ('all' in filter)
    return { all: filter.all.flatMap((part) => ('all' in part ? parts(meaning(part), 'all') : [meaning(part)])) };
  if ('any' in filter)
    return { any: filter.any.flatMap((part) => ('any' in part ? parts(meaning(part), 'any') : [meaning(part)])) };
  return filter;
}
function parts(value: unknown, key: 'all' | 'any'): unknown[] {
  return (value as Record<string, unknown[]>)[key] ?? [];
}
