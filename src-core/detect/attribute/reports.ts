import { inOneSentence, signAtPlace, wordAtPlace, sentenceStart, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import { isComma, withAppositionBehind } from './appositions';
import { auxiliariesStart, findCues, type FoundCue } from './find-cues';
import { citing, germanPassive } from './german-subjects';
import { mayBeOfNobody, placeBefore, placeBehind } from './impersonal-report';
import { phraseAfter, phraseBefore } from './phrases';
import { addressAt, citedInRussian } from './russian-subjects';
import { subjectBefore, subjectOf, subjectOfSentence, type FoundSubject, type SubjectWay } from './subjects';
import { asOpenerBefore, isAnd, isConjunction } from './word-kinds';

/** Reporting words with the mention of whose words they report. Places among the tokens, ends included. */
export interface Report extends TokenSpan {
  readonly cue: FoundCue;
  /** Null where nobody is mentioned. */
  readonly source: TokenSpan | null;
  readonly way: SubjectWay | 'according' | 'by' | null;
  /** Who passed it on: `was quoted by an agency as saying`. */
  readonly via: TokenSpan | null;
  /** Whether it stands in a clause that hangs on another, so that nobody goes on speaking behind it. */
  readonly isSubordinate: boolean;
}

type Unplaced = Omit<Report, 'isSubordinate'>;

const PASSIVE = /^(?:is|are|was|were|be|been|being|wird|wurde|werden|wurden)$/u;
/** Russian `по его словам`. */
const OWN = /^(?:его|её|ее|их)$/u;
const MOST_BACK = 10;
const MOST_REPORTS = 3;

/** The reports of a stretch, in order. One pass, each looking a bounded way around itself. */
export function findReports(scan: Scan): Report[] {
  const reports: Report[] = [];
  for (const cue of findCues(scan)) {
    const before = reports.at(-1);
    const main = reports.slice(-MOST_REPORTS).findLast((report) => !report.isSubordinate);
    const report = reportOf(scan, cue, scan.lexicon.pack.language === 'en' ? (main ?? before) : before);
    const isUnder =
      isSubordinate(scan, report) || isInClauseOf(scan, report, reports) || isWithin(scan, report, before);
    reports.push({ ...report, isSubordinate: isUnder });
  }
  return reports;
}

/** `Vik said the letter showed “no respect”`: the subject with which the clause begins that is reported already. */
function isInClauseOf(scan: Scan, { cue, first, way }: Unplaced, earlier: readonly Report[]): boolean {
  if (!cue.form.isAmbiguous || way !== 'before') return false;
  const before = earlier.slice(-MOST_REPORTS).findLast((report) => !report.cue.form.isAmbiguous);
  if (before === undefined || before.source === null || !inOneSentence(scan, before.cue.first, first)) return false;
  return first === Math.max(before.last, before.cue.last) + 1;
}

function isSubordinate(scan: Scan, { first, way }: Unplaced): boolean {
  if (way === 'relative') return true;
  const before = scan.tokens[first - 1];
  if (before?.kind !== 'word' || before.sentence !== scan.tokens[first]?.sentence) return false;
  return isConjunction(scan, before.word) || scan.lexicon.is('relatives', before.word);
}

/** German `Vik teilte mit, der Hafen sei nach Ansicht der Polizei sicher`: an account within what somebody else is reported by. */
function isWithin(scan: Scan, { cue, way }: Unplaced, before: Report | undefined): boolean {
  if (scan.lexicon.pack.bareClause !== 'after-comma' || way !== 'according' || before === undefined) return false;
  return before.source !== null && inOneSentence(scan, before.cue.first, cue.first);
}

/** The report of words that may report, with the one before. */
export function reportOf(scan: Scan, cue: FoundCue, before: Report | undefined): Unplaced {
  switch (cue.form.kind) {
    case 'according':
      return accordingTo(scan, cue);
    case 'according-after': {
      const source = phraseBefore(scan, cue.first - 1);
      return { cue, source, way: 'according', via: null, first: source?.first ?? cue.first, last: cue.last };
    }
    case 'verb':
      return turned(scan, cue) ?? ofSubject(scan, cue, before);
  }
}

/** A verb whose subject is not who says it. */
function turned(scan: Scan, cue: FoundCue): Unplaced | null {
  const quoted = quotedAs(scan, cue);
  if (quoted !== null) return quoted;
  if (isPassive(scan, cue)) return passive(scan, cue);
  const german = germanPassive(scan, cue) ?? citing(scan, cue);
  if (german !== null) return { ...german, cue, way: german.source === null ? null : 'by' };
  const russian = citedInRussian(scan, cue);
  if (russian !== null) return { ...russian, cue, way: 'after', first: cue.first, last: russian.source.last };
  return cue.form.isImpersonal ? ofNobody(scan, cue) : null;
}

function ofSubject(scan: Scan, cue: FoundCue, before: Report | undefined): Unplaced {
  const beside = subjectOf(scan, cue);
  const nobody = beside === null && mayBeOfNobody(scan, cue) ? ofNobody(scan, cue) : null;
  if (nobody !== null && nobody.source !== null) return nobody;
  return grouped(scan, cue, beside ?? farSubject(scan, cue, before));
}

/** German `In dem Brief heißt es`, Russian `сообщили в полиции`. */
function ofNobody(scan: Scan, cue: FoundCue): Unplaced {
  const before = placeBefore(scan, cue);
  const isOpened = before !== null && asOpenerBefore(scan, before.first - 1) !== null;
  if (isOpened) return { cue, source: before, way: 'before', via: null, first: before.first - 1, last: cue.last };
  const behind = before === null ? placeBehind(scan, cue.last) : null;
  const last = behind?.last ?? cue.last;
  return { cue, source: before ?? behind, way: behind === null ? null : 'after', via: null, first: cue.first, last };
}

function grouped(scan: Scan, cue: FoundCue, subject: FoundSubject | null): Unplaced {
  const isBefore = subject !== null && (subject.way === 'before' || subject.way === 'relative');
  const first = isBefore ? Math.min(subject.first, cue.first) : startOfVerb(scan, cue, subject);
  const end = endOfCue(scan, cue);
  const last = subject?.way === 'after' ? Math.max(subject.last, end) : end;
  const source = subject === null ? null : { first: subject.first, last: subject.last };
  return { cue, source, way: subject?.way ?? null, via: null, first, last };
}

/** `…, hatte Vik am Vortag beklagt`: the auxiliary in front of its subject. */
function startOfVerb(scan: Scan, cue: FoundCue, subject: FoundSubject | null): number {
  const start = auxiliariesStart(scan, cue.first);
  const isFar = subject?.way === 'auxiliary' && subject.last < start && isComma(scan, subject.first - 2);
  return isFar ? subject.first - 1 : start;
}

/** With the word that the verb has cast to the end of its clause; `hob die „Geduld“ der Bürger hervor` ends before what it reports. */
function endOfCue({ tokens }: Scan, { last, particleAt }: FoundCue): number {
  if (particleAt === null) return last;
  for (let at = last + 1; at < particleAt; at += 1) if (tokens[at]?.kind === 'quotation') return last;
  return particleAt;
}

function accordingTo(scan: Scan, cue: FoundCue): Unplaced {
  if (OWN.test(wordAtPlace(scan, cue.first + 1)))
    return {
      cue,
      source: { first: cue.first + 1, last: cue.first + 1 },
      way: 'according',
      via: null,
      first: cue.first,
      last: cue.last,
    };
  const head = phraseAfter(scan, cue.last + 1) ?? addressAt(scan, cue.last + 1);
  const opens = scan.tokens[cue.first - 1]?.sentence !== scan.tokens[cue.first]?.sentence;
  const source = head === null ? null : withAppositionBehind(scan, head, opens);
  return { cue, source, way: 'according', via: null, first: cue.first, last: source?.last ?? cue.last };
}

/** `was quoted (by an agency) as saying`. */
function quotedAs(scan: Scan, cue: FoundCue): Unplaced | null {
  if (wordAtPlace(scan, cue.first - 1) !== 'as') return null;
  for (let at = cue.first - 2; at > 0 && cue.first - at < MOST_BACK; at -= 1) {
    if (!/^(?:quoted|cited|reported)$/u.test(wordAtPlace(scan, at))) continue;
    if (!PASSIVE.test(wordAtPlace(scan, at - 1)) && wordAtPlace(scan, at + 1) !== 'by') return quoting(scan, cue, at);
    const source = subjectBefore(scan, at);
    const via = wordAtPlace(scan, at + 1) === 'by' ? phraseAfter(scan, at + 2) : null;
    return { cue: { ...cue, first: at }, source, way: 'before', via, first: source?.first ?? at, last: cue.last };
  }
  return null;
}

/** `state media quoted the president as saying`: whom they quote, and who they are. */
function quoting(scan: Scan, cue: FoundCue, at: number): Unplaced {
  const source = phraseAfter(scan, at + 1);
  const via = phraseBefore(scan, at - 1);
  return { cue, source, way: 'before', via, first: via?.first ?? at, last: cue.last };
}

function isPassive(scan: Scan, cue: FoundCue): boolean {
  if (wordAtPlace(scan, cue.first).endsWith('ing') || scan.lexicon.pack.language !== 'en') return false;
  for (let at = cue.first - 1; at >= auxiliariesStart(scan, cue.first) && at >= 0; at -= 1) {
    if (PASSIVE.test(wordAtPlace(scan, at))) return true;
  }
  return false;
}

/** `was announced by the ministry`: whom `by` names. */
function passive(scan: Scan, cue: FoundCue): Unplaced {
  const source = wordAtPlace(scan, cue.last + 1) === 'by' ? phraseAfter(scan, cue.last + 2) : null;
  const first = auxiliariesStart(scan, cue.first);
  return { cue, source, way: source === null ? null : 'by', via: null, first, last: source?.last ?? cue.last };
}

/** `Vik said …, adding`: the subject before; `Vik left, saying`: the sentence's. */
function farSubject(scan: Scan, cue: FoundCue, before: Report | undefined): FoundSubject | null {
  const isSame = before !== undefined && scan.tokens[before.cue.first]?.sentence === scan.tokens[cue.first]?.sentence;
  if (isSame && before.source !== null && before.way !== 'relative' && goesOn(scan, cue)) {
    return { ...before.source, way: 'carried' };
  }
  if (!goesOn(scan, cue) && isSame) return null;
  return subjectOfSentence(scan, sentenceStart(scan, cue.first), cue.first);
}

/** Whether a verb takes its subject from before: behind a comma, a quotation, `and`, or as a participle. */
function goesOn(scan: Scan, cue: FoundCue): boolean {
  const at = auxiliariesStart(scan, cue.first) - 1;
  const isParticiple = wordAtPlace(scan, cue.first).endsWith('ing');
  if (isParticiple || isComma(scan, at) || signAtPlace(scan, at) === ';') return true;
  if (scan.tokens[at]?.kind === 'quotation') return true;
  return (
    isAnd(wordAtPlace(scan, at)) ||
    /^(?:but|then|or|mais|aber|pero|но|а)$/u.test(wordAtPlace(scan, at)) ||
    signAtPlace(scan, at) === ')'
  );
}
