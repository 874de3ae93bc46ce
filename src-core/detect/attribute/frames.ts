import type { TextRange } from '../../model/anchor';
import { holds, overlaps } from '../../text/ranges';
import { titleHeads } from '../../text/title-words';
import { opensSentence, wordAtPlace, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import { clauseRange } from './clauses';
import type { QuoteDraft } from './draft';
import { isNoReport } from './find-cues';
import { reportOfNoun } from './noun-reports';
import { contentOf, mayHaveContent, type FrameContent } from './frame-content';
import { framesOf, type Frame, type FrameLexicon } from './frame-lexicon';
import { indexReports } from './quote-report';
import { factsOf } from './report-facts';
import { reportOf, type Report } from './reports';
import { subjectBefore } from './subjects';
import { isPreposition, isPronoun, isReportingVerb } from './word-kinds';

const AUTHOR = /^(?:i|we|you|it|one|this|that|these|those|there|which|another)$/u;
const LEAST_OWN_UTF16 = 12;
const PEOPLE = /(?:[^s]s|er|or|ist|ian|men|people)$/u;
const COPULA =
  /^(?:came|comes?|remain(?:s|ed)?|seem(?:s|ed)?|sound(?:s|ed)?|appear(?:s|ed)?|feels?|felt|grew|became|becomes?)$/u;
const STATES = ['thatStates', 'toStates', 'ofStates'] as const;
const OWNER = /^(?:his|her|their)$/u;

/** Drafts of frames, and those that are a part of one. */
interface FoundDrafts {
  readonly made: QuoteDraft[];
  readonly replaced: Set<QuoteDraft>;
}

/**
 * The drafts with what is wished, promised, asked, believed or spoken of without a reported clause (`vowed to stay`, `asked why`, `called for
 * more ships`), where somebody is mentioned who does. What other rules have found is
 * left to them, but for a quotation that is a part of what is wished. English.
 */
export function withFrames(scan: Scan, reports: readonly Report[], drafts: readonly QuoteDraft[]): QuoteDraft[] {
  const { made, replaced } = readFrames(scan, reports, drafts);
  return [...drafts.filter((draft) => !replaced.has(draft)), ...made];
}

function readFrames(scan: Scan, reports: readonly Report[], drafts: readonly QuoteDraft[]): FoundDrafts {
  const lexicon = framesOf(scan.lexicon);
  const framed = lexicon === null ? [] : framedReports(scan, reports, lexicon);
  return framed.length === 0 ? { made: [], replaced: new Set() } : draftsOf(scan, framed, reports, drafts);
}

function draftsOf(
  scan: Scan,
  framed: readonly Framed[],
  reports: readonly Report[],
  drafts: readonly QuoteDraft[],
): FoundDrafts {
  const all = [...reports, ...framed.map(({ report }) => report)].sort((a, b) => a.cue.first - b.cue.first);
  const index = indexReports(scan, all);
  const taken = drafts.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const byCue = new Map(drafts.map((draft) => [draft.facts.cue?.start ?? -1, draft]));
  const found: FoundDrafts = { made: [], replaced: new Set() };
  for (const { frame, report } of framed) {
    const content = contentOf(scan, frame, report, index);
    const range = content === null ? null : clauseRange(scan, content);
    if (content === null || range === null || range.start < lastEnd(found.made)) continue;
    const partly = byCue.get(scan.tokens[report.cue.first]?.start ?? -2);
    if (partly !== undefined && isPartOf(partly, range, content)) {
      found.replaced.add(partly);
      found.made.push({ ...partly, content: [range] });
    } else if (!isTaken(range, taken, isAllOf(scan, content))) found.made.push(draftOf(scan, content, range, report));
  }
  return found;
}

/** Whether what others reported in it is all that there is: a topic, or what somebody wants to say. */
function isAllOf(scan: Scan, { rule, first }: FrameContent): boolean {
  return rule === 'topic-of-report' || isReportingVerb(scan, first + 1);
}

function draftOf(scan: Scan, content: FrameContent, range: TextRange, report: Report): QuoteDraft {
  const { quoteType, rule, confidence } = content;
  const facts = factsOf(scan, { report, cue: report.cue, source: report.source });
  const isMixed = scan.quotationsAt.some((at) => at >= content.first && at <= content.last);
  return {
    quoteType: isMixed ? 'mixed' : quoteType,
    content: [range],
    facts: withoutPossessive(scan, facts),
    rule,
    confidence,
  };
}

/** A quotation that is only a part of what is wished. */
function isPartOf({ quoteType, content }: QuoteDraft, range: TextRange, { rule }: FrameContent): boolean {
  return rule === 'wish-or-promise' && quoteType === 'mixed' && content.every((part) => holds(range, part));
}

function lastEnd(drafts: readonly QuoteDraft[]): number {
  return drafts.at(-1)?.content.at(-1)?.end ?? -1;
}

/** Whether a range meets one of those in order; a clause may hold another that is reported in it, unless it is nothing else. */
function isTaken(range: TextRange, taken: readonly TextRange[], isWhole: boolean): boolean {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((taken[middle]?.end ?? 0) <= range.start) low = middle + 1;
    else high = middle;
  }
  const next = taken[low];
  if (next === undefined || !overlaps(next, range)) return false;
  return isWhole || next.start - range.start < LEAST_OWN_UTF16 || next.end > range.end;
}

