import {
  inOneSentence,
  isColonAt,
  opensSentence,
  sentenceEnd,
  signAtPlace,
  wordAtPlace,
  type Scan,
} from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import type { RuleId } from '../rules';
import { isComma } from './appositions';
import { phraseAfter } from './phrases';
import type { Report } from './reports';
import { isAdjunct, isConjunction, isPreposition, opensPhrase, standsBetween } from './word-kinds';
import { behindThat } from './inserted-report';
import { inferredReport } from './inferred-report';
import { labelBefore } from './label-before';

/** What reports a quotation: words with a speaker, or a speaker without any. */
export interface QuoteReport {
  readonly report: Report | null;
  readonly cue: TokenSpan | null;
  readonly source: TokenSpan | null;
  readonly place: 'before' | 'after' | 'around';
  readonly rule: RuleId;
  readonly confidence: number;
}

/** The reports of a stretch, found by where they begin and by their sentence. */
export interface ReportIndex {
  readonly startingAt: ReadonlyMap<number, Report>;
  readonly ofSentence: ReadonlyMap<number, readonly Report[]>;
}

const SHORT_TAIL = 6;
const FARTHEST_BEFORE = 70;
const FARTHEST_AMBIGUOUS = 9;
const FARTHEST_RELATIVE = 12;
const GERMAN_RELATIVE = /^(?:der|die|das|den|dem|deren|dessen)$/u;
const PAUSES = new Set([',', '،', '—', '–', '-', '՝', '…']);

export function indexReports(scan: Scan, reports: readonly Report[]): ReportIndex {
  const startingAt = new Map<number, Report>();
  const ofSentence = new Map<number, Report[]>();
  for (const report of reports) {
    if (!startingAt.has(report.first)) startingAt.set(report.first, report);
    const sentence = scan.tokens[report.cue.first]?.sentence ?? 0;
    const others = ofSentence.get(sentence);
    if (others === undefined) ofSentence.set(sentence, [report]);
    else others.push(report);
  }
  return { startingAt, ofSentence };
}

function made(report: Report, place: 'before' | 'after', rule: RuleId, confidence: number): QuoteReport {
  return { report, cue: report.cue, source: report.source, place, rule, confidence };
}

/** The report behind a quotation: `“…,” said Vik`, `“…,” Vik said`, `“…” — Vik`. */
export function reportBehind(scan: Scan, at: number, index: ReportIndex): QuoteReport | null {
  const quotation = scan.tokens[at]?.quotation;
  if (quotation === null || quotation === undefined) return null;
  const { begin, hasComma } = behindPause(scan, at, index);
  const pause = hasComma || /^[,،?!…—–-]$/u.test(quotation.lastSign) ? 'pause' : quotation.lastSign;
  const report = index.startingAt.get(begin);
  if (report !== undefined) return knownReport(scan, { at, begin, pause, report });
  const isPaused = pause === 'pause' && (signAtPlace(scan, at + 1) !== '—' || isVerbBehindDash(scan, begin));
  const unlisted = isPaused ? unlistedReport(scan, { at, begin, index }) : null;
  return farReport(scan, at, index) ?? unlisted ?? dashBehind(scan, at);
}

interface BehindPause {
  readonly at: number;
  readonly begin: number;
  readonly index: ReportIndex;
}

/** A verb that no list has, or a tag whose verb stands far from who speaks. */
function unlistedReport(scan: Scan, { at, begin, index }: BehindPause): QuoteReport | null {
  return inferredReport(scan, begin) ?? dashBehind(scan, at) ?? farTag(scan, { at, begin, index });
}

/** German `„…“, hatte Vik am ersten Tag gesagt`: the auxiliary beside the quotation, the verb at the end. */
function farReport(scan: Scan, at: number, index: ReportIndex): QuoteReport | null {
  if (!isComma(scan, at + 1) || !scan.lexicon.is('farAuxiliaries', wordAtPlace(scan, at + 2))) return null;
  const reports = index.ofSentence.get(scan.tokens[at]?.sentence ?? -1) ?? [];
  const report = reports.find(({ cue, source }) => cue.first > at && source?.first === at + 3);
  return report === undefined ? null : made(report, 'after', 'quote-then-speaker', 0.93);
}

