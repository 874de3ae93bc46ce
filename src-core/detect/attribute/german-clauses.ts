import { sentenceEnd, signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import { endsInSubjunctive, endsWithInfinitive, hasSubjunctive } from './german-verbs';
import type { Report } from './reports';
import { isConjunction, isReportingVerb } from './word-kinds';

const RELATIVE_OR_NOT =
  /^(?:und|aber|der|die|das|den|dem|als|wenn|wo|was|wie|um|ohne|weil|nachdem|obwohl|während|denn|sondern|so|womit|wobei|wodurch|warum|wer)$/u;
const ARTICLE = /^(?:der|die|das|den|dem)$/u;
const QUESTION = /^(?:was|wer|wie|wo|warum|weshalb|wann|woher|wohin|welche[rsmn]?|wieviel|wem|wen)$/u;
const RELATIVE = /^(?:der|die|das|den|dem|deren|dessen|denen|welche[rsmn]?|wo|was)$/u;
const PARTICLE = /^(?:ab|an|auf|aus|bei|dar|ein|fest|her|hin|mit|nach|vor|zu|zurück)$/u;
const FARTHEST_COMMA = 18;

/**
 * German: the place behind the comma that opens a reported clause without a conjunction (`sagte am Montag in Kiel, die Lage
 * sei …`); null where it may be a clause of another kind. `at`: the place behind the report and its nearest adjuncts.
 */
export function clauseBehindComma(scan: Scan, { cue, last }: Report, at: number): number | null {
  const comma = commaBehind(scan, at);
  if (comma === null) return null;
  const first = comma + 1;
  const next = wordAtPlace(scan, first);
  // `…, sagte Vik`: what reports something else.
  if (isReportingVerb(scan, first)) return null;
  // Right behind the verb a relative clause has nothing to speak of.
  const isBehindVerb = comma === cue.last + 1;
  if (isReported(scan, first, isBehindVerb)) return first;
  const isUnsure = RELATIVE_OR_NOT.test(next) && !(isBehindVerb && ARTICLE.test(next));
  const isNear = comma <= Math.max(at, last + 1);
  return isNear && !isUnsure && !/^(?:um|ohne|statt|anstatt)$/u.test(next) ? first : null;
}

/** Whether a clause is told by its verb to be somebody's words. */
export function isReported(scan: Scan, first: number, isBehindVerb: boolean): boolean {
  const end = sentenceEnd(scan, first);
  const word = wordAtPlace(scan, first);
  if (QUESTION.test(word) && endsInSubjunctive(scan, first, endOfClause(scan, first, end))) return true;
  if (/^(?:als|wenn|weil|obwohl|nachdem|während|sondern|denn|um|womit|wobei)$/u.test(word)) return false;
  if (RELATIVE.test(word) && !isBehindVerb) {
    const last = endOfClause(scan, first, end);
    return isVerbSecond(scan, first, last) || endsWithInfinitive(scan, first, last);
  }
  return hasSubjunctive(scan, first, end) || endsWithInfinitive(scan, first, end);
}

/** `die Lage sei ernst`, `die Leute hielten sich an das Gesetz`: the verb does not end its clause, as that of a relative one does. */
function isVerbSecond(scan: Scan, first: number, last: number): boolean {
  if (hasSubjunctive(scan, first, last - 1)) return true;
  const isBehindNoun = scan.tokens[first + 1]?.isCapital === true || scan.tokens[first + 2]?.isCapital === true;
  return (
    isBehindNoun &&
    last - first > 3 &&
    (scan.tokens[last]?.isCapital === true || PARTICLE.test(wordAtPlace(scan, last)))
  );
}

function endOfClause(scan: Scan, first: number, end: number): number {
  for (let at = first; at < end; at += 1) if (/^[,;:.!?]$/u.test(signAtPlace(scan, at + 1))) return at;
  return end;
}

/** The comma behind what stands between a report and its clause: when, where, to whom. */
function commaBehind(scan: Scan, from: number): number | null {
  const sentence = scan.tokens[from - 1]?.sentence;
  for (let at = from; at - from < FARTHEST_COMMA; at += 1) {
    const token = scan.tokens[at];
    if (token === undefined || token.sentence !== sentence || token.kind === 'quotation') return null;
    if (token.word === ',' && token.kind === 'sign') return at;
    if (token.kind === 'sign' && /^[:;.!?–—]$/u.test(token.word)) return null;
    if (isConjunction(scan, token.word)) return null;
  }
  return null;
}
