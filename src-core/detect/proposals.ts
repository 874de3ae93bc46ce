import type { TextRange } from '../model/anchor';
import type { Claim, Quote } from '../model/annotation';
import type { SpeakerStatus } from '../model/enumerations';
import type { RuleId } from './rules';

/** The type of a quote that is proposed; `scare` and `free_indirect` never are. */
export type ProposedType = 'direct' | 'mixed' | 'indirect' | 'reported';

/** A quotation found by a rule, undecided. All ranges are UTF-16 over the text. */
export interface QuoteProposal {
  readonly quoteType: ProposedType;
  /** Ordered and apart: the passage with its quotation marks; several where the report interrupts a sentence. */
  readonly content: readonly TextRange[];
  /** The reporting words, without auxiliaries. */
  readonly cue: TextRange | null;
  /** The mention of the speaker nearest to the quotation. */
  readonly source: TextRange | null;
  /** Who that is, by name; null where the text does not tell. */
  readonly speaker: string | null;
  /** How a speaker without a name is given; null where one is named, and where the words do not tell. */
  readonly speakerStatus: SpeakerStatus | null;
  /** The mention of who passed it on. */
  readonly via: TextRange | null;
  readonly medium: Quote['medium'];
  readonly factuality: NonNullable<Quote['factuality']>;
  /** The place among the quotes of the one that it is quoted in; null for one of the author’s text. */
  readonly within: number | null;
  readonly rule: RuleId;
  /** 0 to 1: how often such a proposal is right, as far as the rule's maker knows. */
  readonly confidence: number;
}

/** A sentence with something that can be checked. UTF-16. */
export interface ClaimProposal {
  readonly content: readonly TextRange[];
  readonly claimType: NonNullable<Claim['claimType']>;
  readonly checkability: NonNullable<Claim['checkability']>;
  /** Who claims it, by name; null for the author and where the text does not tell. */
  readonly claimant: string | null;
  /** The place among the quotes of the one that it is a part of; null in the author's own voice. */
  readonly quote: number | null;
  readonly rule: RuleId;
  readonly confidence: number;
}

/** What the rules find in a text, in the order of the text. */
export interface Detection {
  /** BCP 47; null where it was neither told nor recognised. */
  readonly language: string | null;
  readonly quotes: readonly QuoteProposal[];
  readonly claims: readonly ClaimProposal[];
  /** Passages between quotation marks that are titles, nicknames or doubts, and are not proposed. */
  readonly scares: readonly TextRange[];
}
