/**
 * What the rules must know of one language. Words stand in one string with spaces between them, in lower case, each form
 * as it is written in a text; `_` joins the words of one that has several (`pointed_out`), and behind `~` stands the word that
 * the verb casts to the end of its clause (`teilte~mit`).
 */
export interface LanguagePack {
  /** BCP 47 primary language. */
  readonly language: string;
  /** Reporting verbs by how it was said, each form that reports. */
  readonly speech: string;
  readonly writing: string;
  readonly thought: string;
  /** Verbs that report only beside a quotation mark, a colon or a conjunction: they mean other things as well. */
  readonly ambiguous: string;
  /** Verbs that name whom something was said to: `told reporters`. */
  readonly addressed: string;
  /** `according to`: the source follows. */
  readonly accordingTo: string;
  /** The same where the source stands before it: `zufolge`. */
  readonly accordingAfter: string;
  /** Words that open the reported clause and do not belong to it: `that`. */
  readonly conjunctions: string;
  /** Such words that carry a part of the clause and stay in it: Arabic `إنه`. */
  readonly keptConjunctions: string;
  /** Whether the clause may follow without any: after nothing (`she said it would`), or after a comma (`er sagte, es sei`). */
  readonly bareClause: 'never' | 'at-once' | 'after-comma';
  /** Auxiliaries, negations and adverbs that may stand between the speaker and the verb. */
  readonly between: string;
  /** Auxiliaries that may stand far from the verb, with the speaker beside them: `hat … gesagt`. */
  readonly farAuxiliaries: string;
  readonly pronouns: string;
  /** Articles: they open a noun phrase, and one in apposition (`Odd Vik, the keeper`). */
  readonly articles: string;
  /** Possessives, demonstratives and numerals: they open a noun phrase. */
  readonly determiners: string;
  /** Words that hold a noun phrase together: `of`. */
  readonly links: string;
  /** What stands behind one of them is no subject. */
  readonly prepositions: string;
  /** Other words that no speaker's phrase holds: conjunctions, adverbs, time. */
  readonly stops: string;
  /** Words that open a relative clause: whoever they speak of is not named by it. */
  readonly relatives: string;
  /** What something is written in: `said in a statement`. */
  readonly documents: string;
  /** Words that open a report set into what it reports: German `wie Vik sagte`, French `comme l’a dit Vik`. */
  readonly asOpeners?: string;
  /** What stands for the sentence before in front of a report: German `das sagte Vik`, Russian `об этом сообщил`. */
  readonly thatSaid?: string;
  /** Reporting words that have nobody for their subject: German `heißt es`. They stand among the verbs, too. */
  readonly impersonal?: string;
  /** Prepositions before whoever it is that such words come from: German `heißt es aus dem Ministerium`. */
  readonly sayingPlaces?: string;
  /** How infinitives end, where one may follow a verb as what was said: French `dit avoir reçu`. */
  readonly infinitiveEndings?: string;
  /** Whether a verb may leave its subject out, so that it is whoever was reported before: Spanish `asegura que`. */
  readonly dropsSubjects?: boolean;
  /** Words that join two names or two clauses: `and`. */
  readonly ands?: string;
  /** Pronouns for one man, and for one woman, of whom is spoken. */
  readonly he?: string;
  readonly she?: string;
  /**
   * Whether quotations within quotations are proposed where their own words name who is quoted, and where those words must
   * stand: where a verb may leave its subject out, whoever is named before a quotation may be whom something was said to.
   */
  readonly nested?: 'anywhere' | 'behind';
  /** Words that stand where a speaker would and name nobody: `it`, `there`. */
  readonly nobody?: string;
  /** Whether a dash that opens a paragraph opens what is spoken: `— Oui, dit-il.` */
  readonly dialogueDash?: boolean;
  /** Whether reports stand inside the marks: `« Oui, dit-il, demain »`. */
  readonly reportsInsideMarks?: boolean;
  /** Whether nothing but what was said follows the verb, so that no subject does. */
  readonly verbLast?: boolean;
  /** Whether words are parted at apostrophes and hyphens: `qu’il`, `dit-il`. */
  readonly splitsWords: boolean;
}
