import { COMMON_WORDS } from '../../text/common-words';
import { inOneSentence, sentenceStart, signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import type { RuleId } from '../rules';
import type { TokenSpan } from '../scan/scan-token';
import type { Memory } from './draft';
import type { QuoteReport } from './quote-report';
import { factsOf, NO_FACTS, type ReportFacts } from './report-facts';
import type { Report } from './reports';
import { beforeParenthesis } from './phrases';
import { subjectOfSentence } from './subjects';

const IMPERSONAL = new Set(['it', 'es', 'il', 'you', 'we', 'i', 'one', 'man', 'on', 'ich', 'wir', 'это']);

/** What is known around a quotation that nothing in its own sentence reports. */
export interface Neighbours {
  readonly before: Memory;
  readonly lastFacts: ReportFacts | null;
  /** The place of the last words that are quoted or report a quotation. */
  readonly lastQuoted: number;
  readonly reports: readonly Report[];
  readonly found: ReadonlyMap<number, QuoteReport>;
}

/** A speaker taken over from elsewhere. */
export interface CarriedReport {
  readonly facts: ReportFacts;
  readonly rule: RuleId;
  readonly confidence: number;
}

/** Whether a quotation is a sentence, or several, by itself. */
export function isAlone(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const before = tokens[at - 1];
  const opens =
    before === undefined ||
    !inOneSentence(scan, at - 1, at) ||
    before.kind === 'quotation' ||
    /^[—–:(-]$/u.test(before.word);
  if (!opens) return false;
  for (let next = at + 1; next < tokens.length && inOneSentence(scan, next, at); next += 1) {
    if (tokens[next]?.kind === 'word') return false;
    if (tokens[next]?.kind === 'quotation') return true;
  }
  return true;
}

/** Who goes on speaking in a quotation: whoever was reported before in the paragraph, is reported next, or before it. */
export function carriedReport(scan: Scan, order: number, around: Neighbours): CarriedReport | null {
  const at = scan.quotationsAt[order] ?? 0;
  const next = nextFound(scan, order, around.found);
  if (next?.isBeside === true) {
    return { facts: factsOf(scan, next.found), rule: 'same-paragraph', confidence: 0.92 };
  }
  const earlier = earlierInParagraph(scan, at, around);
  if (earlier !== null) return { facts: earlier, rule: 'same-paragraph', confidence: 0.9 };
  const announced = at === 0 ? announcedBefore(around.before) : null;
  if (announced !== null) return announced;
  if (next !== null) return { facts: factsOf(scan, next.found), rule: 'same-paragraph', confidence: 0.75 };
  return subjectBefore(scan, at) ?? (at === 0 ? paragraphBefore(around.before) : null);
}

/** The paragraph before ended inside a quotation or with a colon: this is what it goes on with. */
function announcedBefore({ facts, isOpen, announces }: Memory): CarriedReport | null {
  if (facts === null || !(isOpen || announces)) return null;
  return { facts, rule: announces ? 'colon-before' : 'next-paragraph', confidence: 0.93 };
}

/** Who spoke last in the paragraph before, else of whom its last sentence spoke. */
function paragraphBefore(before: Memory): CarriedReport | null {
  if (before.facts !== null) {
    return { facts: before.facts, rule: 'next-paragraph', confidence: before.endsQuoted ? 0.85 : 0.75 };
  }
  if (before.subject !== null) {
    return { facts: { ...NO_FACTS, source: before.subject }, rule: 'introduced', confidence: 0.5 };
  }
  return null;
}

/** The next quotation of the paragraph that has a report behind it, and whether nothing but quotations stands between. */
function nextFound(
  scan: Scan,
  order: number,
  found: ReadonlyMap<number, QuoteReport>,
): { readonly found: QuoteReport; readonly isBeside: boolean } | null {
  let isBeside = true;
  for (let step = order + 1; step < Math.min(order + 5, scan.quotationsAt.length); step += 1) {
    const [before, at] = [scan.quotationsAt[step - 1] ?? 0, scan.quotationsAt[step] ?? 0];
    if (wordBetween(scan, before + 1, at)) isBeside = false;
    const report = found.get(at);
    if (report === undefined) continue;
    if (report.source === null) return null;
    return { found: report, isBeside: isBeside && report.place === 'after' };
  }
  return null;
}

function wordBetween(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (wordAtPlace(scan, at) !== '') return true;
  return false;
}

function earlierInParagraph(
  scan: Scan,
  at: number,
  { lastFacts, lastQuoted, reports }: Neighbours,
): ReportFacts | null {
  const report = reports.findLast(
    ({ cue, last, source, isSubordinate }) => source !== null && !isSubordinate && Math.max(last, cue.last) < at,
  );
  if (report === undefined || report.cue.last <= lastQuoted) return lastFacts;
  return factsOf(scan, { report, cue: report.cue, source: report.source });
}

/** Whom a verb without a subject means: whoever was reported before. UTF-16. */
export function carriedSource(scan: Scan, at: number, around: Neighbours): ReportFacts['source'] {
  return (earlierInParagraph(scan, at, around) ?? around.before.facts)?.source ?? null;
}

/** `Vik was not convinced. “…”`: the sentence before speaks of one who then speaks. */
function subjectBefore(scan: Scan, at: number): CarriedReport | null {
  if (at === 0 || scan.tokens[at - 1]?.kind === 'quotation' || signAtPlace(scan, at - 1) === '(') return null;
  const subject = personOfSentence(scan, at - 1);
  if (subject === null) return null;
  return { facts: factsOf(scan, { report: null, cue: null, source: subject }), rule: 'introduced', confidence: 0.6 };
}

/** The person with whom the sentence of a place begins: a name or a pronoun; null where it begins otherwise. */
export function personOfSentence(scan: Scan, at: number): TokenSpan | null {
  const subject = subjectOfSentence(scan, sentenceStart(scan, at), at);
  if (subject === null) return null;
  const [first, last] = [scan.tokens[subject.first], scan.tokens[beforeParenthesis(scan, subject.last)]];
  if (first === undefined || last === undefined) return null;
  const isName = first.isCapital && last.isCapital && !COMMON_WORDS.has(first.word);
  const isPronoun = subject.first === subject.last && scan.lexicon.is('pronouns', first.word);
  return isName || (isPronoun && !IMPERSONAL.has(first.word)) ? subject : null;
}

/** German: whether the sentence of a quotation has somebody else for its subject than who was reported before it. */
export function speaksOfAnother(scan: Scan, at: number, { source }: ReportFacts): boolean {
  if (scan.lexicon.pack.language !== 'de' || source === null || at < 2) return false;
  const subject = inOneSentence(scan, at - 1, at) ? personOfSentence(scan, at - 1) : null;
  if (subject === null || scan.lexicon.is('pronouns', wordAtPlace(scan, subject.first))) return false;
  const name = wordAtPlace(scan, beforeParenthesis(scan, subject.last));
  return !scan.text.slice(source.start, source.end).toLowerCase().includes(name);
}
