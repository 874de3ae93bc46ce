import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '$core/formats/types';
import { MAX_COUNTED } from '$core/formats/verbatim/read/problem-list';
import { readVerbatim } from '$core/formats/verbatim/read/read-verbatim';
import type { FileQuote } from '$core/formats/verbatim/schema/annotation';
import type { VerbatimFile } from '$core/formats/verbatim/schema/file';
import { toVerbatimFile } from '$core/formats/verbatim/write/write-verbatim';
import { uuid } from '../content/build-records';
import { sampleContent } from '../content/sample-content';
import { bytesOf, OPTIONS } from '../options';

const OTHER_HASH = '0'.repeat(64);

function problemsOf(bytes: Uint8Array): { codes: string[]; places: string[]; count: number; whats: string[] } {
  const result = readVerbatim(bytes);
  if (result.ok) return { codes: [], places: [], count: 0, whats: [] };
  const { problems, count } = result.error;
  return {
    codes: problems.map(({ code }) => code),
    places: problems.map(({ where }) => where),
    whats: problems.map(({ what }) => what),
    count,
  };
}

function damaged(damage: (file: VerbatimFile) => void): Uint8Array {
  const file = structuredClone(toVerbatimFile(sampleContent(), OPTIONS));
  damage(file);
  return bytesOf(JSON.stringify(file));
}

/** The quote with cue, source and two segments; it stands second. */
function theQuote(file: VerbatimFile): FileQuote {
  const [, annotation] = file.annotations;
  if (annotation?.kind !== 'quote') throw new Error('The second annotation of the sample is a quote.');
  return annotation;
}

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('There is none.');
  return item;
}

type Case = readonly [name: string, code: ProblemCode, where: string, damage: (file: VerbatimFile) => void];

