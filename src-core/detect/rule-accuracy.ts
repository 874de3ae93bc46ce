import type { RuleId } from './rules';

/**
 * How often the proposals of each rule were right on the closed half of the labelled corpus; rules that proposed nothing there
 * are left out. Written by `npm run score -- --update`.
 */
export const RULE_ACCURACY: Readonly<Partial<Record<RuleId, { readonly right: number; readonly given: number }>>> = {
  'quote-then-speaker': { right: 59, given: 59 },
  'quote-then-verb': { right: 48, given: 48 },
  'speaker-then-quote': { right: 8, given: 9 },
  'between-parts': { right: 16, given: 17 },
  'colon-before': { right: 26, given: 26 },
  'label-before': { right: 4, given: 4 },
  'dash-behind': { right: 6, given: 6 },
  'interview-turn': { right: 18, given: 18 },
  'same-paragraph': { right: 58, given: 58 },
  'next-paragraph': { right: 5, given: 5 },
  introduced: { right: 1, given: 1 },
  unattributed: { right: 7, given: 7 },
  'named-as': { right: 10, given: 10 },
  'clause-with-marks': { right: 30, given: 33 },
  'reported-clause': { right: 42, given: 44 },
  'clause-then-speaker': { right: 18, given: 19 },
  'according-to': { right: 14, given: 14 },
  'question-or-belief': { right: 0, given: 1 },
  'wish-or-promise': { right: 1, given: 3 },
  'topic-of-report': { right: 5, given: 5 },
  'claim-quantity': { right: 102, given: 125 },
  'claim-law': { right: 10, given: 13 },
  'claim-prediction': { right: 13, given: 19 },
  'claim-experience': { right: 7, given: 23 },
  'claim-event': { right: 4, given: 8 },
  'claim-reported': { right: 29, given: 31 },
};
