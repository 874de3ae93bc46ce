import type { TextRange } from '$core/model/anchor';
import type { CLAIM_TYPES, FACTUALITIES, MEDIA, QuoteType } from '$core/model/enumerations';

export type ClaimType = (typeof CLAIM_TYPES)[number];
export type Factuality = (typeof FACTUALITIES)[number];
export type Medium = (typeof MEDIA)[number];

/** A speaker as the labels know it: the name, and what else a detector may rightly call it. */
export interface LabelledSpeaker {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A quotation as a person labelled it. Offsets in UTF-16 over the text without its markup. */
export interface LabelledQuote {
  /** The number that the markup gives it; unique in its text. */
  readonly number: number;
  readonly quoteType: QuoteType;
  readonly content: readonly TextRange[];
  readonly cue: TextRange | null;
  readonly source: TextRange | null;
  readonly via: TextRange | null;
  readonly speaker: LabelledSpeaker | null;
  readonly medium: Medium;
  readonly factuality: Factuality;
  /** Its cue, or its source where it has no cue, stands with an earlier quotation that it goes on from. */
  readonly continues: boolean;
}

/** A sentence or clause that says something that can be checked. */
export interface LabelledClaim {
  readonly content: readonly TextRange[];
  readonly claimType: ClaimType;
  /** Null: the author, or somebody of whom the text tells no name. */
  readonly claimant: LabelledSpeaker | null;
  /** The number of the innermost quotation around it. */
  readonly quote: number | null;
}

export interface LabelledText {
  readonly name: string;
  /** Primary language of BCP 47. */
  readonly language: string;
  readonly text: string;
  readonly quotes: readonly LabelledQuote[];
  readonly claims: readonly LabelledClaim[];
  /** Titles of works and other names in quotation marks: no quotation, and no scare quote either. */
  readonly titles: readonly TextRange[];
  /** Where a proposed claim is neither right nor wrong. */
  readonly openToClaims: readonly TextRange[];
}