const WRONG_TOGETHER: readonly Case[] = [
  [
    'an id that occurs twice',
    'repeated-id',
    'tags[1].id',
    (file) => {
      first(file.tags.slice(1)).id = first(file.tags).id;
    },
  ],
  [
    'a removed id that is there',
    'repeated-id',
    'removed[0].id',
    (file) => {
      first(file.removed).id = first(file.articles).id;
    },
  ],
  [
    'an article that is not there',
    'dangling-reference',
    'annotations[0].articleId',
    (file) => {
      first(file.annotations).articleId = uuid('77');
    },
  ],
  [
    'a maker that is not there',
    'dangling-reference',
    'speakers[0].createdBy',
    (file) => {
      first(file.speakers).createdBy = uuid('77');
    },
  ],
  [
    'a member that is not there',
    'dangling-reference',
    'speakers[1].memberIds[0]',
    (file) => {
      first(file.speakers.slice(1)).memberIds = [uuid('77')];
    },
  ],
  [
    'an organisation that is not there',
    'dangling-reference',
    'speakers[0].roles[1].organisationId',
    (file) => {
      first(first(file.speakers).roles.slice(1)).organisationId = uuid('77');
    },
  ],
  [
    'a tag that is not there',
    'dangling-reference',
    'annotations[1].tags[0]',
    (file) => {
      theQuote(file).tags[0] = uuid('77');
    },
  ],
  [
    'a speaker that is not there',
    'dangling-reference',
    'annotations[1].speakerId',
    (file) => {
      theQuote(file).speakerId = uuid('77');
    },
  ],
  [
    'a decider that is not there',
    'dangling-reference',
    'annotations[1].decisions[0].by',
    (file) => {
      first(theQuote(file).decisions).by = uuid('77');
    },
  ],
  [
    'a remover that is not there',
    'dangling-reference',
    'removed[0].removedBy',
    (file) => {
      first(file.removed).removedBy = uuid('77');
    },
  ],
  [
    'a tag that is its own parent',
    'circular-reference',
    'tags[0].parentId',
    (file) => {
      first(file.tags).parentId = first(file.tags).id;
    },
  ],
  [
    'another text',
    'wrong-text-hash',
    'articles[1].textHash',
    (file) => {
      first(file.articles.slice(1)).text = 'Other words.';
    },
  ],
  [
    'a text with CR',
    'wrong-text',
    'articles[0].text',
    (file) => {
      first(file.articles).text = 'a\r\nb';
    },
  ],
  [
    'a text that is no Unicode',
    'wrong-text',
    'articles[0].text',
    (file) => {
      first(file.articles).text = 'a\ud800';
    },
  ],
  [
    'a text hash that no version has',
    'dangling-reference',
    'annotations[1].cue.textHash',
    (file) => {
      const { cue } = theQuote(file);
      if (cue) cue.textHash = OTHER_HASH;
    },
  ],
  [
    'a block outside the text',
    'wrong-range',
    'articles[0].blocks[0]',
    (file) => {
      first(first(file.articles).blocks).endUtf16 = 9999;
    },
  ],
  [
    'a block in other code points',
    'wrong-range',
    'articles[1].blocks[1]',
    (file) => {
      first(first(file.articles.slice(1)).blocks.slice(1)).start = 1;
    },
  ],
  [
    'a segment one further',
    'wrong-range',
    'annotations[1].target.segments[0]',
    (file) => {
      first(theQuote(file).target.segments).start = 80;
    },
  ],
  [
    'a segment one further in both',
    'other-words',
    'annotations[1].cue.segments[0]',
    (file) => {
      const segment = first(theQuote(file).cue?.segments ?? []);
      segment.start = 1;
      segment.end = 5;
      segment.startUtf16 = 1;
      segment.endUtf16 = 5;
    },
  ],
  [
    'another prefix',
    'other-words',
    'annotations[1].source.segments[0]',
    (file) => {
      first(theQuote(file).source?.segments ?? []).prefix = 'nonsense';
    },
  ],
  [
    'another suffix',
    'other-words',
    'annotations[1].verbatim[0]',
    (file) => {
      first(theQuote(file).verbatim).suffix = 'nonsense';
    },
  ],
  [
    'other words',
    'wrong-range',
    'annotations[1].via.mention.segments[0]',
    (file) => {
      first(theQuote(file).via?.mention?.segments ?? []).exact = 'Skerry';
    },
  ],
  [
    'offsets in code points that are missing',
    'wrong-range',
    'annotations[1].verbatim[1]',
    (file) => {
      const segment = first(theQuote(file).verbatim.slice(1));
      segment.start = null;
      segment.end = null;
    },
  ],
  [
    'segments out of order',
    'wrong-range',
    'annotations[1].target.segments[1]',
    (file) => {
      theQuote(file).target.segments.reverse();
      theQuote(file).target.exact = theQuote(file)
        .target.segments.map(({ exact }) => exact)
        .join(' ');
    },
  ],
  [
    'another joined exact',
    'wrong-summary',
    'annotations[1].target.exact',
    (file) => {
      theQuote(file).target.exact = 'x';
    },
  ],
  [
    'another status',
    'wrong-summary',
    'annotations[1].status',
    (file) => {
      theQuote(file).status = 'rejected';
    },
  ],
];

const WRONG_SHAPE: readonly Case[] = [
  [
    'no id',
    'missing-field',
    'tags[0].id',
    (file) => {
      Reflect.deleteProperty(first(file.tags), 'id');
    },
  ],
  [
    'a field too many',
    'unknown-field',
    'tags[0].weight',
    (file) => {
      Reflect.set(first(file.tags), 'weight', 1);
    },
  ],
  [
    'a number for a text',
    'wrong-value',
    'annotations[1].note',
    (file) => {
      Reflect.set(theQuote(file), 'note', 1);
    },
  ],
  [
    'a value out of no list',
    'wrong-value',
    'annotations[1].quoteType',
    (file) => {
      Reflect.set(theQuote(file), 'quoteType', 'loud');
    },
  ],
  [
    'a negative offset',
    'wrong-value',
    'annotations[1].target.segments[0].start',
    (file) => {
      first(theQuote(file).target.segments).start = -1;
    },
  ],
  [
    'a kind that is none',
    'wrong-value',
    'annotations[0].kind',
    (file) => {
      Reflect.set(first(file.annotations), 'kind', 'remark');
    },
  ],
  [
    'no list of tags',
    'wrong-value',
    'tags',
    (file) => {
      Reflect.set(file, 'tags', {});
    },
  ],
];

