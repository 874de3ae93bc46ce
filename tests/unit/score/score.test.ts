import { describe, expect, it } from 'vitest';
import type { TextRange } from '$core/model/anchor';
import type { Found, FoundClaim, FoundQuote } from '../../score/found';
import { readMarked } from '../../score/marked';
import { report } from '../../score/report';
import { score } from '../../score/score';
import { f1, precision, recall } from '../../score/tally';

const text = readMarked(
  'en-example',
  `@lund Maren Lund = Lund
@port the port authority
---
{1@lund “{kq The dose was high},”} {s1,2 Dr Lund} {c1,2 said}. {2@lund “Nobody told us.”} {s3 The port} {c3 said} {3m@port {kf it would “look into it”}}.
The {4x “experts”} of {w “Mud”} met. {5@lund “I said, {6@lund ‘No’} and left,”} {s5 she} {c5 added}. {? It rained.} {ke The port closed}. {s7 It} {c7 wants} {7r@port more time}.
`,
);

function range(of: string): TextRange {
  const start = text.text.indexOf(of);
  if (start === -1) throw new Error(`not in the text: ${of}`);
  return { start, end: start + of.length };
}

const quote = (content: string, more: Partial<FoundQuote> = {}): FoundQuote => ({
  quoteType: 'direct',
  content: [range(content)],
  cue: null,
  source: null,
  speaker: null,
  rule: 'QSC',
  ...more,
});

const claim = (content: string, more: Partial<FoundClaim> = {}): FoundClaim => ({
  content: [range(content)],
  claimType: 'event',
  claimant: null,
  rule: 'numbers',
  ...more,
});

const scored = (found: Partial<Found>) => score([text], () => ({ quotes: [], claims: [], scares: [], ...found }));
const quoted = (...quotes: FoundQuote[]) => scored({ quotes }).quotes;
const claimed = (...claims: FoundClaim[]) => scored({ claims }).claims;

describe('scoring quotations', () => {
  it('a detector that says what the labels say is right in everything', () => {
    const all: Found = {
      quotes: text.quotes
        .filter(({ quoteType }) => quoteType !== 'scare')
        .map(({ speaker, ...rest }) => ({ ...rest, speaker: speaker?.name ?? null, rule: 'labels' })),
      claims: text.claims.map(({ claimant, ...rest }) => ({
        ...rest,
        claimant: claimant?.name ?? null,
        rule: 'labels',
      })),
      scares: text.quotes.filter(({ quoteType }) => quoteType === 'scare').flatMap(({ content }) => content),
    };
    const { quotes, claims } = score([text], () => all);
    for (const measure of ['content', 'exact', 'type', 'cue', 'source', 'speaker'] as const) {
      expect(f1(quotes.tally('all', measure)), measure).toBe(1);
    }
    for (const measure of ['content', 'exact', 'type', 'claimant'] as const) {
      expect(f1(claims.tally('all', measure)), measure).toBe(1);
    }
    expect(quotes.tally('type scare', 'content')).toEqual({ given: 1, right: 1, wanted: 1, found: 1 });
  });

  it('a detector that finds nothing has no precision and no recall', () => {
    const tally = quoted().tally('all', 'content');
    expect(tally).toEqual({ given: 0, right: 0, wanted: 4, found: 0 });
    expect([precision(tally), recall(tally), f1(tally)]).toEqual([null, 0, null]);
  });

  it('half of a quotation is found and right, but not exact; less than half is not found', () => {
    const half = quoted(quote('“Nobody told'));
    expect(half.tally('all', 'content')).toEqual({ given: 1, right: 1, wanted: 4, found: 1 });
    expect(half.tally('all', 'exact')).toMatchObject({ right: 0, found: 0 });
    expect(quoted(quote('“Nobo')).tally('all', 'content')).toMatchObject({ right: 1, found: 0 });
  });

  it('one proposal over two labels finds both; one over everything is wrong', () => {
    const two = quote('“The dose was high,”', { content: [range('“The dose was high,”'), range('“Nobody told us.”')] });
    expect(quoted(two).tally('type direct', 'content')).toMatchObject({ given: 1, right: 1, found: 2 });
    const everything = quoted(quote(text.text));
    expect(precision(everything.tally('all', 'content'))).toBe(0);
  });

  it('a quotation within another has to be proposed by itself, and stands apart', () => {
    const outer = quoted(quote('“I said, ‘No’ and left,”'));
    expect(outer.tally('type nested', 'content')).toEqual({ given: 0, right: 0, wanted: 1, found: 0 });
    expect(quoted(quote('‘No’')).tally('type nested', 'content')).toMatchObject({ found: 1 });
    expect(quoted(quote('‘No’')).tally('all', 'content')).toMatchObject({ wanted: 4, found: 0 });
  });

  it('scare quotes and titles proposed as quotations are wrong, told as scares they are right', () => {
    expect(precision(quoted(quote('“experts”'), quote('“Mud”')).tally('all', 'content'))).toBe(0);
    const told = scored({ scares: [range('“experts”'), range('“Mud”')] }).quotes.tally('type scare', 'content');
    expect(told).toEqual({ given: 2, right: 2, wanted: 1, found: 1 });
  });

  it('a topic need not be found, and to find it is not wrong', () => {
    const sheet = quoted(quote('more time', { quoteType: 'indirect' }));
    expect(sheet.tally('type indirect', 'content')).toMatchObject({ given: 1, right: 1 });
    expect(sheet.tally('all', 'content').wanted).toBe(4);
    expect(sheet.tally('type reported', 'content')).toMatchObject({ wanted: 1, found: 1 });
  });

  it('cue and source count where they are given, and a second quotation need not repeat its cue', () => {
    const sheet = quoted(
      quote('“The dose was high,”', { cue: range('said'), source: range('Lund') }),
      quote('“I said, ‘No’ and left,”', { source: range('Dr Lund') }),
    );
    expect(sheet.tally('all', 'cue')).toEqual({ given: 1, right: 1, wanted: 3, found: 1 });
    expect(sheet.tally('all', 'source')).toEqual({ given: 2, right: 1, wanted: 4, found: 1 });
  });

  it('a speaker counts by any of the names, whatever the case and accents', () => {
    const sheet = quoted(
      quote('“The dose was high,”', { speaker: 'LÚND' }),
      quote('“Nobody told us.”', { speaker: 'the port authority' }),
    );
    expect(sheet.tally('all', 'speaker')).toEqual({ given: 2, right: 1, wanted: 4, found: 1 });
  });

  it('counts by type, language and rule', () => {
    const sheet = quoted(quote('it would “look into it”', { quoteType: 'mixed', rule: 'clause' }));
    expect(sheet.tally('type mixed', 'content')).toEqual({ given: 1, right: 1, wanted: 1, found: 1 });
    expect(sheet.tally('language en', 'content')).toEqual({ given: 1, right: 1, wanted: 4, found: 1 });
    expect(sheet.tally('rule clause', 'content')).toEqual({ given: 1, right: 1, wanted: 0, found: 0 });
  });
});

