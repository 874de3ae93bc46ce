import type { TextRange } from '../../model/anchor';
import { trimRange } from '../../text/white-space';
import type { QuotedPassage } from '../scan/quoted-passages';
import { signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import { scanWords } from '../scan/scan-words';
import { isComma } from './appositions';
import { factsOf, type ReportFacts } from './report-facts';
import { findReports, type Report } from './reports';

const LONGEST_UTF16 = 8000;
const LINKED = /^(?:a|t|ont|avait|ai|s|se|le|lui|nous)$/u;

/** A report that stands inside the marks: `« Oui, a-t-elle dit, demain »`, `«Да, — сказал он. — Завтра»`. */
export interface InsideReport {
  readonly facts: ReportFacts;
  /** The quotation without the report. UTF-16. */
  readonly content: readonly TextRange[];
}

/** The first report inside a quotation's marks, between commas or dashes; null where the language knows none, or none is there. */
export function reportInside(
  scan: Scan,
  { outer, inner }: Pick<QuotedPassage, 'outer' | 'inner'>,
): InsideReport | null {
  const { language, splitsWords, reportsInsideMarks = false } = scan.lexicon.pack;
  if (!reportsInsideMarks || inner.end - inner.start > LONGEST_UTF16) return null;
  const tokens = scanWords(scan.text, inner, [], { language, parted: splitsWords });
  const within: Scan = { ...scan, range: inner, tokens, quotationsAt: [] };
  for (const report of findReports(within)) {
    const parts = report.cue.form.kind === 'verb' ? partsAround(within, report, outer) : null;
    if (parts === null) continue;
    const beside = report.way === 'after' || report.way === 'before' ? report.source : null;
    return { facts: factsOf(within, { report, cue: report.cue, source: beside }), content: parts };
  }
  return null;
}

function partsAround(scan: Scan, report: Report, outer: TextRange): TextRange[] | null {
  const first = startOfReport(scan, report);
  if (first === null) return null;
  const last = endOfReport(scan, Math.max(report.last, report.cue.last));
  if (last === null) return null;
  let before = first - 1;
  while (before > 0 && isComma(scan, before)) before -= 1;
  const head = { start: outer.start, end: scan.tokens[before]?.end ?? outer.start };
  let behind = last + 1;
  while (behind < scan.tokens.length && scan.tokens[behind]?.kind === 'sign') behind += 1;
  const next = scan.tokens[behind];
  return next === undefined ? [head] : [head, trimRange(scan.text, { start: next.start, end: outer.end })];
}

/** Where a report begins behind a comma or a dash; behind a comma only one that is turned, or short. Null elsewhere. */
function startOfReport(scan: Scan, report: Report): number | null {
  let first = report.way === 'before' || report.way === 'after' ? report.first : report.cue.first;
  while (LINKED.test(wordAtPlace(scan, first - 1))) first -= 1;
  if (first < 2 || !(isComma(scan, first - 1) || isAsked(scan, report, first))) return null;
  const isDash = signAtPlace(scan, first - 1) !== ',';
  const isLong = first === report.first && report.cue.first !== first + 1;
  return isDash || report.way === 'after' || !isLong ? first : null;
}

/** `– Vous partez ? demande Anne.`: behind the sign a small verb goes on, and who asks stands behind it. */
function isAsked(scan: Scan, { way }: Report, first: number): boolean {
  const isSmall = scan.tokens[first]?.isCapital === false;
  return way === 'after' && isSmall && /^[?!…]$/u.test(signAtPlace(scan, first - 1));
}

/** The last place before the sign that ends the report; null where it goes on too long. */
function endOfReport(scan: Scan, from: number): number | null {
  for (let at = from; at < from + 14; at += 1) {
    const next = scan.tokens[at + 1];
    if (next === undefined || (next.kind === 'sign' && /^[,.:;—–!?-]$/u.test(next.word))) return at;
  }
  return null;
}

/** What is spoken in a paragraph that a dash opens, UTF-16; null in any other, and where quotations stand in it. */
export function rangeOfDialogue({ tokens, quotationsAt, lexicon }: Scan): TextRange | null {
  const [dash, first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined || quotationsAt.length > 0) return null;
  const isOpened = lexicon.pack.dialogueDash === true && /^[—–]$/u.test(dash?.word ?? '');
  return isOpened ? { start: first.start, end: last.end } : null;
}
