import { describe, expect, it } from 'vitest';
import type { Article } from '$core/model/article';
import { articleIdFromTextHash } from '$core/model/ids';
import { entriesOf, type CatalogueFile } from '$renderer/models/catalogue.svelte';
import { SAMPLE_HASH, sampleArticle } from '../../../fixtures/records/sample-records';

const OTHER_HASH = 'f'.repeat(64);

function file(path: string, textHash: string, folder = '/seeds'): CatalogueFile {
  const fields = {
    title: path,
    publication: null,
    country: null,
    publishedOn: null,
    byline: null,
    standfirst: null,
    url: null,
    language: null,
  };
  return { folder, path, seed: { sha256: textHash, encoding: 'utf-8', encodingGuessed: false, textHash, fields } };
}

describe('the entries of the library', () => {
  it('are seeds that were only read, under the id that their text gives', () => {
    const [entry] = entriesOf([], [file('a.txt', OTHER_HASH)]);
    expect(entry).toMatchObject({
      articleId: articleIdFromTextHash(OTHER_HASH),
      record: null,
      state: 'new',
      newer: null,
    });
  });

  it('are records with the files that hold their text, wherever these lie', () => {
    const entries = entriesOf([sampleArticle()], [file('moved/harbour.txt', SAMPLE_HASH, '/elsewhere')]);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.files.map(({ path }) => path)).toEqual(['moved/harbour.txt']);
    expect(entries[0]?.newer).toBeNull();
  });

  it('announce a new text under a known path as newer and stay on their version', () => {
    const [entry, ...others] = entriesOf([sampleArticle()], [file('harbour.txt', OTHER_HASH)]);
    expect(others).toEqual([]);
    expect(entry?.textHash).toBe(SAMPLE_HASH);
    expect(entry?.newer?.seed.textHash).toBe(OTHER_HASH);
  });

  it('show the same text in two files once', () => {
    const entries = entriesOf([], [file('a.txt', OTHER_HASH), file('b.txt', OTHER_HASH)]);
    expect(entries.map(({ files }) => files.length)).toEqual([2]);
  });

  it('keep a record whose file is gone', () => {
    expect(entriesOf([sampleArticle()], [])).toHaveLength(1);
  });

  it('stand in the order of their paths', () => {
    const entries = entriesOf([sampleArticle()], [file('z.txt', OTHER_HASH), file('harbour.txt', SAMPLE_HASH)]);
    expect(entries.map(({ files }) => files[0]?.path)).toEqual(['harbour.txt', 'z.txt']);
  });

  it('announce an earlier text that came back under the path of the current one', () => {
    const [version] = sampleArticle().versions;
    const record = sampleArticle({
      currentTextHash: OTHER_HASH,
      versions: [version, { ...version, textHash: OTHER_HASH }].flatMap((each) => each ?? []) as Article['versions'],
    });
    expect(entriesOf([record], [file('harbour.txt', SAMPLE_HASH)])[0]?.newer?.seed.textHash).toBe(SAMPLE_HASH);
    const both = [file('harbour.txt', OTHER_HASH), file('copy.txt', SAMPLE_HASH)];
    expect(entriesOf([record], both)[0]?.newer).toBeNull();
    expect(entriesOf([record], [file('copy.txt', SAMPLE_HASH)])[0]?.newer).toBeNull();
  });

  it('keep what is open under its text when its file changes, with the new text as newer', () => {
    const kept = { textHash: OTHER_HASH, files: [file('a.txt', OTHER_HASH)] };
    expect(entriesOf([], [file('a.txt', OTHER_HASH)], kept)).toHaveLength(1);
    const [entry, ...others] = entriesOf([], [file('a.txt', SAMPLE_HASH)], kept);
    expect(entry).toMatchObject({ articleId: articleIdFromTextHash(OTHER_HASH), textHash: OTHER_HASH, record: null });
    expect(entry?.newer?.seed.textHash).toBe(SAMPLE_HASH);
    expect(others).toEqual([]);
    expect(entriesOf([], [], kept)).toMatchObject([{ textHash: OTHER_HASH, newer: null }]);
    const twice = entriesOf([], [file('a.txt', SAMPLE_HASH), file('b.txt', SAMPLE_HASH)], kept);
    expect(twice.map(({ textHash }) => textHash)).toEqual([OTHER_HASH, SAMPLE_HASH]);
  });
});
