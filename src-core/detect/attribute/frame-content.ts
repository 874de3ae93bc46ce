import { inOneSentence, isColonAt, wordAtPlace, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import type { RuleId } from '../rules';
import type { ProposedType } from '../proposals';
import { clauseEnd } from './clauses';
import type { Frame } from './frame-lexicon';
import { phraseAfter } from './phrases';
import { endOfTopic } from './topic-end';
import type { ReportIndex } from './quote-report';
import type { Report } from './reports';
import { isAnd, isCalendar, isConjunction, isPreposition, isPronoun, opensPhrase, standsBetween } from './word-kinds';

/** What stands behind reporting words without a clause of its own. */
export interface FrameContent extends TokenSpan {
  readonly quoteType: ProposedType;
  readonly rule: RuleId;
  readonly confidence: number;
}

const TOPICS = ['things', 'names', 'asThings', 'ofStates', 'topicNouns'] as const;
const SPOKEN_OF = ['things', 'ofStates', 'topicNouns'] as const;
const OBJECT = /^(?:it|him|her|them|me|us|himself|herself|itself|themselves|this|that)$/u;
const LEAST_TOPIC = 2;
/** `rejected the charge` tells nothing of what was said. */
const SAID_BEFORE =
  /^(?:charges?|claims?|remarks?|arguments?|allegations?|accusations?|suggestions?|ideas?|reports?|questions?|criticisms?|comments?|statements?|requests?|offers?|calls?)$/u;
const ASKS = /^(?:why|how|what|whether)$/u;
const ASKS_WIDELY = /^(?:why|how|what|whether|if|when|where|who|which)$/u;
const TIME = /^(?:week|weekend|month|year|night|spring|summer|fall|autumn|winter)$/u;
const FARTHEST_OPENER = 12;
const MEANS = /^(?:to|that)$/u;
const TELLS = /^(?:sa|te|tol)/u;
const DEGREE = /^(?:very|so|too|far|even|still)$/u;

/** Whether anything that a frame may have for its content stands near behind it: a cheap look before its subject is sought. */
export function mayHaveContent(scan: Scan, { kinds }: Frame, from: number): boolean {
  if (TOPICS.some((kind) => kinds.has(kind)) && scan.tokens[from]?.kind === 'word') return true;
  const isAsked = kinds.has('questions');
  const isMeant = !isAsked || kinds.size > 1;
  for (let at = from; at < from + FARTHEST_OPENER && inOneSentence(scan, at, from - 1); at += 1) {
    const word = wordAtPlace(scan, at);
    if ((isMeant && MEANS.test(word)) || (isAsked && ASKS_WIDELY.test(word))) return true;
  }
  return false;
}

/** The content of a frame; null where nothing stands behind it that surely is one. */
export function contentOf(scan: Scan, frame: Frame, report: Report, index: ReportIndex): FrameContent | null {
  const at = behindWhen(
    scan,
    behindAdverbs(scan, Math.max(report.cue.last, report.way === 'after' ? 0 : report.last) + 1),
  );
  return (
    questionAt(scan, frame, report, { at, index }) ??
    stateAt(scan, frame, report, { at, index }) ??
    intentAt(scan, frame, report, { at, index }) ??
    namedAt(scan, frame, report, at) ??
    topicAt(scan, frame, report, { at, index })
  );
}

/** `voted on Thursday to hold …`, `plans this week to give …`: behind when it was, where what was meant follows. */
function behindWhen(scan: Scan, from: number): number {
  let at = isPreposition(scan, wordAtPlace(scan, from)) ? from + 1 : from;
  if (/^(?:this|last|next)$/u.test(wordAtPlace(scan, at)) && TIME.test(wordAtPlace(scan, at + 1))) at += 2;
  else while (isCalendar(wordAtPlace(scan, at))) at += 1;
  return at > from && /^(?:to|that)$/u.test(wordAtPlace(scan, at)) ? at : from;
}

interface Behind {
  readonly at: number;
  readonly index: ReportIndex;
}

function behindAdverbs(scan: Scan, from: number): number {
  let at = from;
  while (at < from + 2 && wordAtPlace(scan, at) !== 'to' && /ly$|^not$/u.test(wordAtPlace(scan, at))) {
    if (!standsBetween(scan, at)) break;
    at += 1;
  }
  return wordAtPlace(scan, at) === 'to' || at === from ? at : from;
}

function toEnd(scan: Scan, first: number, report: Report, index: ReportIndex): TokenSpan | null {
  const last = clauseEnd(scan, first, report, index);
  return last > first ? { first, last } : null;
}

/** `asked why the port was shut`, `would not say whether it opens`. */
function questionAt(scan: Scan, { kinds }: Frame, report: Report, { at, index }: Behind): FrameContent | null {
  if (!kinds.has('questions')) return null;
  const asks = TELLS.test(wordAtPlace(scan, report.cue.first)) && !isNegated(scan, report) ? ASKS : ASKS_WIDELY;
  const start = asks.test(wordAtPlace(scan, at)) ? at : (phraseAfter(scan, at)?.last ?? at) + 1;
  if (!asks.test(wordAtPlace(scan, start)) || !inOneSentence(scan, start, report.cue.first)) return null;
  const span = toEnd(scan, start, report, index);
  if (span === null || span.last - span.first < 2) return null;
  return { ...span, quoteType: 'indirect', rule: 'question-or-belief', confidence: 0.8 };
}

function isNegated(scan: Scan, { cue }: Report): boolean {
  return /^(?:not|never)$|n['’]t$/u.test(wordAtPlace(scan, cue.first - 1));
}

/** `is afraid that …`, `his claim that …`. */
function stateAt(scan: Scan, { kinds }: Frame, report: Report, { at, index }: Behind): FrameContent | null {
  if (!kinds.has('thatStates') && !kinds.has('nouns')) return null;
  if (wordAtPlace(scan, at) !== 'that') return null;
  const span = toEnd(scan, at + 1, report, index);
  if (span === null) return null;
  return { ...span, quoteType: 'indirect', rule: 'question-or-belief', confidence: 0.8 };
}

/** `promised to stay`, `urged the council to act`. */
function intentAt(scan: Scan, { kinds }: Frame, report: Report, { at, index }: Behind): FrameContent | null {
  const isOwn = kinds.has('own') || kinds.has('toStates') || kinds.has('nouns') || kinds.has('intents');
  const start = isOwn && isInfinitive(scan, at) ? at : kinds.has('others') ? objectOfWish(scan, at) : null;
  const span = start === null ? null : toEnd(scan, start, report, index);
  return span === null ? null : { ...span, quoteType: 'indirect', rule: 'wish-or-promise', confidence: 0.8 };
}

function isInfinitive(scan: Scan, at: number): boolean {
  if (wordAtPlace(scan, at) === 'not') return isInfinitive(scan, at + 1);
  const [word, next] = [wordAtPlace(scan, at), wordAtPlace(scan, at + 1)];
  if (word !== 'to' || next === '' || scan.tokens[at + 1]?.isCapital === true) return false;
  return !opensPhrase(scan, next) && !isPronoun(scan, next) && !isPreposition(scan, next) && !next.endsWith('ing');
}

/** `Congress to leave it`: where whom it was asked of is followed by what. */
function objectOfWish(scan: Scan, at: number): number | null {
  const object = /^(?:him|them|me|us|her)$/u.test(wordAtPlace(scan, at)) ? { last: at } : phraseAfter(scan, at);
  return object !== null && isInfinitive(scan, object.last + 1) ? at : null;
}

/** `called it a farce`, `presents itself as a friend`: what something is said to be. */
function namedAt(scan: Scan, { kinds }: Frame, { way }: Report, at: number): FrameContent | null {
  if (!(kinds.has('names') || kinds.has('asThings')) || way === 'by' || way === 'after') return null;
  const object = OBJECT.test(wordAtPlace(scan, at)) ? at : phraseAfter(scan, at)?.last;
  if (object === undefined || !isNamedBehind(scan, kinds, object + 1)) return null;
  const last = endOfTopic(scan, object + 1);
  return { first: at, last, quoteType: 'reported', rule: 'topic-of-report', confidence: 0.7 };
}

function isNamedBehind(scan: Scan, kinds: Frame['kinds'], at: number): boolean {
  if (!inOneSentence(scan, at - 1, at)) return false;
  const word = wordAtPlace(scan, at);
  return (kinds.has('names') && opensPhrase(scan, word)) || (kinds.has('asThings') && word === 'as');
}

/** `called for more ships`, `denied making the call`: what was spoken of. */
function topicAt(scan: Scan, { kinds }: Frame, report: Report, { at }: Behind): FrameContent | null {
  if (!SPOKEN_OF.some((kind) => kinds.has(kind)) || !opensTopic(scan, at)) return null;
  const last = endOfTopic(scan, at);
  if (!tellsEnough(scan, at, last) || report.way === 'by' || report.way === 'after') return null;
  return { first: at, last, quoteType: 'reported', rule: 'topic-of-report', confidence: 0.7 };
}

function tellsEnough(scan: Scan, first: number, last: number): boolean {
  const { tokens } = scan;
  // `Vik hammers the bank: “…”`: what was said follows.
  if (last - first + 1 < LEAST_TOPIC || isColonAt(scan, last + 1)) return false;
  return last - first >= LEAST_TOPIC || !SAID_BEFORE.test(tokens[last]?.word ?? '');
}

function opensTopic(scan: Scan, at: number): boolean {
  const token = scan.tokens[at];
  if (token?.kind !== 'word' || DEGREE.test(token.word)) return false;
  if (opensPhrase(scan, token.word) || token.isCapital || token.word.endsWith('ing')) return true;
  return !isSmallWord(scan, at, token.word);
}

function isSmallWord(scan: Scan, at: number, word: string): boolean {
  if (isPronoun(scan, word) || isPreposition(scan, word) || isConjunction(scan, word) || isAnd(word)) return true;
  return standsBetween(scan, at) || scan.lexicon.is('stops', word) || isCalendar(word);
}
