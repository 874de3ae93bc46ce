import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml } from '$core/formats/citation/html';
import type { PassagePiece } from '$core/formats/citation/passage-pieces';
import type { ReportDocument } from '$core/formats/report/document';
import { escapeMarkdown } from '$core/formats/report/escape-markdown';
import { writeDocx } from '$core/formats/report/write-docx';
import { writeHtml } from '$core/formats/report/write-html';
import { writeMarkdown } from '$core/formats/report/write-markdown';
import { EMPTY_CONTENT, type LibraryContent } from '$core/formats/types';
import { STATUSES } from '$core/model/enumerations';
import { quoted } from '$core/review/sentence/tokens';
import { makeAnchor } from '$core/text/anchor';
import { article, claim, quote, speaker, tag, text, uuid } from '../content/build-records';
import { EVERYTHING, reportOf } from './sample-report';
import { fileInZip } from './unzip';

/** Marks that are nothing else, so that one in a document is one too many. Straight ones are told apart below. */
const MARKS = /[“”„‟«»‹›〝〞〟「」『』｢｣"]|``|''/u;
const SIGNS = ['a', 'no', ' ', ' ', '“', '”', '"', '«', '»', '„', '‘', '’', "'", ',', '.', '<b>', '&', '\u0001', 'ﬁ'];
const words = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 3, maxLength: 40 })
  .map((signs) => `x${signs.join('')}y`);
const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 6 });

function rangesIn(length: number, parts: readonly number[]) {
  const places = [...new Set(parts.map((part) => Math.floor(part * length)))].sort((a, b) => a - b);
  return places.flatMap((start, at) => {
    const end = places[at + 1];
    return at % 2 === 1 || end === undefined || end <= start ? [] : [{ start, end }];
  });
}

/** An article of one paragraph, marked in one quote and one claim, with anything at all between quotation marks. */
function contentOf([body, note, said]: readonly [string, string, string], parts: readonly number[]): LibraryContent {
  const news = text([['paragraph', body]]);
  const from = article([news], { title: { value: 'Rain', from: 'reader' } });
  const target = makeAnchor(news.text, news.textHash, [{ start: 0, end: body.length }]);
  const ranges = rangesIn(body.length, parts);
  const verbatim = ranges.length === 0 ? [] : makeAnchor(news.text, news.textHash, ranges).segments;
  const shared = { note, evidence: [{ passage: said, title: note }] };
  const translation = { language: 'de', text: said };
  return {
    ...EMPTY_CONTENT,
    articles: [from],
    texts: new Map([[news.textHash, news]]),
    annotations: [
      quote(uuid('e1'), from.id, target, { ...shared, verbatim, translation }),
      claim(uuid('e2'), from.id, target, { ...shared, restatement: said }),
    ],
  };
}

const contents = fc.tuple(fc.tuple(words, words, words), shares).map(([texts, parts]) => contentOf(texts, parts));

function entriesOf({ sections }: ReportDocument) {
  return sections.flatMap(({ entries }) => entries);
}

/** What is left of a file without the passages that stand between marks. */
function withoutQuoted(file: string, report: ReportDocument, written: (words: string) => string): string {
  const said = entriesOf(report).flatMap(({ passage }) => passage.pieces.flatMap(asQuoted));
  const longestFirst = said.toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((rest, each) => rest.replaceAll(written(each), ''), file);
}

function asQuoted({ words: said, marks }: PassagePiece): string[] {
  return marks === null ? [] : [marks.opening + said + marks.closing];
}

