import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { expectFile, projectFile } from '../core/formats/expect-file';
import { temporaryFolder } from '../main/temporary-folder';
import { runHere } from './run-here';

const A = projectFile('tests/golden/agreement/a.json');
const B = projectFile('tests/golden/agreement/b.json');
const SAMPLE = projectFile('tests/golden/formats/verbatim/sample.json');

/** A file without what differs between runs: when and by which version it was written, and under which path it was read. */
function timeless(file: string): string {
  return file
    .replace(/"exportedAt": "[^"]+"/u, '"exportedAt": "2026-01-12T10:00:00.000Z"')
    .replace(/("generator": \{\s*"name": "Verbatim",\s*"version": )"[^"]+"/u, '$1"0.1.0"')
    .replaceAll(/"file": ".*\/(?<name>[^/"]+)"/gu, '"file": "$<name>"');
}

function fileWith(content: string, name = 'export.json'): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** The file with one answer changed in the mark with this id. */
function changed(file: string, id: string, from: string, to: string): string {
  const content = readFileSync(file, 'utf8');
  const at = content.indexOf(from, content.indexOf(`"id": "${id}"`));
  return fileWith(content.slice(0, at) + to + content.slice(at + from.length));
}

const MARK = '01890000-0000-7000-8000-0000000000d1';

describe('agree', () => {
  it('prints the agreement of two files as it is kept, and what a reader must know', async () => {
    const { code, output, messages } = await runHere('agree', A, B);
    expect(code).toBe(0);
    expect(timeless(output)).toBe(readFileSync(projectFile('tests/golden/agreement/agreement.json'), 'utf8'));
    expect(messages).toEqual(['Taken for the same speaker because the names are equal: Ida Renn, Bo Lind.']);
  });

  const counts = v.object({ overall: v.object({ marks: v.object({ a: v.number(), b: v.number() }) }) });
  const marksOf = (output: string) => v.parse(counts, JSON.parse(output)).overall.marks;

  it('warns where both files hold the same records, and can count one annotator’s', async () => {
    const same = await runHere('agree', A, A);
    expect(same.messages[0]).toContain('6 marks of both files have the same id');
    const nobody = await runHere(
      'agree',
      A,
      B,
      '--of-a',
      'AV',
      '--of-b',
      'Boris Ek',
      '--statuses',
      'accepted,rejected',
    );
    expect(nobody.code).toBe(0);
    expect(marksOf(nobody.output)).toMatchObject({ a: 2, b: 0 });
  });

  it('says who is there where an annotator is not known', async () => {
    const { code, output, messages } = await runHere('agree', A, B, '--of-a', 'Zoe');
    expect([code, output]).toEqual([1, '']);
    expect(messages[0]).toContain('there is no annotator called Zoe. Name one of: Ana de Vries (');
  });

  it('says so where nothing can be compared', async () => {
    const { code, messages } = await runHere('agree', A, SAMPLE);
    expect(code).toBe(0);
    expect(messages[0]).toContain('no text in common');
  });

  it('says what is wrong with both files, and prints nothing', async () => {
    const { code, output, messages } = await runHere('agree', fileWith('{'), fileWith('{"format": "x"}'));
    expect([code, output, messages.length]).toEqual([1, '', 2]);
    const missing = await runHere('agree', '/no/such/file', A);
    expect(missing.code).toBe(1);
    expect(missing.messages[0]).toContain('there is no such file');
  });
});

describe('merge', () => {
  it('writes the files of two analysts as one, as it is kept, and that file is sound', async () => {
    const out = join(temporaryFolder(), 'merged.json');
    const { code, output, messages } = await runHere('merge', A, B, '-o', out);
    expect([code, output]).toEqual([0, '']);
    expectFile('tests/golden/agreement/merged.json', timeless(readFileSync(out, 'utf8')));
    expect(messages[0]).toContain('6 annotations of');
    expect(messages.join('\n')).toContain('has a name equal to Ida Renn');
    expect((await runHere('validate', out)).code).toBe(0);
  });

  it.each([A, SAMPLE])('gives %s itself when merged with itself', async (file) => {
    const { code, output } = await runHere('merge', file, file);
    expect(code).toBe(0);
    expect(timeless(output)).toBe(timeless(readFileSync(file, 'utf8')));
  });

  it('keeps a conflict as a dispute, once, and says whose it is', async () => {
    const other = changed(A, MARK, '"quoteType": "direct"', '"quoteType": "mixed"');
    const { code, output, messages } = await runHere('merge', A, other);
    expect(code).toBe(0);
    expect(messages.slice(1)).toEqual([
      `${MARK}: disputed, the files differ in quoteType.`,
      `The answers of ${other} are kept in the name of Ana de Vries (of whom it most likely is; --by names another).`,
    ]);
    const merged = fileWith(output);
    expect((await runHere('validate', merged)).code).toBe(0);
    for (const again of [A, other]) {
      expect(timeless((await runHere('merge', merged, again)).output)).toBe(timeless(output));
    }
    const mark = output.slice(output.indexOf(`"id": "${MARK}"`));
    expect(mark.slice(0, mark.indexOf('"target"'))).toMatch(
      /"status": "disputed"[^]*"before": \{\s*"quoteType": "mixed"\s*\}/u,
    );
    expect(mark).toContain('"quoteType": "direct"');
  });

  it('enters disputes for whom one names, and says who is there where nobody is so called', async () => {
    const other = changed(A, MARK, '"quoteType": "direct"', '"quoteType": "mixed"');
    expect((await runHere('merge', A, other, '--by', 'AV')).messages.at(-1)).toContain('in the name of Ana de Vries.');
    const unknown = await runHere('merge', A, other, '--by', 'Zoe');
    expect([unknown.code, unknown.output]).toEqual([1, '']);
  });

  it('leaves the old file as it is where one of the two is unsound', async () => {
    const out = fileWith('old');
    const { code, messages } = await runHere('merge', A, fileWith('{}'), '-o', out);
    expect([code, readFileSync(out, 'utf8')]).toEqual([1, 'old']);
    expect(messages[0]).toContain('no export file of Verbatim');
  });

  it('cannot run where the result cannot be written', async () => {
    expect((await runHere('merge', A, B, '-o', '/no/such/folder/x')).code).toBe(2);
  });
});
