import type { RuleId } from './rules';

/**
 * How often the proposals of each rule were right on the closed half of the labelled corpus; rules that proposed nothing there
 * are left out. Written by `npm run score -- --update`.
 */
export const RULE_ACCURACY: Readonly<Partial<Record<RuleId, { readonly right: number; readonly given: number }>>> = {
  'quote-then-speaker': { right: 59, given: 59 },
  'quote-then-verb': { right: 47, given: 47 },
  'speaker-then-quote': { right: 6, given: 7 },
  'between-parts': { right: 15, given: 16 },
  'colon-before': { right: 24, given: 24 },
  'label-before': { right: 7, given: 7 },
  'dash-behind': { right: 6, given: 6 },
  'interview-turn': { right: 18, given: 18 },
  'same-paragraph': { right: 61, given: 61 },
  'next-paragraph': { right: 5, given: 5 },
  introduced: { right: 1, given: 1 },
  unattributed: { right: 10, given: 10 },
  'named-as': { right: 10, given: 10 },
  'clause-with-marks': { right: 26, given: 29 },
  'reported-clause': { right: 39, given: 41 },
  'clause-then-speaker': { right: 17, given: 18 },
  'according-to': { right: 13, given: 13 },
  'question-or-belief': { right: 0, given: 1 },
  'wish-or-promise': { right: 1, given: 3 },
  'topic-of-report': { right: 5, given: 5 },
  'claim-quantity': { right: 54, given: 65 },
  'claim-law': { right: 11, given: 14 },
  'claim-prediction': { right: 12, given: 18 },
  'claim-experience': { right: 9, given: 26 },
  'claim-event': { right: 8, given: 15 },
};
