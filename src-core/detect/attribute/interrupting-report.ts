import type { TextRange } from '../../model/anchor';
import { sentenceEnd, sentenceStart, signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import { clauseRange, isSubordinateBehind } from './clauses';
import { phraseAfter } from './phrases';
import type { QuoteReport, ReportIndex } from './quote-report';
import type { Report } from './reports';
import { isAnd, isCalendar, isConjunction, isPreposition, standsBetween } from './word-kinds';

const LEAST_HEAD = 2;
const MOST_ADJUNCTS = 4;
const AS = /^(?:as|what)$/u;

/** The comma behind a report, past when and where it was said; null where anything else stands between. */
export function commaBehind(scan: Scan, { last, cue }: Report): number | null {
  let at = Math.max(last, cue.last) + 1;
  for (let count = 0; count <= MOST_ADJUNCTS; count += 1) {
    if (signAtPlace(scan, at) === ',') return at;
    const next = behindAdjunct(scan, at);
    if (next === at) return null;
    at = next;
  }
  return null;
}

function behindAdjunct(scan: Scan, at: number): number {
  const word = wordAtPlace(scan, at);
  if (isCalendar(word) || standsBetween(scan, at) || scan.lexicon.is('stops', word)) return at + 1;
  if (!isPreposition(scan, word)) return at;
  if (isCalendar(wordAtPlace(scan, at + 1))) return at + 2;
  return (phraseAfter(scan, at + 1)?.last ?? at - 1) + 1;
}

/**
 * The report that interrupts the clause of a quotation: `The crews, Vik told the hearing, were “well paid”`; null where none
 * does. English.
 */
export function interruptingReport(scan: Scan, at: number, index: ReportIndex): QuoteReport | null {
  if (scan.lexicon.pack.language !== 'en') return null;
  const sentence = scan.tokens[at]?.sentence ?? -1;
  const report = index.ofSentence.get(sentence)?.find((each) => interrupts(scan, each));
  if (report === undefined || isWholeBehind(scan, at, report)) return null;
  return { report, cue: report.cue, source: report.source, place: 'around', rule: 'between-parts', confidence: 0.82 };
}

function interrupts(scan: Scan, report: Report): boolean {
  const { first, source, way, cue } = report;
  if (source === null || (way !== 'before' && way !== 'after') || cue.form.kind !== 'verb') return false;
  if (signAtPlace(scan, first - 1) !== ',') return false;
  const start = sentenceStart(scan, first);
  if (first - 1 - start < LEAST_HEAD || AS.test(wordAtPlace(scan, start))) return false;
  const behind = opensClause(scan, first - 2) ? null : commaBehind(scan, report);
  if (behind === null || sentenceEnd(scan, first) <= behind + 1) return false;
  return !isSubordinateBehind(scan, behind) && !scan.lexicon.is('relatives', wordAtPlace(scan, behind + 1));
}

/** `long shifts that, they say, leave them tired`: what stands before belongs to the author. */
function opensClause(scan: Scan, at: number): boolean {
  const word = wordAtPlace(scan, at);
  const isRelative = scan.lexicon.is('relatives', word) || isConjunction(scan, word);
  return isRelative || isAnd(word) || /^(?:but|because|so|if|when|while|although|though)$/u.test(word);
}

/** `When asked, Vik said in Oslo, “It is over.”`: a sentence of its own is all that was said. */
function isWholeBehind(scan: Scan, at: number, { first }: Report): boolean {
  return at > first && scan.tokens[at]?.quotation?.beginsCapital === true && signAtPlace(scan, at - 1) === ',';
}

/** What stands before and behind a report that interrupts its clause. UTF-16. */
export function interruptedClause(scan: Scan, report: Report): TextRange[] {
  const behind = commaBehind(scan, report) ?? report.last;
  const parts = [
    { first: sentenceStart(scan, report.first), last: report.first - 1 },
    { first: behind + 1, last: sentenceEnd(scan, report.first) },
  ];
  return parts.map((part) => clauseRange(scan, part)).filter((range) => range !== null);
}
