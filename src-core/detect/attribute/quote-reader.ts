import type { Scan } from '../scan/scan';
import { inOneSentence, isColonAt, rangeOf, wordAtPlace } from '../scan/scan';
import type { QuotedPassage } from '../scan/quoted-passages';
import type { TextRange } from '../../model/anchor';
import {
  carriedReport,
  carriedSource,
  isAlone,
  personOfSentence,
  speaksOfAnother,
  type Neighbours,
} from './carry-over';
import { clauseAroundQuotation, clauseToQuotation, clauseToReport, reportAround } from './quotation-clause';
import type { Memory, QuoteDraft } from './draft';
import {
  governsQuotation,
  indexReports,
  reportBefore,
  reportBehind,
  type QuoteReport,
  type ReportIndex,
} from './quote-report';
import { factsOf, type ReportFacts } from './report-facts';
import { findReports, type Report } from './reports';
import { readGerman } from './german-reading';
import { withFrames } from './frames';
import { readNested } from './nested-quotes';
import { readIndirect, withoutParts } from './indirect';
import { isComma } from './appositions';
import { isCalledSo, isNoQuotation, isTitle, isWorkAt } from './named-works';
import { isAnd } from './word-kinds';
import { rangeOfDialogue, reportInside, type InsideReport } from './inside-report';
import { labelledHeadline } from './headline-label';
import { interruptedClause, interruptingReport } from './interrupting-report';

/** What was found in one stretch. */
export interface StretchQuotes {
  readonly drafts: readonly QuoteDraft[];
  readonly scares: readonly TextRange[];
  readonly memory: Memory;
}

const LEAST_UNREPORTED = 4;
const LEAST_FRAGMENT = 5;
const NEAR_COLON = 4;
const LEAST_CARRIED_FRAGMENT = 3;
/** German `heißt es`: nobody in particular. */
const IMPERSONAL = /^(?:heißt|hieß) es$/iu;

/** Reads the quotations of one stretch: each with what reports it, then the clauses reported without marks. */
export function readQuotes(scan: Scan, memory: Memory): StretchQuotes {
  const reader = new QuoteReader(scan, memory);
  reader.read();
  return { drafts: reader.drafts, scares: reader.scares, memory: reader.memory() };
}

/** A report with the reported clause, where the quotation is a part of one. */
interface ReadReport extends QuoteReport {
  readonly whole: readonly TextRange[] | null;
  readonly facts: ReportFacts;
}

class QuoteReader {
  drafts: QuoteDraft[] = [];
  readonly scares: TextRange[] = [];
  readonly #scan: Scan;
  readonly #before: Memory;
  readonly #reports: readonly Report[];
  readonly #index: ReportIndex;
  readonly #used = new Set<Report>();
  readonly #usedEnds = new Set<number>();
  /** For each quotation what reports it in its own sentence. */
  readonly #found = new Map<number, QuoteReport>();
  #lastQuoted = -1;
  #lastFacts: ReportFacts | null = null;

  constructor(scan: Scan, before: Memory) {
    this.#scan = scan;
    this.#before = before;
    this.#reports = findReports(scan);
    this.#index = indexReports(scan, this.#reports);
  }