interface Framed {
  readonly frame: Frame;
  readonly report: Report;
}

function framedReports(scan: Scan, reports: readonly Report[], lexicon: FrameLexicon): Framed[] {
  const framed: Framed[] = [];
  let other = 0;
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const frame = frameAt(scan, at, lexicon);
    if (frame === null || !mayHaveContent(scan, frame, at + frame.words.length)) continue;
    while ((reports[other + 1]?.cue.first ?? Infinity) < at) other += 1;
    const read = readFrame(scan, at, frame, [reports[other], framed.at(-1)?.report]);
    if (read !== null && isOfSomebody(scan, read.report, lexicon)) framed.push(read);
  }
  return framed;
}

function frameAt(scan: Scan, at: number, lexicon: FrameLexicon): Frame | null {
  const word = wordAtPlace(scan, at);
  if (word === '' || isPreposition(scan, word)) return null;
  const frames = lexicon.from(word);
  return frames.find(({ words }) => words.every((each, offset) => wordAtPlace(scan, at + offset) === each)) ?? null;
}

/** What a frame at a place reports, as a noun or as a verb; null where it reports nothing. */
function readFrame(scan: Scan, at: number, frame: Frame, before: readonly (Report | undefined)[]): Framed | null {
  const span = { first: at, last: at + frame.words.length - 1 };
  const ofNoun = nounReport(scan, span, frame);
  if (ofNoun !== null) return { frame: { ...frame, kinds: frame.nounKinds }, report: ofNoun };
  const isNoun = frame.nounKinds.size === frame.kinds.size;
  const report = isNoun ? null : reportOfFrame(scan, span, frame, before);
  return report === null ? null : { frame, report };
}

/** What a frame that is a noun as well reports as one; null where nobody is behind it and no clause follows. */
function nounReport(scan: Scan, span: TokenSpan, frame: Frame): Report | null {
  if (frame.nounKinds.size === 0) return null;
  const cue = { ...span, form: frame, particleAt: null };
  const made = reportOfNoun(scan, cue);
  if (made !== null) return made;
  const isSaid = frame.kinds.has('nouns') && wordAtPlace(scan, cue.last + 1) === 'that' && !isThing(scan, span.first);
  return isSaid ? ofNobody(cue) : null;
}

/** `the same major news that others cover`: with an adjective, a thing. */
function isThing(scan: Scan, at: number): boolean {
  const before = wordAtPlace(scan, at - 1);
  const isPlain = before === '' || before === 'the' || isPreposition(scan, before) || /(?:[^s]s|ed)$/u.test(before);
  return wordAtPlace(scan, at) === 'news' && !isPlain;
}