/** Russian `«…», — буркнул сторож`: behind the dash stands a small word, and not a name. */
function isVerbBehindDash(scan: Scan, begin: number): boolean {
  const isRussian = /^(?:ru|uk)$/u.test(scan.lexicon.pack.language);
  return isRussian && /(?:л|ла|ли|ло|лся|лась|лись|ет|ит|ют|ят|ется|ится)$/u.test(wordAtPlace(scan, begin));
}

/** `“…,” one of them, who gave only her first name, told a reporter`: the speaker at once, the verb behind what is told of them. */
function farTag(
  scan: Scan,
  { at, begin, index }: { readonly at: number; readonly begin: number; readonly index: ReportIndex },
): QuoteReport | null {
  const source = endsWithComma(scan, at) ? phraseAfter(scan, begin) : null;
  if (source === null || !isComma(scan, source.last + 1)) return null;
  const next = scan.quotationsAt.find((place) => place > at) ?? Infinity;
  const report = (index.ofSentence.get(scan.tokens[begin]?.sentence ?? -1) ?? []).find(
    ({ cue }) =>
      cue.first > source.last && cue.form.kind === 'verb' && !cue.form.isAmbiguous && isComma(scan, cue.first - 1),
  );
  if (report === undefined || report.cue.last > next) return null;
  return { report, cue: report.cue, source, place: 'after', rule: 'quote-then-speaker', confidence: 0.85 };
}

/** Behind commas, dashes and the words that may stand in front of a verb: `“…”, — said`, `« … », a-t-il dit`, `„…“ Das sagte`. */
function behindPause(
  scan: Scan,
  at: number,
  index: ReportIndex,
): { readonly begin: number; readonly hasComma: boolean } {
  let begin = at + 1;
  while (begin <= at + 2 && PAUSES.has(signAtPlace(scan, begin))) begin += 1;
  const hasComma = begin > at + 1;
  const behind = behindThat(scan, begin);
  if (behind !== null && index.startingAt.get(behind)?.way === 'after') begin = behind;
  else if (wordAtPlace(scan, begin) === 'as') begin += 1;
  let place = begin;
  while (place < begin + 3 && !index.startingAt.has(place) && standsBetween(scan, place)) place += 1;
  return { begin: index.startingAt.has(place) || scan.lexicon.pack.language !== 'en' ? place : begin, hasComma };
}

interface Behind {
  readonly at: number;
  readonly begin: number;
  readonly pause: string;
  readonly report: Report;
}

function knownReport(scan: Scan, { at, begin, pause, report }: Behind): QuoteReport | null {
  const rule = report.cue.first === report.first ? 'quote-then-verb' : 'quote-then-speaker';
  if (report.cue.form.kind !== 'verb') return made(report, 'after', 'according-to', 0.9);
  if (endsWithComma(scan, at) && !isBeforeOwnClause(scan, at, report)) return made(report, 'after', rule, 0.97);
  if (announcesNext(scan, report) || reportsOwnClause(scan, report)) return null;
  if (pause === 'pause') return made(report, 'after', rule, 0.95);
  return shortTag(scan, { at, begin, pause, report });
}

/** `“It is over.” Vik said.`: behind a quotation that ends its sentence only a short tag reports it. */
function shortTag(scan: Scan, { at, begin, pause, report }: Behind): QuoteReport | null {
  const rule = report.cue.first === report.first ? 'quote-then-verb' : 'quote-then-speaker';
  if (pause === '.' || !inOneSentence(scan, begin, at)) {
    const isShort = sentenceEnd(scan, report.last) - report.last <= SHORT_TAIL && !hasObject(scan, report);
    return isShort ? made(report, 'after', rule, 0.9) : null;
  }
  const isLoose = opensSentence(scan, at) || scan.lexicon.pack.language !== 'en';
  return isLoose ? made(report, 'after', rule, 0.85) : null;
}

