import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { writeVerbatim } from '$core/formats/verbatim/write/write-verbatim';
import { exampleContent } from '../core/formats/content/example-content';
import { projectFile } from '../core/formats/expect-file';
import { OPTIONS } from '../core/formats/options';
import { temporaryFolder } from '../main/temporary-folder';
import { runHere } from './run-here';

const SAMPLE = projectFile('tests/golden/formats/verbatim/sample.json');
const SEED = 'Kite 🪁 ban lifted\n\nHill Post, Norland\nOct 24, 2023\n\n“We are glad,” Ada Moor said.\n';

function fileWith(content: string | Uint8Array, name = 'a.txt'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

describe('parse', () => {
  const line = v.strictObject({
    file: v.string(),
    title: v.nullable(v.string()),
    publication: v.nullable(v.string()),
    country: v.nullable(v.string()),
    publishedOn: v.nullable(v.string()),
    byline: v.nullable(v.string()),
    standfirst: v.nullable(v.string()),
    url: v.nullable(v.string()),
    language: v.nullable(v.string()),
    text: v.string(),
    blocks: v.array(v.strictObject({ kind: v.string(), start: v.number(), end: v.number() })),
  });

  it('prints an article as a line of JSON, its blocks in code points', async () => {
    const file = fileWith(`\uFEFF${SEED.replaceAll('\n', '\r\n')}`);
    const { code, output, messages } = await runHere('parse', file);
    expect([code, messages]).toEqual([0, []]);
    const article = v.parse(line, JSON.parse(output));
    expect(Object.keys(article)).toEqual(Object.keys(line.entries));
    expect(article).toMatchObject({
      file,
      title: 'Kite 🪁 ban lifted',
      publication: 'Hill Post',
      publishedOn: '2023-10-24',
      text: SEED,
    });
    const characters = [...article.text];
    const paragraph = article.blocks.find(({ kind }) => kind === 'paragraph');
    expect(characters.slice(paragraph?.start, paragraph?.end).join('')).toBe('“We are glad,” Ada Moor said.');
  });

  it('goes on after a bad file and says which and why', async () => {
    const [good, binary] = [fileWith(SEED), fileWith(new Uint8Array([0x89, 0x50, 0, 1, 2, 0xff]))];
    const { code, output, messages } = await runHere('parse', '/no/such/file', binary, good);
    expect(code).toBe(1);
    expect(output.trimEnd().split('\n')).toHaveLength(1);
    expect(messages).toHaveLength(2);
    expect(messages[0]).toContain('/no/such/file: there is no such file');
    expect(messages[1]).toContain(`${binary}: cannot be read as text: it is not a text file (byte 2)`);
  });

  it('refuses a file of more than 5 MB', async () => {
    const { code, messages } = await runHere('parse', fileWith('a'.repeat(5 * 1024 * 1024 + 1)));
    expect(code).toBe(1);
    expect(messages[0]).toContain('the file is too large');
  });

  it('says that an encoding is a guess', async () => {
    const { code, messages } = await runHere(
      'parse',
      fileWith(new Uint8Array([...Buffer.from('Caf'), 0xe9, ...Buffer.from(' ouvert\n')])),
    );
    expect(code).toBe(0);
    expect(messages[0]).toMatch(/read as [\w-]+, which is a guess/u);
  });
});

describe('validate', () => {
  it('finds a sound file sound', async () => {
    const { code, output, messages } = await runHere('validate', SAMPLE);
    expect([code, output, messages]).toEqual([0, `${SAMPLE}: sound, 2 articles, 7 annotations\n`, []]);
  });

  it('says what is wrong, where, in which record, and what to do', async () => {
    const file = fileWith(
      readFileSync(SAMPLE, 'utf8').replace(
        '"speakerId": "01890000-0000-7000-8000-0000000000c1"',
        '"speakerId": "01890000-0000-7000-8000-000000000000"',
      ),
    );
    const { code, output, messages } = await runHere('validate', file, SAMPLE);
    expect(code).toBe(1);
    expect(output).toBe(`${file}: 1 problem\n${SAMPLE}: sound, 2 articles, 7 annotations\n`);
    expect(messages).toEqual([
      `${file}: annotations[1].speakerId (id 01890000-0000-7000-8000-0000000000d1): There is no speaker with the id 01890000-0000-7000-8000-000000000000 in the file. Add the record that is named, or correct the id.`,
    ]);
  });
});

describe('convert', () => {
  const content = () => fileWith(writeVerbatim(exampleContent(), OPTIONS), 'export.json');

  it('gives the same file again, apart from when it was written', async () => {
    const { code, output } = await runHere('convert', '--from', 'verbatim', '--to', 'verbatim', SAMPLE);
    const timeless = (file: string) => file.replace(/"exportedAt": "[^"]+"/u, '').replace(/"version": "[^"]+"/u, '');
    expect(code).toBe(0);
    expect(timeless(output)).toBe(timeless(readFileSync(SAMPLE, 'utf8')));
  });

  it.each([
    ['jsonl', 'sample.jsonl', []],
    ['table', 'sample.jsonl', []],
    ['csv', 'sample.csv', []],
    ['csv', 'sample-options.csv', ['--bom', '--guard-formulas']],
  ])('gives %s as in %s', async (format, golden, options) => {
    const { code, output, messages } = await runHere(
      'convert',
      '--from',
      'verbatim',
      '--to',
      format,
      ...options,
      SAMPLE,
    );
    expect(code).toBe(0);
    expect(output).toBe(
      readFileSync(projectFile(`tests/golden/formats/${golden.split('.')[1] ?? ''}/${golden}`), 'utf8'),
    );
    expect(messages.join('\n')).toContain('not in the result: The texts of 2 articles');
  });

  it('writes a file; the name says which kind of table', async () => {
    const out = join(temporaryFolder(), 'out.csv');
    const { code, output } = await runHere('convert', '--from', 'verbatim', '--to', 'table', content(), '-o', out);
    expect([code, output]).toEqual([0, '']);
    expect(readFileSync(out, 'utf8')).toMatch(/^annotation_id,kind,/u);
  });

  it('leaves texts out and says so', async () => {
    const { output, messages } = await runHere(
      'convert',
      '--from',
      'verbatim',
      '--to',
      'verbatim',
      '--without-text',
      content(),
    );
    expect(output).toContain('"text": null');
    expect(messages.join()).toContain('The texts of 1 articles');
  });

  it('leaves the old file as it is when the new one is unsound', async () => {
    const out = fileWith('old', 'out.json');
    const { code } = await runHere('convert', '--from', 'verbatim', '--to', 'verbatim', fileWith('{}'), '-o', out);
    expect([code, readFileSync(out, 'utf8')]).toEqual([1, 'old']);
  });

  it('cannot run where the result cannot be written', async () => {
    const { code, messages } = await runHere(
      'convert',
      '--from',
      'verbatim',
      '--to',
      'jsonl',
      content(),
      '-o',
      '/no/such/folder/x',
    );
    expect(code).toBe(2);
    expect(messages.at(-1)).toContain('/no/such/folder/x: cannot be written');
  });
});

describe('detect', () => {
  const range = v.tuple([v.number(), v.number()]);
  const quoteLine = v.strictObject({
    quoteType: v.picklist(['direct', 'mixed', 'indirect']),
    content: v.array(range),
    cue: v.nullable(range),
    source: v.nullable(range),
    speaker: v.nullable(v.string()),
    via: v.nullable(range),
    medium: v.nullable(v.string()),
    factuality: v.string(),
    rule: v.string(),
    confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  });
  const claimLine = v.strictObject({
    content: v.array(range),
    claimType: v.string(),
    checkability: v.string(),
    claimant: v.nullable(v.string()),
    quote: v.nullable(v.number()),
    rule: v.string(),
    confidence: v.number(),
  });
  const line = v.strictObject({ file: v.string(), quotes: v.array(quoteLine), claims: v.array(claimLine) });

  function cut(text: string, place: readonly [number, number] | null | undefined): string {
    return place === null || place === undefined ? '-' : [...text].slice(...place).join('');
  }

  it('prints quotes and claims of an article in code points', async () => {
    const text =
      'Kite 🪁 ban lifted\n\nHill Post, Norland\nOct 24, 2023\n\n🪁 “We lost 40 kites in May,” Ada Moor said.\n';
    const file = fileWith(`\uFEFF${text.replaceAll('\n', '\r\n')}`);
    const { code, output, messages } = await runHere('detect', file);
    expect([code, messages]).toEqual([0, []]);
    const found = v.parse(line, JSON.parse(output));
    const [quote] = found.quotes;
    expect(found.quotes).toHaveLength(1);
    expect([cut(text, quote?.cue), cut(text, quote?.source), quote?.speaker]).toEqual(['said', 'Ada Moor', 'Ada Moor']);
    expect(cut(text, quote?.content.at(-1))).toContain('“We lost 40 kites in May,”');
    expect(found.claims.map(({ content, quote: of }) => [cut(text, content[0]), of])).toContainEqual([
      expect.stringContaining('We lost 40 kites in May'),
      0,
    ]);
  });

  it('takes a bare text with --raw, where the first line is as good as any', async () => {
    const text = '“It is over,” said Odd Vik.\n';
    const { output } = await runHere('detect', '--raw', fileWith(text));
    const { quotes } = v.parse(line, JSON.parse(output));
    expect(quotes.map(({ content, speaker }) => [cut(text, content[0]), speaker])).toEqual([
      ['“It is over,”', 'Odd Vik'],
    ]);
  });

  it('goes on after a bad file, and asks for at least one', async () => {
    const { code, output, messages } = await runHere('detect', '/no/such/file', fileWith(SEED));
    expect([code, messages.length, output.trimEnd().split('\n').length]).toEqual([1, 1, 1]);
    expect(await runHere('detect')).toMatchObject({ code: 2 });
  });
});