function reportOfFrame(
  scan: Scan,
  span: TokenSpan,
  frame: Frame,
  before: readonly (Report | undefined)[],
): Report | null {
  const cue = { ...span, form: frame, particleAt: null };
  if (isGerund(scan, span.first)) return null;
  if (isNoReport(scan, span.first, frame)) return null;
  if (isAskedOf(scan, span.first)) return ofNobody(cue);
  const nearest = before
    .filter((report) => report !== undefined && report.cue.first < span.first)
    .sort((a, b) => (b?.cue.first ?? 0) - (a?.cue.first ?? 0))[0];
  const isState = STATES.some((kind) => frame.kinds.has(kind));
  return ofSomebody(scan, isState ? stateOf(scan, cue) : reportOf(scan, cue, nearest));
}

function ofSomebody(scan: Scan, report: Omit<Report, 'isSubordinate'> | null): Report | null {
  if (report === null || isDoneTo(scan, report.cue.first)) return null;
  return report.source === null ? null : { ...report, isSubordinate: false };
}

/** `Asked about it, Vik left`: a participle of others’ doing. */
function isDoneTo(scan: Scan, at: number): boolean {
  return opensSentence(scan, at) && wordAtPlace(scan, at).endsWith('ed');
}

/** `when Vik was asked whether …`: nobody tells who asked. */
function isAskedOf(scan: Scan, at: number): boolean {
  return wordAtPlace(scan, at) === 'asked' && /^(?:is|was|were|are|been|being)$/u.test(wordAtPlace(scan, at - 1));
}

/** `by asking the court to act`: how something is done. */
function isGerund(scan: Scan, at: number): boolean {
  return wordAtPlace(scan, at).endsWith('ing') && /^(?:by|of|for|without|from)$/u.test(wordAtPlace(scan, at - 1));
}

/** `Vik is afraid that …`: whose state it is stands before the verb. */
function stateOf(scan: Scan, cue: Report['cue']): Report | null {
  const verb = beforeCopula(scan, cue.first);
  const source =
    subjectBefore(scan, verb) ?? (verb < cue.first ? reportOf(scan, { ...cue, first: verb }, undefined).source : null);
  return source === null
    ? null
    : { cue, source, way: 'before', via: null, first: source.first, last: cue.last, isSubordinate: false };
}

/** `came away convinced`, `sounds worried`: the place of the verb that ties a state to whose it is. */
function beforeCopula(scan: Scan, first: number): number {
  const behind = wordAtPlace(scan, first - 1) === 'away' ? first - 2 : first - 1;
  return COPULA.test(wordAtPlace(scan, behind)) ? behind : first;
}

/** `amid allegations that …`. */
function ofNobody(cue: Report['cue']): Report {
  return { cue, source: null, way: null, via: null, first: cue.first, last: cue.last, isSubordinate: true };
}

function isOfSomebody(scan: Scan, { way, source }: Report, lexicon: FrameLexicon): boolean {
  return way === null || isSomebody(scan, source, lexicon);
}

/** Whether a mention is surely of somebody who can speak: things promise and threaten as well. */
function isSomebody(scan: Scan, source: TokenSpan | null, lexicon: FrameLexicon): boolean {
  if (source === null) return false;
  const [first, last] = [wordAtPlace(scan, source.first), wordAtPlace(scan, source.last)];
  const isOneWord = source.first === source.last;
  if (isOneWord && (AUTHOR.test(first) || isPronoun(scan, first))) return !AUTHOR.test(first);
  return (
    PEOPLE.test(last) || scan.lexicon.is('documents', last) || OWNER.test(first) || namesSomebody(scan, source, lexicon)
  );
}

function namesSomebody(scan: Scan, { first, last }: TokenSpan, lexicon: FrameLexicon): boolean {
  for (let at = first; at <= last; at += 1) {
    const word = wordAtPlace(scan, at);
    // The capital of a sentence’s first word tells nothing.
    const isName = scan.tokens[at]?.isCapital === true && (at > first || first === last);
    if (isName || titleHeads.has(word) || lexicon.isBody(word)) return true;
  }
  return false;
}

function withoutPossessive(scan: Scan, facts: QuoteDraft['facts']): QuoteDraft['facts'] {
  if (facts.source === null) return facts;
  const words = scan.text.slice(facts.source.start, facts.source.end);
  return /['’]s$/u.test(words) ? { ...facts, source: { ...facts.source, end: facts.source.end - 2 } } : facts;
}
