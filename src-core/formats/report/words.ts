import type { Counting, LeftOut } from '../../agreement/contents/counted-marks';
import type { CitationWords } from '../citation/citation';

/** The names of what an entry tells beside its words. */
export type ReportLabel =
  'quote' | 'claim' | 'type' | 'saidOn' | 'mark' | 'fidelity' | 'verdict' | 'tags' | 'note' | 'evidence';

/** What the head of a report says in words. */
export interface ReportCounts {
  readonly quotes: number;
  readonly claims: number;
  readonly articles: number;
  readonly counting: Counting;
  readonly leftOut: LeftOut;
  readonly notPicked: number;
  /** Highlights among what was asked for: they are not printed. */
  readonly highlights: number;
  /** Marks that were asked for and are no longer there. */
  readonly missing: number;
  /** Whether a mark stands under more than one heading. */
  readonly isRepeated: boolean;
  readonly sentence: string | null;
  /** ISO 8601, UTC. */
  readonly writtenAt: string;
}

/** The words of the reader's language. */
export interface ReportWords extends CitationWords {
  readonly language: string;
  readonly label: (label: ReportLabel) => string;
  /** A value of a closed list, by the field that it answers; null: not decided. */
  readonly value: (
    field: 'quoteType' | 'claimType' | 'status' | 'fidelity' | 'verdict',
    value: string | null,
  ) => string;
  /** Says that what follows is a translation. */
  readonly translation: (language: string | null) => string;
  /** Says of an answer that the program supposed it and no person confirmed it. */
  readonly supposed: (answer: string) => string;
  /** Where nobody is on record as the one who says it. */
  readonly nobody: string;
  readonly supports: (supports: boolean) => string;
  readonly about: (counts: ReportCounts) => readonly string[];
  readonly empty: string;
}