/** A comma inside the marks or right behind them. */
function endsWithComma(scan: Scan, at: number): boolean {
  return signAtPlace(scan, at + 1) === ',' || /^[,،]$/u.test(scan.tokens[at]?.quotation?.lastSign ?? '');
}

/** `Speaking on “Today,” Vik argued that …`: a name in front of a report of something else. */
function isBeforeOwnClause(scan: Scan, at: number, report: Report): boolean {
  return !opensSentence(scan, at) && reportsOwnClause(scan, report);
}

/** `He answered the question`: what stands behind the verb is no tag of a quotation. */
function hasObject(scan: Scan, report: Report): boolean {
  const next = report.last + 1;
  if (wordAtPlace(scan, next) === '' || !inOneSentence(scan, next, report.last)) return false;
  return !isAdjunct(scan, next) && !report.cue.form.isAddressed;
}

/** `Vik added: “…”`: words that belong to the quotation behind them. */
function announcesNext(scan: Scan, report: Report): boolean {
  for (let at = report.last + 1; at < report.last + 16; at += 1) {
    const token = scan.tokens[at];
    if (token === undefined || token.sentence !== scan.tokens[report.last]?.sentence) return false;
    if (token.kind === 'sign' && token.word === ':') return true;
    if (token.kind === 'quotation') return at === report.last + 1 || isComma(scan, at - 1);
  }
  return false;
}

/** Whether a report stands so near before a quotation inside a sentence that one behind it is another matter. */
export function governsQuotation(scan: Scan, at: number, before: QuoteReport): boolean {
  const { report } = before;
  if (report === null || scan.tokens[at]?.quotation?.beginsCapital !== false) return false;
  return before.rule === 'named-as' && !isComma(scan, at - 1);
}

/** `Vik said he did not know`: the words report something of their own. */
export function reportsOwnClause(scan: Scan, report: Report): boolean {
  const end = sentenceEnd(scan, report.last);
  for (let at = report.last + 1; at <= Math.min(end, report.last + 4); at += 1) {
    if (isConjunction(scan, wordAtPlace(scan, at))) return true;
  }
  return end - report.last > 3 && scan.lexicon.pack.bareClause === 'at-once' && hasObject(scan, report);
}

/** `“…” — Odd Vik, the keeper`. */
function dashBehind(scan: Scan, at: number): QuoteReport | null {
  const sign = signAtPlace(scan, at + 1);
  if (!/^[—–―-]$/u.test(sign)) return null;
  const source = phraseAfter(scan, at + 2);
  if (source === null || scan.tokens[source.first]?.isCapital !== true) return null;
  const next = scan.tokens[source.last + 1];
  const isEnd = next === undefined || next.kind === 'sign' || next.sentence !== scan.tokens[at]?.sentence;
  return isEnd ? { report: null, cue: null, source, place: 'after', rule: 'dash-behind', confidence: 0.9 } : null;
}

/** The nearest report before a quotation in its sentence, where what stands between lets it reach so far. */
export function reportBefore(scan: Scan, at: number, index: ReportIndex): QuoteReport | null {
  const sentence = scan.tokens[at]?.sentence ?? -1;
  const reports = index.ofSentence.get(sentence) ?? [];
  const isBefore = (report: Report): boolean =>
    Math.max(report.last, report.cue.last) < at && !isOverBefore(scan, at, report) && !isTagOver(scan, at, report);
  // `said Vik, according to an agency, “…”`: the verb reports, the agency passes on.
  const verbs = reports.filter((report) => isBefore(report) && report.cue.form.kind === 'verb');
  // `said that a boiler had been ordered “…”`: a verb that others mean as well, of nobody, reports nothing.
  const verb =
    openRelative(verbs) ??
    verbs.findLast((report) => isRightBefore(scan, at, report)) ??
    verbs.findLast(({ source, isSubordinate }) => source !== null && !isSubordinate) ??
    verbs.findLast(({ cue, source }) => source !== null || !cue.form.isAmbiguous) ??
    verbs.at(-1);
  const nearest = verb ?? reports.findLast(isBefore);
  if (nearest === undefined) return labelBefore(scan, at);
  return subjectBehindReport(scan, at, nearest) ?? reachingTo(scan, at, nearest);
}

