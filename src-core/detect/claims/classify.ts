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
const QUESTION = /^[?؟՞]$/u;
const FIGURE = /^\p{N}/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;
const DAY = /^\d{1,2}$/u;
const UNIT = /^[%٪€$£¥‰֏₽]$/u;

/** The kind of claim that the words of a sentence make; null for a question, an opinion and what nobody could check. */
export function claimKind(tokens: readonly ScanToken[], lexicon: ClaimLexicon, isQuoted: boolean): ClaimKind | null {
  const words = tokens.filter(({ kind }) => kind === 'word').map(({ word }) => word);
  if (words.length < LEAST_WORDS || tokens.some(({ kind, word }) => kind === 'sign' && QUESTION.test(word)))
    return null;
  const has = (wordClass: ClaimWordClass): boolean => words.some((_, at) => lexicon.standsAt(wordClass, words, at));
  const isCounted = hasFigure(tokens) || (has('numerals') && has('quantity'));
  if (has('opinion') && !isCounted) return null;
  return measured(has, isCounted) ?? told(has, { tokens, isQuoted, hasNumeral: has('numerals') });
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
  const [before, behind] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? '.'];
  return (before === ',' && /^[,.]$/u.test(behind)) || (/^(?:is|was|aged|no)$/u.test(before) && /^[,.]$/u.test(behind));
}

/** A figure that counts something: no year, and no day of a month. */
function hasFigure(tokens: readonly ScanToken[]): boolean {
  return tokens.some(({ kind, word }, at) => {
    if (kind === 'sign') return UNIT.test(word);
    if (!FIGURE.test(word) || YEAR.test(word)) return false;
    const isDate = CALENDAR_WORDS.has(tokens[at - 1]?.word ?? '') || CALENDAR_WORDS.has(tokens[at + 1]?.word ?? '');
    return !(DAY.test(word) && (isDate || isAge(tokens, at)));
  });
}
