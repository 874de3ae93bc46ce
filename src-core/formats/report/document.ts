import type { PassagePiece } from '../citation/passage-pieces';

/** Words of one language, line by line. They hold no quotation marks: they are no one's own words. */
export interface Prose {
  readonly lines: readonly string[];
  /** BCP 47; null where it is not known. */
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl';
}

/** The marked words of the article. Pieces with marks, and nothing else in a document, stand between quotation marks. */
export interface Passage {
  readonly pieces: readonly PassagePiece[];
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl';
}

/** Something on record of an entry, with the name of the question that it answers. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** Where the words stand. Names are printed as they are on record. */
export interface ReportSource {
  readonly title: string | null;
  /** Publication, day, paragraph, as far as they are known. */
  readonly place: readonly string[];
  /** What was given as address; only `isLink` may become a link. */
  readonly url: { readonly address: string; readonly isLink: boolean } | null;
}

export interface ReportEntry {
  readonly id: string;
  /** What kind of mark it is. */
  readonly label: string;
  /** A claim in a sentence of its own. */
  readonly statement: Prose | null;
  readonly passage: Passage;
  /** Who says it, in which role, through whom, without quotation marks; that nobody is on record is said, too. */
  readonly sayer: readonly string[];
  /** `label` says that it is a translation, and into which language. */
  readonly translation: { readonly label: string; readonly words: Prose } | null;
  readonly source: ReportSource;
  readonly facts: readonly Fact[];
  readonly note: { readonly label: string; readonly words: Prose } | null;
}

export interface ReportSection {
  readonly heading: string | null;
  readonly entries: readonly ReportEntry[];
}

/** A report ready to be written in any form: every word is there, in the reader's language, on lines without breaks. */
export interface ReportDocument {
  /** BCP 47, of the words that the program puts. */
  readonly language: string;
  readonly title: string;
  /** What is counted, what is left out, and how it is to be read. */
  readonly about: readonly string[];
  readonly sections: readonly ReportSection[];
  /** What stands where no entry does. */
  readonly empty: string;
}
