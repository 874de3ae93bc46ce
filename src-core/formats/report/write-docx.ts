import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { DOCX_STYLES } from './docx-style';
import { entryParagraphs } from './docx-entry';
import type { ReportDocument } from './document';

function headings(report: ReportDocument): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(report.title)] }),
    ...report.about.map((line) => new Paragraph({ style: 'About', children: [new TextRun(line)] })),
  ];
}

/**
 * The report as a Word document (Office Open XML), with headings and styles of its own. Passages say their direction; only
 * addresses of the web become links. What the document says is the same for the same report; the bytes are not, since the
 * library stamps the file with its clock and names links by chance.
 */
export async function writeDocx(report: ReportDocument): Promise<Uint8Array<ArrayBuffer>> {
  const body = report.sections.flatMap(({ heading, entries }) => [
    ...(heading === null ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(heading)] })]),
    ...entries.flatMap(entryParagraphs),
  ]);
  const empty = new Paragraph({ children: [new TextRun(report.empty)] });
  const document = new Document({
    title: report.title,
    creator: 'Verbatim',
    styles: DOCX_STYLES,
    sections: [{ children: [...headings(report), ...(body.length === 0 ? [empty] : body)] }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
