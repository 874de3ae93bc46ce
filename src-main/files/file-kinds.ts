import type { FileFilter } from 'electron';
import type { InputOf } from '$core/contract/calls';
import { messages } from '../messages';

export type FileKind = InputOf<'file:save'>['kind'];

const FILTERS: Readonly<Record<FileKind, FileFilter>> = {
  'verbatim-json': { name: messages.kindVerbatimJson, extensions: ['json'] },
  jsonl: { name: messages.kindJsonLines, extensions: ['jsonl'] },
  'codebook-json': { name: messages.kindCodebook, extensions: ['json'] },
  csv: { name: messages.kindCsv, extensions: ['csv'] },
  html: { name: messages.kindHtml, extensions: ['html'] },
  markdown: { name: messages.kindMarkdown, extensions: ['md'] },
  docx: { name: messages.kindDocx, extensions: ['docx'] },
  pdf: { name: messages.kindPdf, extensions: ['pdf'] },
  'agreement-json': { name: messages.kindAgreement, extensions: ['json'] },
  svg: { name: messages.kindSvg, extensions: ['svg'] },
  png: { name: messages.kindPng, extensions: ['png'] },
  keymap: { name: messages.kindKeymap, extensions: ['json'] },
};

/** The filters of a dialog that asks for files of a kind. */
export function dialogFilters(kind: FileKind): FileFilter[] {
  return [FILTERS[kind], { name: messages.allFiles, extensions: ['*'] }];
}