describe('what stands between quotation marks in a report', () => {
  it('is on record as verbatim, and nothing else is', () => {
    fc.assert(
      fc.property(contents, (content) => {
        for (const { passage, statement, note, translation, facts } of entriesOf(reportOf(content))) {
          const plain = [
            ...passage.pieces.filter(({ marks }) => marks === null).map((piece) => piece.words),
            ...[statement, note?.words, translation?.words].flatMap((prose) => prose?.lines ?? []),
            ...facts.map(({ value }) => value),
          ];
          for (const each of plain) expect(each).not.toMatch(MARKS);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is all that the written files have between marks', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (content) => {
        const report = reportOf(content);
        const page = writeHtml(report).replace(/^[\s\S]*<\/header>/u, '');
        const html = withoutQuoted(page, report, escapeHtml).replace(/<[^>]*>/gu, '');
        expect(html).not.toMatch(/[“”„«»]|&quot;/u);
        const markdown = withoutQuoted(writeMarkdown(report), report, escapeMarkdown).replace(/<[^>]*>/gu, '');
        expect(markdown).not.toMatch(MARKS);
        const xml = await fileInZip(await writeDocx(report), 'word/document.xml');
        const docx = withoutQuoted(xml, report, escapeXml).replace(/<[^>]*>/gu, '');
        expect(docx).not.toMatch(/[“”„«»]|&quot;/u);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps apostrophes, and drops single marks that are a pair', () => {
    const content = contentOf(['xa y', 'It’s the workers’ day, they say ‘never’.', "It's 'so'"], []);
    const [said] = entriesOf(reportOf(content));
    expect(said?.note?.words.lines).toEqual(['It’s the workers’ day, they say never.']);
    expect(said?.translation?.words.lines).toEqual(["It's so"]);
  });

  it('is no name, role or tag, and nothing that a filter looks for', async () => {
    const content = contentOf(['They say so', '', ''], []);
    const office = { title: 'Head of “Water”' };
    const zoe = speaker(uuid('f1'), 'Zoë "Zo" Ames', { roles: [office] });
    const wire = speaker(uuid('f2'), '«Wire»');
    const rain = tag(uuid('f3'), 'the “big” rain');
    const named = {
      ...content,
      speakers: [zoe, wire],
      tags: [rain],
      annotations: content.annotations.map((mark) =>
        mark.kind === 'quote'
          ? { ...mark, tags: [rain.id], speakerId: zoe.id, via: { mention: null, speakerId: wire.id } }
          : { ...mark, tags: [rain.id], claimantId: zoe.id },
      ),
    };
    const ids = named.annotations.map(({ id }) => id);
    const sentence = `quotes by ${quoted(zoe.name)} about "“big” rain" or "it’s late"`;
    const counting = { statuses: STATUSES, scareQuotes: true };
    const groups = [{ heading: null, ids }];
    const selection = { groups, counting, leftOut: {}, notPicked: 0, sentence };
    const report = reportOf(named, EVERYTHING, selection);
    expect(report.about.join('\n')).toContain('quotes by [Zoë Zo Ames] about [big rain] or [it’s late]');
    const [said] = entriesOf(report);
    expect(said?.sayer.join(', ')).toBe('Zoë Zo Ames, Head of Water, via Wire');
    expect(said?.facts.map(({ value }) => value)).toContain('the big rain');
    const html = writeHtml(report).replace(/<[^>]*>/gu, '');
    const markdown = writeMarkdown(report);
    const docx = (await fileInZip(await writeDocx(report), 'word/document.xml')).replace(/<[^>]*>/gu, '');
    for (const file of [html, markdown, docx]) {
      expect(file).not.toMatch(/(?:["“«]|&quot;)(?:Zo|big|Water|Wire)/u);
    }
  });

  it('is of a claim what is verbatim in its quote, not what merely has marks around it', () => {
    const body = 'The “deal”, she said, is “a trap for fools”.';
    const news = text([['paragraph', body]]);
    const from = article([news]);
    const whole = makeAnchor(news.text, news.textHash, [{ start: 0, end: body.length }]);
    const at = body.indexOf('a trap');
    const { segments: verbatim } = makeAnchor(news.text, news.textHash, [{ start: at, end: at + 16 }]);
    const said = quote(uuid('e1'), from.id, whole, { verbatim });
    const made = claim(uuid('e2'), from.id, whole, { quoteId: said.id });
    const content = { ...EMPTY_CONTENT, articles: [from], texts: new Map([[news.textHash, news]]) };
    const printed = (annotations: LibraryContent['annotations']) =>
      entriesOf(reportOf({ ...content, annotations }))
        .filter(({ id }) => id === made.id)
        .map(({ passage }) => passage.pieces.map((piece) => asQuoted(piece)[0] ?? piece.words).join(''));
    expect(printed([said, made])).toEqual(['The deal, she said, is “a trap for fools”.']);
    expect(printed([{ ...made, quoteId: null }])).toEqual(['The deal, she said, is a trap for fools.']);
  });
});

function escapeXml(plain: string): string {
  return plain
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