describe('reading an export file', () => {
  it('reads what was written, with a byte order mark as well', () => {
    const written = JSON.stringify(toVerbatimFile(sampleContent(), OPTIONS));
    expect(problemsOf(bytesOf(written)).codes).toEqual([]);
    expect(problemsOf(bytesOf(`\uFEFF${written}`)).codes).toEqual([]);
    const result = readVerbatim(bytesOf(written));
    expect(result.ok && result.value).toMatchObject({ generator: OPTIONS.generator, exportedAt: OPTIONS.exportedAt });
  });

  it.each([...WRONG_TOGETHER, ...WRONG_SHAPE])('finds %s', (_name, code, where, damage) => {
    const { codes, places } = problemsOf(damaged(damage));
    expect(places).toContain(where);
    expect(codes[places.indexOf(where)]).toBe(code);
  });

  it('finds a character that is cut in two', () => {
    const bytes = damaged((file) => {
      const segment = first(theQuote(file).verbatim);
      const cut = segment.exact.indexOf('𝒄') + 1;
      Object.assign(segment, {
        startUtf16: segment.startUtf16 + cut,
        exact: segment.exact.slice(cut),
        start: (segment.start ?? 0) + cut,
      });
    });
    expect(problemsOf(bytes).whats.some((what) => what.includes('cuts a character'))).toBe(true);
  });

  it('tells the record, what is wrong and what to do', () => {
    const result = readVerbatim(
      damaged((file) => {
        theQuote(file).speakerId = uuid('77');
      }),
    );
    expect(result.ok ? null : result.error.problems[0]).toEqual({
      code: 'dangling-reference',
      where: 'annotations[1].speakerId',
      id: uuid('d1'),
      what: `There is no speaker with the id ${uuid('77')} in the file.`,
      hint: 'Add the record that is named, or correct the id.',
    });
  });

  it('finds all problems at once', () => {
    const { places } = problemsOf(
      damaged((file) => {
        theQuote(file).status = 'rejected';
        theQuote(file).speakerId = uuid('77');
        first(file.tags).parentId = uuid('78');
      }),
    );
    expect(places).toEqual(['tags[0].parentId', 'annotations[1].speakerId', 'annotations[1].status']);
  });

  it('describes a hundred problems and counts the others', () => {
    const bytes = damaged((file) => {
      Reflect.set(
        file,
        'removed',
        Array.from({ length: 250 }, () => 0),
      );
    });
    const { codes, count } = problemsOf(bytes);
    expect([codes.length, count]).toEqual([100, 250]);
  });

  it('stops counting records that are wrong', () => {
    const bytes = damaged((file) => {
      Reflect.set(
        file,
        'removed',
        Array.from({ length: 50_000 }, () => 0),
      );
    });
    expect(problemsOf(bytes).count).toBe(MAX_COUNTED);
  });

  it('describes only the first problem of a record that is huge', () => {
    const bytes = damaged((file) => {
      Reflect.set(
        theQuote(file),
        'tags',
        Array.from({ length: 50_000 }, () => 1),
      );
    });
    expect(problemsOf(bytes).count).toBe(1);
  });

  it.each([
    ['nothing', new Uint8Array(), 'not-json'],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'not-utf-8'],
    ['half a file', bytesOf('{"format": "verbatim-export", "vers'), 'not-json'],
    ['another JSON', bytesOf('{"name": "x"}'), 'other-format'],
    ['a list', bytesOf('[]'), 'other-format'],
    ['a number', bytesOf('1e999'), 'other-format'],
    ['a newer version', bytesOf('{"format": "verbatim-export", "version": 2, "future": []}'), 'newer-version'],
    ['brackets without end', bytesOf('['.repeat(1_000_000)), 'not-json'],
    ['an older version that never was', bytesOf('{"format": "verbatim-export", "version": 0}'), 'wrong-value'],
  ])('refuses %s', (_name, bytes, code) => {
    expect(problemsOf(bytes).codes).toContain(code);
  });

  it('does not take brackets inside strings for depth', () => {
    const bytes = damaged((file) => {
      theQuote(file).note = `${'['.repeat(200)}\\"${'{'.repeat(200)}`;
    });
    expect(problemsOf(bytes).codes).toEqual([]);
  });

  it('refuses tags that lie too deep inside each other', () => {
    const bytes = damaged((file) => {
      const model = first(file.tags);
      for (let index = 0; index < 40; index += 1) {
        file.tags.push({
          ...model,
          id: uuid(`ff${String(index)}`),
          parentId: index === 0 ? null : uuid(`ff${String(index - 1)}`),
        });
      }
    });
    expect(problemsOf(bytes).whats).toContain('More than 32 lie inside each other.');
  });
});