describe('scoring claims', () => {
  it('a sentence may be given for its clause, but is not exact', () => {
    const sheet = claimed(claim('“The dose was high,” Dr Lund said.'), claim('The port closed'));
    expect(sheet.tally('all', 'content')).toEqual({ given: 2, right: 2, wanted: 3, found: 2 });
    expect(sheet.tally('all', 'exact')).toMatchObject({ right: 1, found: 1 });
  });

  it('a claim where the labels leave it open does not count; elsewhere it is wrong', () => {
    expect(claimed(claim('It rained.')).tally('all', 'content').given).toBe(0);
    expect(claimed(claim('of “Mud” met')).tally('all', 'content')).toMatchObject({ given: 1, right: 0 });
  });

  it('type and claimant are compared with the claim that is most alike', () => {
    const sheet = claimed(
      claim('The dose was high', { claimant: 'Lund' }),
      claim('The port closed', { claimant: 'Lund' }),
    );
    expect(sheet.tally('all', 'type')).toEqual({ given: 2, right: 1, wanted: 2, found: 1 });
    expect(sheet.tally('all', 'claimant')).toEqual({ given: 2, right: 1, wanted: 2, found: 1 });
  });
});

describe('the report', () => {
  it('shows what was right of what was given, and leaves out what cannot be known', () => {
    const lines = report(scored({ quotes: [quote('“Nobody told us.”', { speaker: 'Lund' })] })).split('\n');
    expect(lines).toContain('  content    100.0 /  25.0 /  40.0   1 of 1, 1 of 4');
    expect(lines).toContain('rule QSC');
    expect(lines.slice(lines.indexOf('rule QSC'))).toContain('  speaker    100.0 /     – /     –   1 of 1, 0 of 0');
    expect(lines.filter((line) => !line.startsWith(' ')).slice(1, 6)).toEqual([
      'all',
      'type direct',
      'type mixed',
      'type nested',
      'type reported',
    ]);
  });
});
