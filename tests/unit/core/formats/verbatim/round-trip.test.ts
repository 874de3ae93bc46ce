import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { recordSchemas } from '$core/model/tables';
import { textSchema } from '$core/model/text';
import { EMPTY_CONTENT, type LibraryContent } from '$core/formats/types';
import { changesOfImport } from '$core/formats/verbatim/import/changes-of-import';
import { contentAfterImport } from '$core/formats/verbatim/import/content-after-import';
import { CAUTIOUS_CHOICES } from '$core/formats/verbatim/import/import-plan';
import { planImport } from '$core/formats/verbatim/import/plan-import';
import { readVerbatim } from '$core/formats/verbatim/read/read-verbatim';
import { writeVerbatim } from '$core/formats/verbatim/write/write-verbatim';

import { arbitraryContent } from '../content/arbitrary-content';
import { exampleContent } from '../content/example-content';
import { sampleContent } from '../content/sample-content';
import { bytesOf, OPTIONS } from '../options';

function read(written: string): LibraryContent {
  const result = readVerbatim(bytesOf(written));
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 2));
  return result.value.content;
}

function imported(into: LibraryContent, content: LibraryContent): LibraryContent {
  const plan = planImport(into, content);
  return contentAfterImport(plan, changesOfImport(plan, CAUTIOUS_CHOICES));
}

function expectRoundTrip(content: LibraryContent): void {
  const written = writeVerbatim(content, OPTIONS);
  const once = imported(EMPTY_CONTENT, read(written));
  expect(writeVerbatim(once, OPTIONS)).toBe(written);
  const again = planImport(once, read(written));
  expect(
    changesOfImport(again, {
      ...CAUTIOUS_CHOICES,
      changed: 'incoming',
      conflicts: 'incoming',
      removedThere: 'remove',
      removedHere: 'bring-back',
    }),
  ).toEqual([]);
  expect(again.texts).toEqual([]);
}

describe('export, import into nothing, export', () => {
  it('gives the same bytes for any content, and importing again changes nothing', { timeout: 30_000 }, () => {
    fc.assert(fc.property(arbitraryContent, expectRoundTrip), { numRuns: 60 });
  });

  it('gives the same bytes for the sample and the example', () => {
    expectRoundTrip(sampleContent());
    expectRoundTrip(exampleContent());
  });

  it('keeps every field of every record', () => {
    const content = sampleContent();
    const back = read(writeVerbatim(content, OPTIONS));
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    for (const table of ['annotators', 'tags', 'speakers', 'articles', 'annotations'] as const) {
      expect([...back[table]].sort(byId)).toEqual([...content[table]].sort(byId));
    }
    expect(back.texts).toEqual(content.texts);
  });

  it('gives the same bytes whatever the order of the records is', () => {
    const content = sampleContent();
    const turned = { ...content, annotations: [...content.annotations].reverse(), tags: [...content.tags].reverse() };
    expect(writeVerbatim(turned, OPTIONS)).toBe(writeVerbatim(content, OPTIONS));
  });

  it('reads records that the program takes', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const back = read(writeVerbatim(content, OPTIONS));
        for (const [table, schema] of Object.entries(recordSchemas)) {
          const records: readonly unknown[] = back[table as keyof typeof recordSchemas];
          for (const record of records) v.parse(schema, record);
        }
        for (const text of back.texts.values()) v.parse(textSchema, text);
      }),
      { numRuns: 30 },
    );
  });

  it('finds each passage by code points, as Python would', () => {
    const file: unknown = JSON.parse(writeVerbatim(sampleContent(), OPTIONS));
    const segment = v.object({ start: v.number(), end: v.number(), exact: v.string() });
    const anchor = v.object({ textHash: v.string(), segments: v.array(segment) });
    const text = v.object({ textHash: v.string(), text: v.string() });
    const { articles, annotations } = v.parse(
      v.object({
        articles: v.array(v.object({ ...text.entries, olderTexts: v.array(text) })),
        annotations: v.array(v.object({ target: anchor })),
      }),
      file,
    );
    const texts = new Map(
      articles.flatMap((article) => [article, ...article.olderTexts]).map((each) => [each.textHash, [...each.text]]),
    );
    for (const { target } of annotations) {
      for (const { start, end, exact } of target.segments) {
        expect(texts.get(target.textHash)?.slice(start, end).join('')).toBe(exact);
      }
    }
    expect(annotations).toHaveLength(7);
  });

  it('without texts keeps all but texts and blocks, and attaches to texts that are there', () => {
    const content = sampleContent();
    const bare = read(writeVerbatim(content, { ...OPTIONS, withTexts: false }));
    expect(bare.texts.size).toBe(0);
    const onItsOwn = planImport(EMPTY_CONTENT, bare);
    expect(onItsOwn.withoutText.map(({ title }) => title)).toEqual([
      'إغلاق الميناء',
      'Salt 🧂 works to close, says minister',
    ]);
    expect(
      changesOfImport(onItsOwn, { ...CAUTIOUS_CHOICES, withoutText: 'leave-out' }).map(({ table }) => table),
    ).not.toContain('annotations');
    const attached = planImport(
      { ...EMPTY_CONTENT, articles: content.articles, texts: content.texts, annotators: content.annotators },
      bare,
    );
    expect(attached.withoutText).toEqual([]);
    const after = contentAfterImport(attached, changesOfImport(attached, CAUTIOUS_CHOICES));
    expect(writeVerbatim(after, OPTIONS)).toBe(writeVerbatim(content, OPTIONS));
  });
});
