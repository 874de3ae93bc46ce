import type { IStylesOptions } from 'docx';

/** Sizes count half points, spaces twentieths of a point. */
const SOFT = '5C574F';
const small = { size: 18, color: SOFT };

/** The styles of a report, under names that a reader can change in one place. */
export const DOCX_STYLES: IStylesOptions = {
  default: {
    document: { run: { font: 'Georgia', size: 22 }, paragraph: { spacing: { line: 288 } } },
    title: { run: { size: 36, bold: true }, paragraph: { spacing: { after: 160 } } },
    heading1: { run: { size: 26, bold: true }, paragraph: { spacing: { before: 360, after: 80 }, keepNext: true } },
    hyperlink: { run: { color: SOFT, underline: {} } },
  },
  paragraphStyles: [
    { id: 'About', name: 'About', basedOn: 'Normal', run: small, paragraph: { spacing: { after: 60 } } },
    {
      id: 'EntryLabel',
      name: 'Entry label',
      basedOn: 'Normal',
      run: { ...small, bold: true },
      paragraph: { spacing: { before: 240 }, keepNext: true },
    },
    { id: 'Statement', name: 'Statement', basedOn: 'Normal', run: { bold: true }, paragraph: { keepNext: true } },
    {
      id: 'Passage',
      name: 'Passage',
      basedOn: 'Normal',
      paragraph: { indent: { left: 280, right: 280 }, keepNext: true },
    },
    { id: 'Sayer', name: 'Sayer', basedOn: 'Normal', run: { size: 20 }, paragraph: { keepNext: true } },
    { id: 'Translation', name: 'Translation', basedOn: 'Normal', paragraph: { indent: { left: 280 }, keepNext: true } },
    { id: 'Details', name: 'Details', basedOn: 'Normal', run: small },
  ],
};
