/** What is looked for, and what counts as the same. */
export interface FindQuery {
  /** Words, or the source of a regular expression. */
  readonly words: string;
  readonly isPattern: boolean;
  readonly matchCase: boolean;
  /** Whether accents, vowel points and the shapes of a letter count. */
  readonly matchAccents: boolean;
  /** Whether a letter or digit beside what is found rules it out. */
  readonly wholeWords: boolean;
}

export type FindOptions = Omit<FindQuery, 'words'>;

/** The most forgiving search. */
export const LENIENT: FindOptions = { isPattern: false, matchCase: false, matchAccents: false, wholeWords: false };
