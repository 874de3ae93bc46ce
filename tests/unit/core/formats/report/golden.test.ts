import { describe, it } from 'vitest';
import { selectAll } from '$core/formats/report/selection';
import { writeDocx } from '$core/formats/report/write-docx';
import { writeHtml } from '$core/formats/report/write-html';
import { writeMarkdown } from '$core/formats/report/write-markdown';
import { sampleContent } from '../content/sample-content';
import { expectFile } from '../expect-file';
import { BARE, EVERYTHING, reportOf } from './sample-report';
import { fileInZip } from './unzip';

const FOLDER = 'tests/golden/report';
const USUAL = selectAll(sampleContent(), ({ title }) => title.value ?? '');

/** The library names links by chance; one element a line, so that a difference can be read. */
function readable(xml: string): string {
  return `${xml.replace(/r:id="[^"]*"/gu, 'r:id="LINK"').replaceAll('><', '>\n<')}\n`;
}

describe('golden files of the report', () => {
  it('HTML', () => {
    expectFile(`${FOLDER}/sample.html`, writeHtml(reportOf(sampleContent())));
    expectFile(`${FOLDER}/sample-usual.html`, writeHtml(reportOf(sampleContent(), BARE, USUAL)));
  });

  it('Markdown', () => {
    expectFile(`${FOLDER}/sample.md`, writeMarkdown(reportOf(sampleContent())));
    expectFile(`${FOLDER}/sample-usual.md`, writeMarkdown(reportOf(sampleContent(), EVERYTHING, USUAL)));
  });

  it('DOCX: its document', async () => {
    const bytes = await writeDocx(reportOf(sampleContent()));
    expectFile(`${FOLDER}/sample.document.xml`, readable(await fileInZip(bytes, 'word/document.xml')));
  });
});