/** `He echoed Vik, who told the paper it was “over”`: the nearest report where the clause of `who` goes on. */
function openRelative(verbs: readonly Report[]): Report | undefined {
  const last = verbs.at(-1);
  return last?.way === 'relative' && last.source !== null && !last.cue.form.isAmbiguous ? last : undefined;
}

/** `…, который добавил, что «…»`: the conjunction of a report stands right before the quotation. */
function isRightBefore(scan: Scan, at: number, { cue, source }: Report): boolean {
  return source !== null && at - cue.last <= 3 && isConjunction(scan, wordAtPlace(scan, at - 1));
}

/** `The mayor, who said nothing, opened the “new” port`: a relative clause that is over. */
function isOverBefore(scan: Scan, at: number, { way, source, last }: Report): boolean {
  if (way !== 'relative' || source === null || !isComma(scan, source.last + 1)) return false;
  for (let place = last + 1; place < at - 1; place += 1) if (signAtPlace(scan, place) === ',') return true;
  return false;
}

/** German `„…“, sagte Vik der Zeitung, der eine „Kampagne“ führt`: a relative clause behind the tag of a quotation. */
function isTagOver(scan: Scan, at: number, { first, last, cue }: Report): boolean {
  const quoted = isComma(scan, first - 1) ? first - 2 : first - 1;
  if (scan.lexicon.pack.language !== 'de' || scan.tokens[quoted]?.kind !== 'quotation') return false;
  const from = Math.max(last, cue.last) + 1;
  for (let place = from; place < Math.min(at, from + FARTHEST_RELATIVE); place += 1) {
    if (signAtPlace(scan, place) !== ',') continue;
    const next = wordAtPlace(scan, place + 2);
    return GERMAN_RELATIVE.test(wordAtPlace(scan, place + 1)) && (opensPhrase(scan, next) || isPreposition(scan, next));
  }
  return false;
}

/** `With pilots worried, Vik tries a new slogan: “…”`: words of nobody, in front of the subject, do not report. */
function subjectBehindReport(scan: Scan, at: number, { source, cue }: Report): QuoteReport | null {
  const label = source === null ? labelBefore(scan, at) : null;
  return label?.source !== null && label?.source !== undefined && label.source.first > cue.last ? label : null;
}

/** A report before a quotation, where what stands between lets it reach so far. */
function reachingTo(scan: Scan, at: number, nearest: Report): QuoteReport | null {
  const gap = at - nearest.last - 1;
  if (gap > FARTHEST_BEFORE || isParted(scan, nearest.last + 1, at)) return null;
  const isColon = isColonAt(scan, at - 1);
  const rule = isColon ? 'colon-before' : 'speaker-then-quote';
  const isVerb = nearest.cue.form.kind === 'verb';
  if (nearest.cue.form.kind === 'according' && gap === 0) return null;
  if (gap === 1 && wordAtPlace(scan, at - 1) === 'as') return made(nearest, 'before', 'named-as', 0.85);
  if (gap <= 1 || isColon) return made(nearest, 'before', rule, nearest.source === null ? 0.75 : 0.94);
  return isVerb ? farBefore(scan, at, nearest) : made(nearest, 'before', 'according-to', 0.85);
}

function farBefore(scan: Scan, at: number, nearest: Report): QuoteReport | null {
  const gap = at - nearest.last - 1;
  if (nearest.cue.form.isAmbiguous && !hasConjunction(scan, nearest.last + 1, at)) {
    // `“…,” the letter reads, signed “…”`: a tag that is over.
    if (scan.tokens[nearest.first - 1]?.kind === 'quotation' && isComma(scan, nearest.last + 1)) return null;
    return gap <= FARTHEST_AMBIGUOUS ? made(nearest, 'before', 'named-as', 0.8) : null;
  }
  return made(nearest, 'before', 'speaker-then-quote', gap > 20 ? 0.8 : 0.88);
}

function isParted(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (signAtPlace(scan, at) === ';') return true;
  return false;
}

function hasConjunction(scan: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isConjunction(scan, wordAtPlace(scan, at))) return true;
  return false;
}
