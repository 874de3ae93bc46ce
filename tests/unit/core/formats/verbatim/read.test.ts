import { describe, expect, it } from 'vitest';
import { MAX_COUNTED } from '$core/formats/verbatim/read/problem-list';
import { readVerbatim } from '$core/formats/verbatim/read/read-verbatim';
import { toVerbatimFile, writeVerbatim } from '$core/formats/verbatim/write/write-verbatim';
import { tag, uuid } from '../content/build-records';
import { sampleContent } from '../content/sample-content';
import { bytesOf, OPTIONS } from '../options';
import { patched, WRONG_SHAPE, WRONG_TOGETHER, type Patches } from './damages';

function problemsOf(bytes: Uint8Array): { codes: string[]; places: string[]; count: number; reasons: string[] } {
  const result = readVerbatim(bytes);
  if (result.ok) return { codes: [], places: [], count: 0, reasons: [] };
  const { problems, count } = result.error;
  return {
    codes: problems.map(({ code }) => code),
    places: problems.map(({ where }) => where),
    reasons: problems.map(({ reason }) => reason),
    count,
  };
}

function damaged(patches: Patches): Uint8Array {
  return bytesOf(JSON.stringify(patched(toVerbatimFile(sampleContent(), OPTIONS), patches)));
}

const many = (count: number, value: number): number[] => Array.from({ length: count }, () => value);

describe('reading an export file', () => {
  it('reads what was written, with a byte order mark as well', () => {
    const written = JSON.stringify(toVerbatimFile(sampleContent(), OPTIONS));
    expect(problemsOf(bytesOf(written)).codes).toEqual([]);
    expect(problemsOf(bytesOf(`\uFEFF${written}`)).codes).toEqual([]);
    const result = readVerbatim(bytesOf(written));
    expect(result.ok && result.value).toMatchObject({ generator: OPTIONS.generator, exportedAt: OPTIONS.exportedAt });
  });

  it.each([...WRONG_TOGETHER, ...WRONG_SHAPE])('finds %s', (_name, code, where, patches) => {
    const { codes, places } = problemsOf(damaged(patches));
    expect(places).toContain(where);
    expect(codes[places.indexOf(where)]).toBe(code);
  });

  it('finds a character that is cut in two and segments out of order', () => {
    const cut = { startUtf16: 87, start: 85, exact: '\udc84annot pay,' };
    const halved = damaged(
      Object.fromEntries(Object.entries(cut).map(([key, put]) => [`annotations.1.verbatim.0.${key}`, put])),
    );
    expect(problemsOf(halved).reasons).toContain('cuts-character');
    const file = toVerbatimFile(sampleContent(), OPTIONS);
    const turned = damaged({ 'annotations.1.target.segments': file.annotations[1]?.target.segments.toReversed() });
    expect(problemsOf(turned).reasons).toContain('segments-touch');
  });

  it('finds printed words that lie outside the passage', () => {
    const file = toVerbatimFile(sampleContent(), OPTIONS);
    const quote = file.annotations[1];
    const said = quote?.kind === 'quote' ? quote.cue?.segments[0] : undefined;
    const { places, reasons } = problemsOf(damaged({ 'annotations.1.verbatim.0': said }));
    expect(places).toContain('annotations[1].verbatim[0]');
    expect(reasons).toContain('outside-passage');
  });

  it('tells the record and what is wrong, as values and not in words', () => {
    const result = readVerbatim(damaged({ 'annotations.1.speakerId': uuid('77') }));
    expect(result.ok ? null : result.error.problems[0]).toEqual({
      code: 'dangling-reference',
      where: 'annotations[1].speakerId',
      id: uuid('d1'),
      reason: 'no-record',
      values: { record: 'speaker', id: uuid('77') },
    });
  });

  it('finds all problems at once', () => {
    const { places } = problemsOf(
      damaged({
        'annotations.1.status': 'rejected',
        'annotations.1.speakerId': uuid('77'),
        'tags.0.parentId': uuid('78'),
      }),
    );
    expect(places).toEqual(['tags[0].parentId', 'annotations[1].speakerId', 'annotations[1].status']);
  });

  it('describes a hundred problems and counts the others', () => {
    const bytes = damaged({ removed: many(250, 0) });
    const { codes, count } = problemsOf(bytes);
    expect([codes.length, count]).toEqual([100, 250]);
  });

  it('stops counting records that are wrong', () => {
    const bytes = damaged({ removed: many(50_000, 0) });
    expect(problemsOf(bytes).count).toBe(MAX_COUNTED);
  });

  it('describes only the first problem of a record that is huge', () => {
    const bytes = damaged({ 'annotations.1.tags': many(50_000, 1) });
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
    const bytes = damaged({ 'annotations.1.note': `${'['.repeat(200)}\\"${'{'.repeat(200)}` });
    expect(problemsOf(bytes).codes).toEqual([]);
  });

  it('refuses tags that lie too deep inside each other', () => {
    const chain = Array.from({ length: 40 }, (_, at) =>
      tag(uuid(`ff${String(at)}`), 'Tag', { parentId: at === 0 ? null : uuid(`ff${String(at - 1)}`) }),
    );
    const bytes = bytesOf(writeVerbatim({ ...sampleContent(), tags: [...sampleContent().tags, ...chain] }, OPTIONS));
    expect(problemsOf(bytes).reasons).toContain('records-too-deep');
  });
});
