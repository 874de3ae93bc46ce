import type { RuleId } from './rules';
import type { CountedRule } from './shown-rules';

/**
 * How often the proposals of each rule were right on the closed half of the labelled corpus, and on both halves; rules that
 * proposed nothing in the closed half are left out. Written by `npm run score -- --update`.
 */
export const RULE_ACCURACY: Readonly<Partial<Record<RuleId, CountedRule>>> = {
  'quote-then-speaker': { right: 59, given: 59, both: { right: 109, given: 109 } },
  'quote-then-verb': { right: 48, given: 48, both: { right: 100, given: 100 } },
  'speaker-then-quote': { right: 8, given: 9, both: { right: 17, given: 19 } },
  'between-parts': { right: 17, given: 18, both: { right: 43, given: 44 } },
  'colon-before': { right: 30, given: 30, both: { right: 67, given: 67 } },
  'label-before': { right: 4, given: 4, both: { right: 5, given: 5 } },
  'dash-behind': { right: 6, given: 6, both: { right: 13, given: 13 } },
  'interview-turn': { right: 18, given: 18, both: { right: 33, given: 33 } },
  'same-paragraph': { right: 58, given: 58, both: { right: 111, given: 112 } },
  'next-paragraph': { right: 5, given: 5, both: { right: 11, given: 11 } },
  introduced: { right: 1, given: 1, both: { right: 2, given: 2 } },
  unattributed: { right: 7, given: 7, both: { right: 15, given: 15 } },
  'named-as': { right: 10, given: 10, both: { right: 20, given: 20 } },
  'clause-with-marks': { right: 29, given: 32, both: { right: 65, given: 69 } },
  'reported-clause': { right: 42, given: 44, both: { right: 101, given: 104 } },
  'clause-then-speaker': { right: 19, given: 20, both: { right: 31, given: 33 } },
  'according-to': { right: 14, given: 14, both: { right: 39, given: 39 } },
  'question-or-belief': { right: 0, given: 1, both: { right: 0, given: 1 } },
  'wish-or-promise': { right: 1, given: 3, both: { right: 4, given: 10 } },
  'topic-of-report': { right: 4, given: 4, both: { right: 5, given: 6 } },
  'claim-quantity': { right: 103, given: 126, both: { right: 217, given: 252 } },
  'claim-law': { right: 10, given: 13, both: { right: 19, given: 25 } },
  'claim-prediction': { right: 13, given: 19, both: { right: 41, given: 49 } },
  'claim-experience': { right: 7, given: 23, both: { right: 14, given: 42 } },
  'claim-event': { right: 4, given: 8, both: { right: 12, given: 16 } },
  'claim-reported': { right: 29, given: 31, both: { right: 68, given: 74 } },
};
