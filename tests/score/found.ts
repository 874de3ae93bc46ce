import type { TextRange } from '$core/model/anchor';
import type { QuoteType } from '$core/model/enumerations';
import type { ClaimType } from './label';

/** As much of a proposed quotation as is scored. UTF-16. */
export interface FoundQuote {
  readonly quoteType: QuoteType;
  readonly content: readonly TextRange[];
  readonly cue: TextRange | null;
  readonly source: TextRange | null;
  readonly speaker: string | null;
  readonly rule: string;
}

/** As much of a proposed claim as is scored. UTF-16. */
export interface FoundClaim {
  readonly content: readonly TextRange[];
  readonly claimType: ClaimType;
  readonly claimant: string | null;
  readonly rule: string;
}

/** What a detector finds in one text. */
export interface Found {
  readonly quotes: readonly FoundQuote[];
  readonly claims: readonly FoundClaim[];
  /** Passages between quotation marks that are told to be no quotations. */
  readonly scares: readonly TextRange[];
}
