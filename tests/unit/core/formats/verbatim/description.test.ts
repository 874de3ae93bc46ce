import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TABLE_COLUMNS } from '$core/formats/table/columns';
import { readVerbatim } from '$core/formats/verbatim/read/read-verbatim';
import { writeVerbatim } from '$core/formats/verbatim/write/write-verbatim';
import { exampleContent } from '../content/example-content';
import { expectFile, projectFile } from '../expect-file';
import { bytesOf, OPTIONS } from '../options';
import { describeFields } from './describe-fields';
import { publishedSchema } from './published-schema';

const PAGE = 'docs/export-format.md';

function pageText(): string {
  return readFileSync(projectFile(PAGE), 'utf8');
}

function section(name: string, content: string, page: string): string {
  const [before, rest] = page.split(`<!-- ${name} -->\n`);
  const after = rest?.split(`<!-- /${name} -->`)[1];
  if (before === undefined || after === undefined) throw new Error(`The page has no section ${name}.`);
  return `${before}<!-- ${name} -->\n${content}<!-- /${name} -->${after}`;
}

function codeBlock(language: string, page: string): string {
  const start = page.indexOf(`\`\`\`${language}\n`) + language.length + 4;
  return page.slice(start, page.indexOf('```', start));
}

describe('docs/export-format.md', () => {
  it('lists the fields of the schema and the example that the program writes', () => {
    const example = `\`\`\`json\n${writeVerbatim(exampleContent(), OPTIONS)}\`\`\`\n`;
    const page = section('example', example, section('fields', describeFields(publishedSchema()), pageText()));
    expectFile(PAGE, page);
  });

  it('says something about every field', () => {
    const empty = pageText()
      .split('\n')
      .filter(
        (line) => /^\| `\w+` \|.*\| +\|$/u.test(line) && !line.includes('`reader`') && !line.startsWith('| `kind`'),
      );
    expect(empty).toEqual([]);
  });

  it('shows an example that is valid', () => {
    expect(readVerbatim(bytesOf(codeBlock('json', pageText()))).ok).toBe(true);
  });

  it('explains every column of the table', () => {
    const table = pageText().split('## The table')[1] ?? '';
    const explained = [...table.matchAll(/^\| ([a-z_, ]+?) +\|/gmu)].flatMap(([, names]) => (names ?? '').split(', '));
    expect(explained.filter((name) => name !== 'column').sort()).toEqual([...TABLE_COLUMNS].sort());
  });

  it('shows five lines of Python that give speaker, publication and date', () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-python-'));
    const lines = codeBlock('python', pageText());
    expect(lines.trim().split('\n')).toHaveLength(5);
    writeFileSync(join(folder, 'export.json'), writeVerbatim(exampleContent(), OPTIONS));
    // A DataFrame is made of the rows, so that the rows are what there is to see.
    writeFileSync(join(folder, 'pandas.py'), 'def DataFrame(rows):\n    return rows\n');
    writeFileSync(join(folder, 'lines.py'), `${lines}\nprint(json.dumps(df, ensure_ascii=False))\n`);
    const run = spawnSync('python3', ['lines.py'], {
      cwd: folder,
      encoding: 'utf8',
      env: { PYTHONUTF8: '1', PATH: process.env['PATH'] },
    });
    rmSync(folder, { recursive: true });
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toEqual([
      {
        exact: '“The ferry 🚢 is safe,” “but the pier is not.”',
        speaker: 'Ida Renn',
        publication: 'Quill Courier',
        date: '2026-01-09',
      },
      { exact: 'but the pier is not.', speaker: null, publication: 'Quill Courier', date: '2026-01-09' },
    ]);
  });
});
