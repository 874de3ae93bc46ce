import type { TextRange } from '../../model/anchor';
import type { ProposedType } from '../proposals';
import type { RuleId } from '../rules';
import type { ReportFacts } from './report-facts';

/** A quotation found, before it is known who its speaker is. */
export interface QuoteDraft {
  readonly quoteType: ProposedType;
  readonly content: readonly TextRange[];
  readonly facts: ReportFacts;
  readonly rule: RuleId;
  /** The quotation that it is quoted in; missing for one of the author’s text. */
  readonly within?: QuoteDraft;
  readonly confidence: number;
}

/** What one paragraph leaves for the next. UTF-16. */
export interface Memory {
  /** The last words that reported somebody, and whom. */
  readonly facts: ReportFacts | null;
  /** Of whom its last sentence spoke. */
  readonly subject: TextRange | null;
  /** Whether the paragraph ended with a colon behind reporting words: the next is what they report. */
  readonly announces: boolean;
  /** Whether the paragraph ended inside a quotation. */
  readonly isOpen: boolean;
  /** Whether it ended with quoted words, so that the next may go on with them. */
  readonly endsQuoted: boolean;
}

export const NOTHING_BEFORE: Memory = {
  facts: null,
  subject: null,
  announces: false,
  isOpen: false,
  endsQuoted: false,
};