  read(): void {
    const { quotationsAt } = this.#scan;
    for (const at of quotationsAt) {
      const found = this.#reportOf(at);
      if (found !== null) this.#found.set(at, found);
    }
    for (const [order, at] of quotationsAt.entries()) this.#readOne(order, at);
    this.#readDialogue();
    this.drafts = withoutParts(this.drafts, readIndirect(this.#scan, this.#reports, this.#index, this.#used));
    if (this.#scan.lexicon.pack.language === 'de') readGerman(this.#scan, this.#reports, this.#before, this);
    this.drafts = withFrames(this.#scan, this.#reports, this.drafts);
    this.#readHeadline();
    for (const draft of readNested(this.#scan, this.drafts, readQuotes)) this.drafts.push(draft);
  }

  memory(): Memory {
    const { tokens, quotationsAt } = this.#scan;
    const last = quotationsAt.at(-1);
    const final = tokens.length - 1;
    const facts = this.#factsAtEnd();
    const subject = final < 1 ? null : personOfSentence(this.#scan, final);
    return {
      subject: subject === null ? null : rangeOf(this.#scan, subject),
      facts: facts ?? (last === undefined && tokens.length < 4 ? this.#before.facts : null),
      announces: isColonAt(this.#scan, final) && facts !== null,
      isOpen: last === final && tokens[final]?.quotation?.closed === false,
      endsQuoted: last !== undefined && last >= final - 1,
    };
  }

  /** The last words that reported somebody, of a quotation or not. */
  #factsAtEnd(): ReportFacts | null {
    const report = this.#reports.findLast(({ source, isSubordinate }) => source !== null && !isSubordinate);
    if (report === undefined || report.cue.first <= this.#lastQuoted) return this.#lastFacts;
    const facts = factsOf(this.#scan, { report, cue: report.cue, source: report.source });
    const final = this.#scan.tokens.length - 1;
    const isNear = final - report.last <= NEAR_COLON && inOneSentence(this.#scan, report.cue.first, final);
    return isNear ? facts : { ...facts, cue: null };
  }

  #reportOf(at: number): QuoteReport | null {
    const around = interruptingReport(this.#scan, at, this.#index);
    if (around !== null) return around;
    const before = reportBefore(this.#scan, at, this.#index);
    if (before !== null && governsQuotation(this.#scan, at, before)) return before;
    const behind = reportBehind(this.#scan, at, this.#index);
    // A verb that is only guessed tells less than one that is known.
    const isGuess =
      behind?.report === null && behind.rule !== 'dash-behind' && before !== null && before.report !== null;
    return isGuess ? before : (behind ?? before ?? reportAround(this.#scan, at, this.#index));
  }

  /** Where the verb alone tells the person, the speaker is whoever was reported before. */
  #withSource(at: number, facts: ReportFacts): ReportFacts {
    const cue = facts.cue === null ? '' : this.#scan.text.slice(facts.cue.start, facts.cue.end);
    if (facts.source !== null || this.#scan.lexicon.pack.language === 'en' || IMPERSONAL.test(cue)) return facts;
    return { ...facts, source: carriedSource(this.#scan, at, this.#neighbours()) };
  }

  #readOne(order: number, at: number): void {
    const quotation = this.#scan.tokens[at]?.quotation;
    if (quotation === null || quotation === undefined) return;
    const found = this.#found.get(at) ?? null;
    const inside = found === null ? reportInside(this.#scan, quotation) : null;
    if (inside !== null) {
      this.#keepInside(at, inside);
      return;
    }
    if (isNoQuotation(this.#scan, at, found)) {
      this.scares.push(quotation.outer);
      return;
    }
    if (found !== null && !this.#isMereName(at, quotation, found)) {
      this.#keepReported(at, quotation, found);
      return;
    }
    this.#readUnreported(order, at, quotation);
  }

  #readUnreported(order: number, at: number, quotation: QuotedPassage): void {
    // `“We,” so Vik, “are done.”`: the tag of the first part speaks of the second.
    const isSecond = !this.#found.has(at) && isComma(this.#scan, at - 1) && this.#goesOn(at, quotation);
    if (isSecond) this.#lastQuoted = at;
    else if (isAlone(this.#scan, at)) this.#keepAlone(order, at, quotation);
    else this.#keepFragment(order, at, quotation);
  }

  /** A name or a title in a sentence that reports: the words before do not speak of it. */
  #isMereName(at: number, quotation: QuotedPassage, { rule, place, report }: QuoteReport): boolean {
    if (rule !== 'named-as' || this.#isJoined(at, report) || isCalledSo(this.#scan, at)) return false;
    const isFar = place === 'before' && report !== null && at - report.last > 4;
    return (
      (isTitle(quotation) && isWorkAt(this.#scan, at)) || (isFar && quotation.words < 2) || report?.source === null
    );
  }

  /** `described it as “…” and “…”`: joined to a quotation of the same report. */
  #isJoined(at: number, report: Report | null): boolean {
    const isJoin = isAnd(wordAtPlace(this.#scan, at - 1)) || isComma(this.#scan, at - 1);
    const before = isJoin ? this.#scan.quotationsAt.findLast((place) => place < at) : undefined;
    const isNear = before !== undefined && at - before <= 3;
    return isNear && report !== null && this.#used.has(report) && this.#found.get(before)?.report === report;
  }

  #keepReported(at: number, quotation: QuotedPassage, found: QuoteReport): void {
    const facts = this.#withSource(at, factsOf(this.#scan, found));
    const isFirst = found.report === null || !this.#used.has(found.report);
    if (found.report !== null) {
      this.#used.add(found.report);
      this.#usedEnds.add(found.report.last);
    }
    this.#lastQuoted = Math.max(at, found.report?.cue.last ?? at);
    if (facts.source !== null) this.#lastFacts = facts;
    if (!isFirst && this.#goesOn(at, quotation)) return;
    this.#draftReported(quotation, { ...found, whole: this.#clauseOf(at, found), facts });
  }

  #draftReported({ outer }: QuotedPassage, { whole, facts, rule, confidence, place }: ReadReport): void {
    const [part] = whole ?? [];
    if (whole === null || part === undefined) {
      this.drafts.push({ quoteType: 'direct', content: [outer], facts, rule, confidence });
    } else if (!this.#isCovered(part)) {
      const own = rule === 'named-as' || place === 'around' ? rule : 'clause-with-marks';
      this.drafts.push({ quoteType: 'mixed', content: whole, facts, rule: own, confidence });
    }
  }

  /** The reported clause that a quotation is a part of; null where the quotation is all that is reported. */
  #clauseOf(at: number, found: QuoteReport): TextRange[] | null {
    if (found.place === 'around') return found.report === null ? null : interruptedClause(this.#scan, found.report);
    const clause = this.#clauseBeside(at, found);
    return clause === null ? null : [clause];
  }

  #clauseBeside(at: number, found: QuoteReport): TextRange | null {
    if (found.rule === 'clause-then-speaker') return clauseToReport(this.#scan, found, this.#index);
    if (found.place === 'after') return clauseToQuotation(this.#scan, at, found, this.#usedEnds);
    return clauseAroundQuotation(this.#scan, at, found, this.#index);
  }

  /** `“…,” Vik said, “and …”`: the sentence of the quotation before goes on in this one. */
  #goesOn(at: number, quotation: QuotedPassage): boolean {
    const last = this.drafts.at(-1);
    if (last?.quoteType !== 'direct' || quotation.beginsCapital || !this.#isUnfinishedBefore(at, last)) return false;
    this.drafts[this.drafts.length - 1] = {
      ...last,
      content: [...last.content, quotation.outer],
      rule: 'between-parts',
    };
    return true;
  }

  /** Whether the quotation before, in the same sentence, is the one of the draft and ends without a full stop. */
  #isUnfinishedBefore(at: number, { content }: QuoteDraft): boolean {
    const earlier = this.#scan.quotationsAt.findLast((place) => place < at && !this.#isScare(place));
    const before = earlier === undefined ? undefined : this.#scan.tokens[earlier];
    if (before?.quotation === undefined || before.quotation === null || earlier === undefined) return false;
    if (before.end !== content.at(-1)?.end || !inOneSentence(this.#scan, earlier, at)) return false;
    return /^[,،—–-]?$/u.test(before.quotation.lastSign);
  }

  #isScare(place: number): boolean {
    const { quotation } = this.#scan.tokens[place] ?? {};
    return quotation !== undefined && quotation !== null && this.scares.slice(-3).includes(quotation.outer);
  }

  #isCovered(range: TextRange): boolean {
    return this.drafts
      .slice(-3)
      .some(({ content }) => content.some((each) => each.start <= range.start && range.end <= each.end));
  }

  /** `— Мы не уйдём, — сказал он.`: a paragraph that a dash opens is spoken. */
  #readDialogue(): void {
    const range = rangeOfDialogue(this.#scan);
    if (range === null) return;
    const inside = reportInside(this.#scan, { outer: range, inner: range });
    if (inside !== null) this.#keepInside(0, inside);
    for (const report of this.#reports) this.#used.add(report);
  }

  #readHeadline(): void {
    const headline = labelledHeadline(this.#scan);
    if (headline !== null) this.drafts = [headline];
  }

  #keepInside(at: number, { facts: told, content }: InsideReport): void {
    const facts = this.#withSource(at, told);
    this.#lastQuoted = at;
    if (facts.source !== null) this.#lastFacts = facts;
    this.drafts.push({ quoteType: 'direct', content, facts, rule: 'between-parts', confidence: 0.9 });
  }

  #keepAlone(order: number, at: number, quotation: QuotedPassage): void {
    const carried = carriedReport(this.#scan, order, this.#neighbours());
    if (carried === null && quotation.words < LEAST_UNREPORTED) {
      if (quotation.words < 2 || isTitle(quotation)) this.scares.push(quotation.outer);
      else this.#keep(at, quotation, { facts: null, rule: 'unattributed', confidence: 0.6 });
      return;
    }
    this.#keep(at, quotation, carried ?? { facts: null, rule: 'unattributed', confidence: 0.7 });
  }

  #keepFragment(order: number, at: number, quotation: QuotedPassage): void {
    const carried = carriedReport(this.#scan, order, this.#neighbours());
    const isCarried = carried?.rule === 'same-paragraph';
    const isTerm = quotation.words < LEAST_FRAGMENT && /^an?$/u.test(wordAtPlace(this.#scan, at - 1));
    if (isTitle(quotation) || isTerm || quotation.words < (isCarried ? LEAST_CARRIED_FRAGMENT : LEAST_FRAGMENT)) {
      this.scares.push(quotation.outer);
      return;
    }
    const isKnown = isCarried && !speaksOfAnother(this.#scan, at, carried.facts);
    const found = isKnown ? { ...carried, confidence: carried.confidence - 0.25 } : null;
    this.#keep(at, quotation, found ?? { facts: null, rule: 'unattributed', confidence: 0.5 }, 'mixed');
  }

  #keep(
    at: number,
    quotation: QuotedPassage,
    { facts, rule, confidence }: Pick<QuoteDraft, 'rule' | 'confidence'> & { facts: ReportFacts | null },
    quoteType: QuoteDraft['quoteType'] = 'direct',
  ): void {
    this.#lastQuoted = at;
    if (facts?.source !== undefined && facts.source !== null) this.#lastFacts = facts;
    const known = facts ?? { cue: null, source: null, via: null, medium: null, factuality: 'asserted' as const };
    // Only the words before a colon report what stands in the next paragraph.
    const cue = rule === 'colon-before' ? known.cue : null;
    this.drafts.push({ quoteType, content: [quotation.outer], facts: { ...known, cue }, rule, confidence });
  }

  #neighbours(): Neighbours {
    return {
      before: this.#before,
      lastFacts: this.#lastFacts,
      lastQuoted: this.#lastQuoted,
      reports: this.#reports,
      found: this.#found,
    };
  }
}
