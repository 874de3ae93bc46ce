import type { TextRange } from '../../model/anchor';
import { holds, overlaps } from '../../text/ranges';
import { inOneSentence, sentenceEnd, sentenceStart, signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import type { RuleId } from '../rules';
import { isComma } from './appositions';
import { clauseBefore, clauseEnd, clauseRange, isSubordinateBehind, nextReport, startOfClause } from './clauses';
import type { QuoteDraft } from './draft';
import { commaBehind } from './interrupting-report';
import { insertedReport, openerBefore, saidBefore, tagsWithSo, type InsertedReport } from './inserted-report';
import { isNameInMarks } from './names-in-marks';
import type { ReportIndex } from './quote-report';
import { factsOf } from './report-facts';
import type { Report } from './reports';
import { isConjunction } from './word-kinds';

const LEAST_WORDS = 3;
const FARTHEST_COLON = 100;
const LONGEST_RELATIVE = 24;
const LEAST_AROUND = 8;
const MOST_TOLD = 8;
const ASKING = /^(?:what|why|how|when|where|was|warum|wie|quoi|qué|что)$/u;
/** `Tal y como`. */
const MOST_BEFORE_AS = 2;
const MOST_BEHIND_AS = 7;

interface Clause extends TokenSpan {
  readonly rule: RuleId;
  readonly confidence: number;
}

/** The clauses that reports of a stretch report without quotation marks; those in `used` have reported a quotation. */
export function readIndirect(
  scan: Scan,
  reports: readonly Report[],
  index: ReportIndex,
  used: ReadonlySet<Report>,
): QuoteDraft[] {
  const drafts: QuoteDraft[] = [];
  let reached = -1;
  let before: Report | null = null;
  for (const told of reports) {
    const report = withSubject(scan, told, before);
    if (report.source !== null && !report.isSubordinate) before = report;
    const isColon = used.has(told) && colonBehind(scan, told) !== null;
    if ((used.has(told) && !isColon) || (report.source === null && !mayBeOfNobody(scan, report))) continue;
    const read = (isColon ? null : wholeSentence(scan, report, reached)) ?? oneClause(scan, report, index, reached);
    if (read === null) continue;
    reached = read.last;
    drafts.push({ ...read.draft, facts: factsOf(scan, { report, cue: report.cue, source: report.source }) });
  }
  return drafts;
}

/** The drafts of quotations that nobody was known for, but for those in a clause that is reported, and the clauses. */
export function withoutParts(quoted: readonly QuoteDraft[], clauses: readonly QuoteDraft[]): QuoteDraft[] {
  const mixed = clauses.filter(({ quoteType }) => quoteType === 'mixed').flatMap(({ content }) => content);
  let next = 0;
  // Both are in the order of the text.
  const isPart = ({ rule, content }: QuoteDraft): boolean => {
    const [range] = content;
    while (range !== undefined && (mixed[next]?.end ?? Infinity) <= range.start) next += 1;
    const whole = mixed[next];
    const isUnsure = rule === 'unattributed' || rule === 'same-paragraph';
    return isUnsure && range !== undefined && whole !== undefined && content.length === 1 && holds(whole, range);
  };
  return [...quoted.filter((draft) => !isPart(draft)), ...clauses];
}

/** Spanish `asegura que …`: where the verb alone tells the person, it is whoever was reported before. */
function withSubject(scan: Scan, report: Report, before: Report | null): Report {
  const isLeftOut = report.source === null && report.cue.form.kind === 'verb' && !report.cue.form.isAmbiguous;
  if (!isLeftOut || before === null || scan.lexicon.pack.dropsSubjects !== true) return report;
  return { ...report, source: before.source };
}

/** What a report reports, and the last place of it. */
interface ReadClause {
  readonly last: number;
  readonly draft: Omit<QuoteDraft, 'facts'>;
}

/** A report set into its sentence, or one that speaks of the sentence before. */
function wholeSentence(scan: Scan, report: Report, reached: number): ReadClause | null {
  if (sentenceStart(scan, report.first) <= reached) return null;
  const inserted = insertedReport(scan, report) ?? saidBefore(scan, report);
  return inserted === null ? clauseAroundReport(scan, report) : draftOfInserted(scan, report, inserted);
}

function oneClause(scan: Scan, report: Report, index: ReportIndex, reached: number): ReadClause | null {
  const whole = clauseOf(scan, report, index);
  const colon = colonBehind(scan, report);
  const clause = whole === null || colon === null ? whole : { ...whole, last: Math.min(whole.last, colon - 1) };
  if (clause === null || clause.first <= reached || holdsQuotation(scan, clause) || asksOnly(scan, clause)) return null;
  const range = clauseRange(scan, clause, LEAST_WORDS);
  if (range === null) return null;
  const { rule, confidence } = clause;
  return { last: clause.last, draft: { quoteType: 'indirect', content: [range], rule, confidence } };
}

/** German `Vik sagte, der Kai sei zu: „…“`: the colon before a quotation behind a clause of the same report; null elsewhere. */
function colonBehind(scan: Scan, report: Report): number | null {
  if (scan.lexicon.pack.language !== 'de') return null;
  const last = Math.max(report.last, report.cue.last);
  for (let at = last + LEAST_WORDS; at - last < FARTHEST_COLON && inOneSentence(scan, at, last); at += 1) {
    if (signAtPlace(scan, at) !== ':') continue;
    return scan.tokens[at + 1]?.kind === 'quotation' ? at : null;
  }
  return null;
}

/** `who said what, and when`: a question word alone is no clause. */
function asksOnly(scan: Scan, { first, last }: TokenSpan): boolean {
  const isAlone = first === last || signAtPlace(scan, first + 1) !== '';
  return isAlone && ASKING.test(wordAtPlace(scan, first));
}

function draftOfInserted(scan: Scan, report: Report, { content, last }: InsertedReport): ReadClause {
  const rule = report.cue.form.kind === 'verb' ? 'clause-then-speaker' : 'according-to';
  const isMixed = content.some((range) => holdsMarks(scan, range));
  return { last, draft: { quoteType: isMixed ? 'mixed' : 'indirect', content, rule, confidence: 0.84 } };
}

function holdsMarks({ tokens, quotationsAt }: Scan, range: TextRange): boolean {
  return quotationsAt.some(
    (at) => (tokens[at]?.start ?? -1) >= range.start && (tokens[at]?.end ?? Infinity) <= range.end,
  );
}

/** German `Die Lage, so Vik, sei ernst`, for each sentence that nothing else reports. */
export function readTags(scan: Scan, drafts: readonly QuoteDraft[]): QuoteDraft[] {
  if (scan.lexicon.pack.language !== 'de') return [];
  const found: QuoteDraft[] = [];
  for (let first = 0; first < scan.tokens.length; first = sentenceEnd(scan, first, 400) + 1) {
    const tag = tagsWithSo(scan, first);
    const isTaken =
      tag === null || drafts.some(({ content }) => content.some((range) => overlapsAny(tag.content, range)));
    if (isTaken) continue;
    const facts = factsOf(scan, { report: null, cue: tag.cue, source: tag.source });
    found.push({
      quoteType: 'indirect',
      content: tag.content,
      facts,
      rule: tag.content.length > 1 ? 'between-parts' : 'clause-then-speaker',
      confidence: 0.85,
    });
  }
  return found;
}

function overlapsAny(ranges: readonly TextRange[], other: TextRange): boolean {
  return ranges.some((range) => overlaps(range, other));
}

/** Spanish `Dijo que …`, Arabic `وقالت إنها …`: the verb opens its sentence and tells the person. */
function isPersonInVerb(scan: Scan, { cue }: Report): boolean {
  const opens = sentenceStart(scan, cue.first) === cue.first;
  return opens && scan.lexicon.pack.dropsSubjects === true && isConjunction(scan, wordAtPlace(scan, cue.last + 1));
}

/** Whether a report without anybody is one: the verb tells the person; German `Es wurde mitgeteilt, dass …`. */
function mayBeOfNobody(scan: Scan, report: Report): boolean {
  if (isPersonInVerb(scan, report)) return true;
  const last = Math.max(report.last, report.cue.last);
  const { isImpersonal, isAmbiguous } = report.cue.form;
  if (isImpersonal && isAmbiguous) return false;
  const isThat = isImpersonal || isConjunction(scan, wordAtPlace(scan, last + 2));
  return (
    scan.lexicon.pack.language === 'de' &&
    isThat &&
    signAtPlace(scan, last + 1) === ',' &&
    report.cue.form.kind === 'verb'
  );
}

/** The place behind a report, with what is told on of its source: `according to two people close to the talks`. */
function behindSource(scan: Scan, { last, cue }: Report): number {
  const behind = Math.max(last, cue.last) + 1;
  if (cue.form.kind !== 'according') return behind;
  for (let at = behind; at < behind + MOST_TOLD && wordAtPlace(scan, at - 1) !== ''; at += 1) {
    if (signAtPlace(scan, at) === ',') return at;
  }
  return behind;
}

/** `The pension, he said, had gone up`: a clause that its report interrupts. */
function clauseAroundReport(scan: Scan, report: Report): ReadClause | null {
  const [before, behind] = [report.first - 1, endOfInsert(scan, report)];
  if (behind === null || signAtPlace(scan, before) !== ',' || !mayInterrupt(report)) return null;
  if (isConjunction(scan, wordAtPlace(scan, behind + 1))) return null;
  const start = sentenceStart(scan, report.first);
  const last = sentenceEnd(scan, report.first);
  if (holdsQuotation(scan, { first: start, last }) || last - start < LEAST_AROUND) return null;
  const head = clauseRange(scan, { first: start, last: before }, 2);
  const tail = clauseRange(scan, { first: behind, last }, 2);
  if (head === null || tail === null) return null;
  return { last, draft: { quoteType: 'indirect', content: [head, tail], rule: 'between-parts', confidence: 0.82 } };
}

function mayInterrupt({ cue, way }: Report): boolean {
  return !cue.form.isAmbiguous && way !== 'carried' && way !== 'clause';
}

/** The comma behind a report and what belongs to it, where the clause that it interrupts goes on behind it. */
function endOfInsert(scan: Scan, report: Report): number | null {
  const isEnglishVerb = report.cue.form.kind === 'verb' && scan.lexicon.pack.language === 'en';
  const comma = (isEnglishVerb ? commaBehind(scan, report) : null) ?? behindSource(scan, report);
  if (signAtPlace(scan, comma) !== ',' || isSubordinateBehind(scan, comma)) return null;
  return scan.lexicon.is('relatives', wordAtPlace(scan, comma + 1)) ? null : comma;
}

function clauseOf(scan: Scan, report: Report, index: ReportIndex): Clause | null {
  if (report.cue.form.kind !== 'verb') return accordingClause(scan, report, index);
  const announced = clauseBehindAs(scan, report, index);
  if (announced !== null) return announced;
  const start = startOfClause(scan, report, nextReport(scan, report, index));
  if (start !== null) {
    const last = clauseEnd(scan, start, report, index);
    return last < start ? null : { first: start, last, rule: 'reported-clause', confidence: 0.85 };
  }
  const before = clauseBefore(scan, report, index);
  return before === null ? null : { ...before, rule: 'clause-then-speaker', confidence: 0.8 };
}

/** `Wie die Polizei mitteilte, wurde …`: what the sentence begins with tells whose words the rest is. */
function clauseBehindAs(scan: Scan, report: Report, index: ReportIndex): Clause | null {
  const start = sentenceStart(scan, report.first);
  const opener = openerBefore(scan, report);
  if (opener === null || opener - start > MOST_BEFORE_AS) return null;
  const comma = commaBehindReport(scan, Math.max(report.last, report.cue.last) + 1);
  if (comma === null) return null;
  const last = clauseEnd(scan, comma + 1, report, index);
  return { first: comma + 1, last, rule: 'according-to', confidence: 0.85 };
}

/** The comma behind when and where it was said. */
function commaBehindReport(scan: Scan, from: number): number | null {
  for (let at = from; at < from + MOST_BEHIND_AS && inOneSentence(scan, at, from - 1); at += 1) {
    if (signAtPlace(scan, at) === ',') return at;
    if (wordAtPlace(scan, at) === '') return null;
  }
  return null;
}

function accordingClause(scan: Scan, report: Report, index: ReportIndex): Clause | null {
  const start = sentenceStart(scan, report.first);
  if (report.first > start) {
    const before = clauseBefore(scan, report, index);
    return before === null ? null : { ...before, rule: 'according-to', confidence: 0.88 };
  }
  const from = behindRelative(scan, isComma(scan, report.last + 1) ? report.last + 2 : report.last + 1);
  const isClause = signAtPlace(scan, from) === '' || scan.tokens[from]?.kind === 'word';
  const last = clauseEnd(scan, from, report, index);
  return isClause && last > from ? { first: from, last, rule: 'according-to', confidence: 0.88 } : null;
}

/** Behind the comma that ends a relative clause: `According to a note that was found, …`. */
function behindRelative(scan: Scan, from: number): number {
  const word = wordAtPlace(scan, from);
  if (!scan.lexicon.is('relatives', word) && !scan.lexicon.is('conjunctions', word)) return from;
  for (let at = from; at < from + LONGEST_RELATIVE; at += 1) if (isComma(scan, at)) return at + 1;
  return from;
}

/** Whether a quotation stands between two places; a name in marks is none. */
function holdsQuotation(scan: Scan, { first, last }: TokenSpan): boolean {
  const { quotationsAt } = scan;
  let [low, high] = [0, quotationsAt.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((quotationsAt[middle] ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  while ((quotationsAt[low] ?? Infinity) <= last && isNameInMarks(scan, quotationsAt[low] ?? 0)) low += 1;
  return (quotationsAt[low] ?? Infinity) <= last;
}
