import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { TABLE_COLUMNS } from '$core/formats/table/columns';
import { tableLosses } from '$core/formats/table/losses';
import { tableRows } from '$core/formats/table/rows';
import { writeCsv } from '$core/formats/table/write-csv';
import { writeJsonLines } from '$core/formats/table/write-json-lines';
import { EMPTY_CONTENT, type LibraryContent } from '$core/formats/types';
import { uuid } from '../content/build-records';
import { sampleContent } from '../content/sample-content';

function rowOf(digits: string, content: LibraryContent = sampleContent()) {
  const row = tableRows(content).find(({ annotation_id }) => annotation_id === uuid(digits));
  if (row === undefined) throw new Error(`There is no row ${digits}.`);
  return row;
}

/** The sample with its articles published on another day. */
function publishedOn(day: string | null): LibraryContent {
  const content = sampleContent();
  return {
    ...content,
    articles: content.articles.map((each) => ({ ...each, publishedOn: { value: day, from: 'analyst' as const } })),
  };
}

describe('a row of the table', () => {
  it('has exactly the columns, in their order', () => {
    for (const line of writeJsonLines(sampleContent()).trimEnd().split('\n')) {
      const row: unknown = JSON.parse(line);
      expect(Object.keys(row ?? {})).toEqual([...TABLE_COLUMNS]);
    }
  });

  it('gives the role at the date of the article, and none where that is not certain', () => {
    expect(rowOf('d1')).toMatchObject({
      speaker_role: 'minister of salt',
      affiliation: 'Government of the Marrow Isles',
    });
    expect(rowOf('d1', publishedOn('2020-05-05'))).toMatchObject({ speaker_role: 'mayor of Tern', affiliation: null });
    expect(rowOf('d1', publishedOn(null))).toMatchObject({ speaker_role: null, affiliation: null });
  });

  it('gives a claim its claimant, or the speaker of its quote', () => {
    expect(rowOf('d4').claimant).toBe('Government of the Marrow Isles');
    expect(rowOf('d5').claimant).toBe('Oda Falk');
    expect(rowOf('d1').claimant).toBeNull();
  });

  it('counts paragraphs, list items and block quotes from 1 and nothing else', () => {
    expect(rowOf('d1').paragraph).toBe(1);
    expect(rowOf('d4').paragraph).toBe(2);
    const content = sampleContent();
    const bare = new Map(
      [...content.texts].map(([hash, text]) => [hash, { ...text, blocks: text.blocks.slice(0, 1) }]),
    );
    expect(rowOf('d1', { ...content, texts: bare }).paragraph).toBeNull();
  });

  it('counts offsets in code points', () => {
    const { start, end } = rowOf('d4');
    const text = [...(sampleContent().texts.get(sampleContent().articles[0]?.currentTextHash ?? '')?.text ?? '')];
    expect(text.slice(Number(start), Number(end)).join('')).toBe('240 people work there');
  });

  it('does without the text', () => {
    expect(rowOf('d4', { ...sampleContent(), texts: new Map() })).toMatchObject({
      start: null,
      paragraph: null,
      exact: '240 people work there',
    });
  });
});

describe('the CSV', () => {
  it('holds the same as the rows when a reader of CSV takes it apart', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(writeCsv(sampleContent(), {}).trimEnd(), {
      header: true,
    });
    expect(errors).toEqual([]);
    expect(data.map((row) => row['note'])).toEqual(tableRows(sampleContent()).map(({ note }) => note));
    expect(data.map((row) => row['tags'])).toContain('Economy / Jobs; Economy');
    expect(data.map((row) => row['verbatim'])).toContain('We 𝒄annot pay, … for sixty years of salt.');
  });

  it('guards formulas only if that is asked for', () => {
    expect(writeCsv(sampleContent(), {})).toContain(',=SUM(A1),');
    expect(writeCsv(sampleContent(), { guardFormulas: true })).not.toMatch(/(^|,)"?[=+@-]/mu);
  });

  it('guards a cell of several lines too', () => {
    const [mark] = sampleContent().annotations.filter(({ note }) => note.startsWith('='));
    const content = { ...sampleContent(), annotations: mark === undefined ? [] : [{ ...mark, note: '=1+1\nmore' }] };
    expect(writeCsv(content, { guardFormulas: true })).toContain(`"'=1+1\nmore"`);
    expect(writeCsv(content, {})).toContain('"=1+1\nmore"');
  });

  it('is a header alone where there is nothing', () => {
    expect(writeCsv(EMPTY_CONTENT, {})).toBe(`${TABLE_COLUMNS.join(',')}\r\n`);
    expect(writeJsonLines(EMPTY_CONTENT)).toBe('');
  });
});

it('says what the table does not hold', () => {
  expect(tableLosses(sampleContent()).map(({ kind }) => kind)).toEqual([
    'texts-and-sources',
    'records-beside-names',
    'single-decisions',
    'interruptions',
    'fields-without-column',
    'removed-records',
  ]);
  expect(tableLosses(EMPTY_CONTENT).map(({ kind }) => kind)).not.toContain('removed-records');
});
