import { ExternalHyperlink, Paragraph, TextRun, type ParagraphChild } from 'docx';
import { directionOf } from '../../text/direction';
import type { Passage, Prose, ReportEntry, ReportSource } from './document';

type Directed = Pick<Prose, 'language' | 'direction'>;

function run(text: string, { language, direction }: Directed, look: { readonly italics?: boolean } = {}): TextRun {
  const isRightToLeft = direction === 'rtl';
  const tag = language === null ? {} : { language: isRightToLeft ? { bidirectional: language } : { value: language } };
  return new TextRun({ text, ...look, ...tag, ...(isRightToLeft ? { rightToLeft: true } : {}) });
}

function paragraph(style: string, children: readonly ParagraphChild[], direction: 'ltr' | 'rtl' = 'ltr'): Paragraph {
  return new Paragraph({ style, children, ...(direction === 'rtl' ? { bidirectional: true } : {}) });
}

function passageParagraph(passage: Passage): Paragraph {
  const runs = passage.pieces.map(({ words, marks }) =>
    run(marks === null ? words : marks.opening + words + marks.closing, passage),
  );
  return paragraph('Passage', runs, passage.direction);
}

function proseParagraphs(style: string, prose: Prose): Paragraph[] {
  return prose.lines.map((line) => paragraph(style, [run(line, prose)], prose.direction));
}

function sourceParagraphs({ title, place, url }: ReportSource): Paragraph[] {
  const parts: ParagraphChild[][] = [
    ...(title === null ? [] : [[run(title, { language: null, direction: directionOf(title) }, { italics: true })]]),
    ...(place.length === 0 ? [] : [[new TextRun(place.join(', '))]]),
    ...(url === null ? [] : [[addressRun(url)]]),
  ];
  const children = parts.flatMap((part, index) => (index === 0 ? part : [new TextRun(' · '), ...part]));
  return children.length === 0 ? [] : [paragraph('Details', children)];
}

function addressRun({ address, isLink }: NonNullable<ReportSource['url']>): ParagraphChild {
  if (!isLink) return new TextRun(address);
  return new ExternalHyperlink({ link: address, children: [new TextRun({ text: address, style: 'Hyperlink' })] });
}

/** The paragraphs of one entry, in the order of the other forms. */
export function entryParagraphs(entry: ReportEntry): Paragraph[] {
  const { label, statement, passage, sayer, translation, source, facts, note } = entry;
  const plain = (style: string, words: string): Paragraph => paragraph(style, [new TextRun(words)]);
  return [
    plain('EntryLabel', label),
    ...(statement === null ? [] : proseParagraphs('Statement', statement)),
    passageParagraph(passage),
    plain('Sayer', `— ${sayer.join(', ')}`),
    ...(translation === null
      ? []
      : [plain('EntryLabel', translation.label), ...proseParagraphs('Translation', translation.words)]),
    ...sourceParagraphs(source),
    ...facts.map(({ name, value }) => plain('Details', `${name}: ${value}`)),
    ...(note === null ? [] : [plain('EntryLabel', note.label), ...proseParagraphs('Details', note.words)]),
  ];
}
