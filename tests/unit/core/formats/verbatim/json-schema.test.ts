import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verbatimFileSchema } from '$core/formats/verbatim/schema/file';
import { toVerbatimFile } from '$core/formats/verbatim/write/write-verbatim';
import * as v from 'valibot';
import { arbitraryContent } from '../content/arbitrary-content';
import { sampleContent } from '../content/sample-content';
import { expectFile } from '../expect-file';
import { OPTIONS } from '../options';
import { publishedSchema } from './published-schema';

const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats(ajv);
const isValid = ajv.compile(publishedSchema());

type Damage = (file: ReturnType<typeof toVerbatimFile>) => unknown;

const DAMAGES: Readonly<Record<string, Damage>> = {
  'another format': (file) => ({ ...file, format: 'other' }),
  'another version': (file) => ({ ...file, version: 2 }),
  'a missing array': ({ tags: _tags, ...file }) => file,
  'a field of its own': (file) => ({ ...file, extra: 1 }),
  'an id that is none': (file) => ({ ...file, removed: [{ ...file.removed[0], id: 'x' }] }),
  'a day that is none': (file) => ({ ...file, articles: [{ ...file.articles[0], publishedOn: '3 March' }] }),
  'a kind that is none': (file) => ({ ...file, annotations: [{ ...file.annotations[0], kind: 'remark' }] }),
  'an anchor without segments': (file) => ({
    ...file,
    annotations: [{ ...file.annotations[0], target: { ...file.annotations[0]?.target, segments: [] } }],
  }),
  'a negative offset': (file) => ({
    ...file,
    articles: [{ ...file.articles[0], blocks: [{ kind: 'title', start: -1, end: 2, startUtf16: 0, endUtf16: 2 }] }],
  }),
  'a claim with the fields of a quote': (file) => ({
    ...file,
    annotations: file.annotations.filter(({ kind }) => kind === 'quote').map((each) => ({ ...each, kind: 'claim' })),
  }),
};

describe('the published JSON Schema', () => {
  it('is the schema of the program', () => {
    expectFile('docs/verbatim-export.schema.json', `${JSON.stringify(publishedSchema(), null, 2)}\n`);
  });

  it('takes what the program writes', { timeout: 30_000 }, () => {
    expect(isValid(toVerbatimFile(sampleContent(), OPTIONS)), JSON.stringify(isValid.errors)).toBe(true);
    expect(isValid(toVerbatimFile(sampleContent(), { ...OPTIONS, withTexts: false }))).toBe(true);
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        expect(isValid(toVerbatimFile(content, OPTIONS)), JSON.stringify(isValid.errors)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it.each(Object.entries(DAMAGES))('refuses %s, as the program does', (_name, damage) => {
    const damaged = damage(toVerbatimFile(sampleContent(), OPTIONS));
    expect(isValid(damaged)).toBe(false);
    expect(v.safeParse(verbatimFileSchema, damaged).success).toBe(false);
  });
});
