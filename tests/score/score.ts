import type { Found } from './found';
import type { LabelledText } from './label';
import { scoreClaims, type ClaimMeasure } from './score-claims';
import { scoreQuotes, type QuoteMeasure } from './score-quotes';
import { ScoreSheet } from './score-sheet';

export const QUOTE_MEASURES: readonly QuoteMeasure[] = ['content', 'exact', 'type', 'cue', 'source', 'speaker'];
export const CLAIM_MEASURES: readonly ClaimMeasure[] = ['content', 'exact', 'type', 'claimant'];

export interface Scores {
  readonly quotes: ScoreSheet<QuoteMeasure>;
  readonly claims: ScoreSheet<ClaimMeasure>;
}

/** What is found in a text; `language` is BCP 47. */
export type Detector = (text: string, language: string) => Found;

/** How well a detector does on labelled texts: over all, by type, by language, and by rule (which labels know nothing of). */
export function score(texts: readonly LabelledText[], detector: Detector): Scores {
  const scores = { quotes: new ScoreSheet<QuoteMeasure>(), claims: new ScoreSheet<ClaimMeasure>() };
  for (const text of texts) {
    const found = detector(text.text, text.language);
    scoreQuotes(scores.quotes, text, found);
    scoreClaims(scores.claims, text, found);
  }
  return scores;
}
