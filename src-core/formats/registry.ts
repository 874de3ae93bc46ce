import { readCodebook } from './codebook/read-codebook';
import { codebookLosses, writeCodebook } from './codebook/write-codebook';
import { tableLosses } from './table/losses';
import { writeCsv } from './table/write-csv';
import { writeJsonLines } from './table/write-json-lines';
import type { Exporter, Importer } from './types';
import { readVerbatim } from './verbatim/read/read-verbatim';
import { verbatimLosses } from './verbatim/write/losses';
import { writeVerbatim } from './verbatim/write/write-verbatim';

/** Every format that can be written. */
export const exporters: readonly Exporter[] = [
  {
    id: 'verbatim',
    extension: 'json',
    mediaType: 'application/json',
    write: writeVerbatim,
    losses: verbatimLosses,
  },
  {
    id: 'jsonl',
    extension: 'jsonl',
    mediaType: 'application/jsonl',
    write: writeJsonLines,
    losses: tableLosses,
  },
  {
    id: 'csv',
    extension: 'csv',
    mediaType: 'text/csv',
    write: writeCsv,
    losses: tableLosses,
  },
  {
    id: 'codebook',
    extension: 'json',
    mediaType: 'application/json',
    write: writeCodebook,
    losses: codebookLosses,
  },
];

/** Every format that can be read. */
export const importers: readonly Importer[] = [
  { id: 'verbatim', extensions: ['json'], read: readVerbatim },
  { id: 'codebook', extensions: ['json'], read: readCodebook },
];
