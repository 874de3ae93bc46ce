import type { ClaimProposal } from '../proposals';
import type { RuleId } from '../rules';
import type { ScanToken } from '../scan/scan-token';
import { CALENDAR_WORDS } from '../../text/common-words';
import type { ClaimLexicon, ClaimWordClass } from './claim-lexicon';

/** What kind of claim a sentence makes. */
export interface ClaimKind extends Pick<ClaimProposal, 'claimType' | 'checkability' | 'confidence'> {
  readonly rule: RuleId;
}

const LEAST_WORDS = 5;
/** A sentence with a number is shorter: `She was 94`. */
const LEAST_WORDS_WITH_A_NUMBER = 3;
const QUESTION = /^[?؟՞]$/u;
const FIGURE = /^\p{N}/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const DAY = /^\d{1,2}$/u;
/** What a number before it does not count. */
const NO_COUNTED = /^(?:past|to|o[’']clock|of|or|and|in|at|by|uhr|heures?|h|times)$/u;
/** Behind them a number tells which, not how many. */
const KNOWN = /^(?:the|these|those|both|his|her|their|der|die|das|den|dem|les|los|las|эти|обе|оба)$/u;
const YEARS_OLD = /^(?:ans|jahre|años|лет|года|տարեկան)$/u;
const NUMBERED = /^[№#]$/u;
const UNIT = /^[%٪€$£¥‰֏₽]$/u;

/** The kind of claim that the words of a sentence make; null for a question, an opinion and what nobody could check. */
export function claimKind(tokens: readonly ScanToken[], lexicon: ClaimLexicon, isQuoted: boolean): ClaimKind | null {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ word }) => word);
  if (tokens.some(({ kind, word }) => kind === 'sign' && QUESTION.test(word))) return null;
  const has = (wordClass: ClaimWordClass): boolean => words.some((_, at) => lexicon.standsAt(wordClass, words, at));
  const isCounted = hasFigure(tokens) || countsInWords(words, lexicon) || (has('numerals') && has('quantity'));
  if (words.length < (isCounted ? LEAST_WORDS_WITH_A_NUMBER : LEAST_WORDS)) return null;
  if (has('opinion') && !isCounted) return null;
  return measured(has, isCounted) ?? told(has, { tokens, isQuoted, hasNumeral: has('numerals') });
}

/** Whether words say what somebody thinks of something, or what ought to be. */
export function isOpinion(tokens: readonly ScanToken[], lexicon: ClaimLexicon): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ word }) => word);
  return words.some((_, at) => lexicon.standsAt('opinion', words, at));
}

function measured(has: (wordClass: ClaimWordClass) => boolean, isCounted: boolean): ClaimKind | null {
  if (has('prediction') && !has('law')) {
    return {
      claimType: 'prediction',
      checkability: 'unclear',
      rule: 'claim-prediction',
      confidence: isCounted ? 0.75 : 0.6,
    };
  }
  if (isCounted) return { claimType: 'quantity', checkability: 'public', rule: 'claim-quantity', confidence: 0.8 };
  if (has('causation'))
    return { claimType: 'causation', checkability: 'public', rule: 'claim-causation', confidence: 0.7 };
  if (has('law')) return { claimType: 'law_or_rule', checkability: 'public', rule: 'claim-law', confidence: 0.65 };
  return null;
}

interface Told {
  readonly tokens: readonly ScanToken[];
  readonly isQuoted: boolean;
  readonly hasNumeral: boolean;
}

function told(has: (wordClass: ClaimWordClass) => boolean, { tokens, isQuoted, hasNumeral }: Told): ClaimKind | null {
  if (isQuoted && has('firstPerson')) {
    if (!has('experience')) return null;
    return { claimType: 'personal_experience', checkability: 'none', rule: 'claim-experience', confidence: 0.6 };
  }
  const isPlaced = tokens.some(
    ({ isCapital, word }, at) => (isCapital && at > 0) || YEAR.test(word) || CALENDAR_WORDS.has(word),
  );
  if (!has('event') || !(isPlaced || hasNumeral)) return null;
  return { claimType: 'event', checkability: 'public', rule: 'claim-event', confidence: 0.6 };
}

/** `Odd Vik, 54, said`, `who is 54`. */
function isAge(tokens: readonly ScanToken[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  const unit = YEARS_OLD.test(tokens[at + 1]?.word ?? '') ? 1 : 0;
  const behind = tokens[at + 1 + unit]?.word ?? '.';
  return (before === ',' && /^[,.]$/u.test(behind)) || (/^(?:is|was|aged|no)$/u.test(before) && /^[,.]$/u.test(behind));
}

/** `Forty-one firefighters`, `eleven centimetres`: not `twenty past nine`, `three of them` and `the two governments`. */
function countsInWords(words: readonly string[], lexicon: ClaimLexicon): boolean {
  return words.some((word, at) => {
    const [first = ''] = word.split('-');
    const next = words[at + 1];
    if (next === undefined || NO_COUNTED.test(next) || KNOWN.test(words[at - 1] ?? '')) return false;
    return lexicon.standsAt('numerals', [first], 0);
  });
}

/** A figure that counts something: no year, no day of a month, no age and no number of a house. */
function hasFigure(tokens: readonly ScanToken[]): boolean {
  return tokens.some(({ kind, word }, at) =>
    kind === 'sign' ? UNIT.test(word) : FIGURE.test(word) && counts(tokens, at),
  );
}

function counts(tokens: readonly ScanToken[], at: number): boolean {
  const [before = '', word = '', behind = ''] = [-1, 0, 1].map((step) => tokens[at + step]?.word);
  if (YEAR.test(word) || NUMBERED.test(before)) return false;
  const isDate = CALENDAR_WORDS.has(before) || CALENDAR_WORDS.has(behind);
  return !(DAY.test(word) && (isDate || isAge(tokens, at)));
}
