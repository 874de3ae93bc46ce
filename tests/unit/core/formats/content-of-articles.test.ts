import { describe, expect, it } from 'vitest';
import { contentOfArticles } from '$core/formats/content-of-articles';
import { readVerbatim } from '$core/formats/verbatim/read/read-verbatim';
import { writeVerbatim } from '$core/formats/verbatim/write/write-verbatim';
import { uuid } from './content/build-records';
import { sampleContent } from './content/sample-content';
import { bytesOf, OPTIONS } from './options';

const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id).sort();

describe('the content of some articles', () => {
  const content = sampleContent();
  const [salt, harbour] = content.articles;
  if (salt === undefined || harbour === undefined) throw new Error('The sample has two articles.');

  it('keeps what the articles refer to, directly or through others', () => {
    const part = contentOfArticles(content, new Set([salt.id]));
    expect(ids(part.articles)).toEqual([salt.id]);
    expect(part.annotations.every(({ articleId }) => articleId === salt.id)).toBe(true);
    expect(part.annotations).toHaveLength(6);
    expect(ids(part.tags)).toEqual([uuid('b1'), uuid('b2')]);
    expect(ids(part.speakers)).toEqual([uuid('c1'), uuid('c2'), uuid('c3')]);
    expect(part.texts.size).toBe(2);
  });

  it('leaves out what they do not refer to', () => {
    const part = contentOfArticles(content, new Set([harbour.id]));
    expect([part.tags, part.speakers]).toEqual([[], []]);
    expect([...part.texts.keys()]).toEqual([harbour.currentTextHash]);
    expect(part.annotations.map(({ id }) => id)).toEqual([uuid('d7')]);
  });

  it.each([[[]], [[salt.id]], [[harbour.id]], [[salt.id, harbour.id]]])('is sound by itself: %j', (articleIds) => {
    const written = writeVerbatim(contentOfArticles(content, new Set(articleIds)), OPTIONS);
    expect(readVerbatim(bytesOf(written)).ok).toBe(true);
  });

  it('takes a reference into another article away', () => {
    const annotations = content.annotations.map((each) =>
      each.kind === 'quote' && each.articleId === harbour.id ? { ...each, parentQuoteId: uuid('d1') } : each,
    );
    const part = contentOfArticles({ ...content, annotations }, new Set([harbour.id]));
    expect(part.annotations[0]).toMatchObject({ parentQuoteId: null });
  });
});
