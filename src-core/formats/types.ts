import type { Result } from '../contract/result';
import type { Annotation } from '../model/annotation';
import type { Annotator } from '../model/annotator';
import type { Article } from '../model/article';
import type { RemovedRecord } from '../model/removed';
import type { Speaker } from '../model/speaker';
import type { Tag } from '../model/tag';
import type { Text } from '../model/text';
import type { Fault, ProblemCode } from './fault';
import type { Loss } from './loss';

/** What a file can hold: records, the texts that they stand on by `textHash`, and the ids of what was removed. */
export interface LibraryContent {
  readonly annotators: readonly Annotator[];
  readonly tags: readonly Tag[];
  readonly speakers: readonly Speaker[];
  readonly articles: readonly Article[];
  readonly annotations: readonly Annotation[];
  readonly texts: ReadonlyMap<string, Text>;
  readonly removed: readonly RemovedRecord[];
}

export const EMPTY_CONTENT: LibraryContent = {
  annotators: [],
  tags: [],
  speakers: [],
  articles: [],
  annotations: [],
  texts: new Map(),
  removed: [],
};

export interface Generator {
  readonly name: string;
  readonly version: string;
}

/** What a writer is told beside the content. The core has no clock: `exportedAt` (ISO, UTC) comes from the caller. */
export interface ExportOptions {
  readonly generator: Generator;
  readonly exportedAt: string;
  /** Verbatim: whether the texts of the articles are written; left out where they may not be passed on. */
  readonly withTexts?: boolean;
  /** CSV: whether the file starts with a byte order mark, by which spreadsheets know UTF-8. */
  readonly byteOrderMark?: boolean;
  /** CSV: whether an apostrophe keeps a spreadsheet from taking a cell for a formula. */
  readonly guardFormulas?: boolean;
}

export interface Exporter {
  readonly id: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** The whole file as text, to be encoded as UTF-8. The same content and options give the same text. */
  readonly write: (content: LibraryContent, options: ExportOptions) => string;
  /** What this content holds and the format does not. */
  readonly losses: (content: LibraryContent, options: ExportOptions) => readonly Loss[];
}

/**
 * One thing wrong with a file: where (`annotations[3].target.segments[0]`), in which record, and what. Values, not words:
 * the window and the command line say them, each in its own way.
 */
export type FormatProblem = Fault & {
  readonly code: ProblemCode;
  readonly where: string;
  readonly id: string | null;
};

/** The first hundred problems of a file, and how many were counted; counting may stop at ten thousand. */
export interface FormatProblems {
  readonly problems: readonly FormatProblem[];
  readonly count: number;
}

export interface ImportedFile {
  readonly content: LibraryContent;
  readonly generator: Generator;
  readonly exportedAt: string;
}

export interface Importer {
  readonly id: string;
  /** Without the dot. */
  readonly extensions: readonly string[];
  /** Never throws, whatever the bytes are. */
  readonly read: (bytes: Uint8Array) => Result<ImportedFile, FormatProblems>;
}
