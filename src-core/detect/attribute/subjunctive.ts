import type { TextRange } from '../../model/anchor';
import { overlaps } from '../../text/ranges';
import { rangeOf, sentenceEnd, sentenceStart, signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import { personOfSentence } from './carry-over';
import { clauseRange } from './clauses';
import type { Memory, QuoteDraft } from './draft';
import { isSubjunctive, mayBeSubjunctive } from './german-verbs';
import { factsOf, NO_FACTS, type ReportFacts } from './report-facts';
import type { Report } from './reports';

const LEAST_WORDS = 4;
const LONG = 400;
const OPENS_CLAUSE = /^(?:wenn|falls|sofern|obwohl|weil|da|während|solange|sobald|bevor|nachdem)$/u;

/** What has been found around the sentences that are looked at. */
export interface Around {
  readonly reports: readonly Report[];
  readonly drafts: readonly QuoteDraft[];
  readonly memory: Memory;
}

/**
 * German: the sentences that nothing but their verb tells to be somebody's words (`Die Lage sei ernst.`), with whoever was
 * reported or spoken of before. A quotation within one makes it a mixed one. One pass over the stretch.
 */
export function readSubjunctive(scan: Scan, around: Around): QuoteDraft[] {
  if (scan.kind === 'title' || scan.kind === 'heading') return [];
  return new SubjunctiveReader(scan, around).read();
}

class SubjunctiveReader {
  readonly #scan: Scan;
  readonly #memory: Memory;
  /** What is reported already, in the order of the text. */
  readonly #ranges: readonly TextRange[];
  readonly #speakers: readonly Speaker[];
  #rangeAt = 0;
  #speakerAt = 0;
  #last: Speaker | null = null;

  constructor(scan: Scan, { reports, drafts, memory }: Around) {
    this.#scan = scan;
    this.#memory = memory;
    this.#speakers = speakersIn(scan, reports, drafts);
    this.#ranges = drafts
      .filter(({ facts, rule }) => facts.cue !== null || rule !== 'same-paragraph')
      .flatMap(({ content }) => content)
      .sort((a, b) => a.start - b.start);
  }

  read(): QuoteDraft[] {
    const found: QuoteDraft[] = [];
    let isReportedBefore = false;
    for (const span of sentencesOf(this.#scan)) {
      const sentence = rangeOf(this.#scan, span);
      const isCovered = this.#isCovered(sentence);
      const said: Said | null = isCovered ? null : saidIn(this.#scan, span, isReportedBefore);
      if (said !== null) found.push(draftOf(this.#scan, said, span, this.#speakerBefore(span.first)));
      isReportedBefore = isCovered || said !== null;
      this.#advance(sentence.end);
    }
    return found;
  }

  #isCovered(sentence: TextRange): boolean {
    while ((this.#ranges[this.#rangeAt]?.end ?? Infinity) <= sentence.start) this.#rangeAt += 1;
    const range = this.#ranges[this.#rangeAt];
    return range !== undefined && overlaps(range, sentence);
  }

  /** Goes on to the last who is reported before a place. */
  #advance(end: number): void {
    for (; (this.#speakers[this.#speakerAt]?.source.start ?? Infinity) < end; this.#speakerAt += 1) {
      this.#last = this.#speakers[this.#speakerAt] ?? this.#last;
    }
  }

  /** The last who was reported in the paragraph, else of whom the sentence before speaks, else whoever spoke before. */
  #speakerBefore(first: number): ReportFacts {
    const last = this.#last;
    const person = first === 0 || this.#isNear(first) ? null : personOfSentence(this.#scan, first - 1);
    if (person !== null) return { ...NO_FACTS, source: rangeOf(this.#scan, person) };
    if (last !== null) return last.facts;
    const { facts, subject } = this.#memory;
    return facts ?? (subject === null ? NO_FACTS : { ...NO_FACTS, source: subject });
  }

  /** Whether the last who was reported is so in the sentence before. */
  #isNear(first: number): boolean {
    const start = this.#scan.tokens[sentenceStart(this.#scan, first - 1, LONG)]?.start ?? 0;
    return this.#last !== null && this.#last.source.start >= start;
  }
}

function saidIn(scan: Scan, span: TokenSpan, isReportedBefore: boolean): Said | null {
  return saidByNobody(scan, span) ?? reportedSentence(scan, span, isReportedBefore);
}

interface Speaker {
  readonly source: TextRange;
  readonly facts: ReportFacts;
}

/** Who is reported in the stretch, in the order in which they are mentioned. */
function speakersIn(scan: Scan, reports: readonly Report[], drafts: readonly QuoteDraft[]): Speaker[] {
  const reported = reports
    .filter(({ isSubordinate }) => !isSubordinate)
    .map((report) => factsOf(scan, { report, cue: report.cue, source: report.source }));
  return [...reported, ...drafts.map(({ facts }) => facts)]
    .flatMap((facts) => (facts.source === null ? [] : [{ source: facts.source, facts }]))
    .sort((a, b) => a.source.start - b.source.start);
}

function* sentencesOf(scan: Scan): Generator<TokenSpan> {
  for (let first = 0; first < scan.tokens.length;) {
    const last = sentenceEnd(scan, first, LONG);
    yield { first, last };
    first = last + 1;
  }
}

function reportedSentence(scan: Scan, span: TokenSpan, isReportedBefore: boolean): Said | null {
  const content = isReportedSpeech(scan, span, isReportedBefore) ? clauseRange(scan, span, LEAST_WORDS) : null;
  return content === null ? null : { content, cue: null };
}

/** `Das Boot sei gekentert, hieß es.`: nobody in particular says it. */
function saidByNobody(scan: Scan, { first, last }: TokenSpan): Said | null {
  for (let at = first + LEAST_WORDS - 1; at < last; at += 1) {
    if (scan.tokens[at]?.kind === 'quotation') return null;
    const isSaid = /^(?:hieß|heißt)$/u.test(wordAtPlace(scan, at)) && wordAtPlace(scan, at + 1) === 'es';
    if (!isSaid || signAtPlace(scan, at - 1) !== ',') continue;
    const content = clauseRange(scan, { first, last: at - 1 });
    return content === null ? null : { content, cue: rangeOf(scan, { first: at, last: at + 1 }) };
  }
  return null;
}

/** A reported sentence, and the words that report it where there are any. UTF-16. */
interface Said {
  readonly content: TextRange;
  readonly cue: TextRange | null;
}

function draftOf(scan: Scan, { content, cue }: Said, span: TokenSpan, facts: ReportFacts): QuoteDraft {
  const holdsQuotation = scan.quotationsAt.some((at) => at >= span.first && at <= span.last);
  const quoteType = holdsQuotation ? 'mixed' : 'indirect';
  return { quoteType, content: [content], facts: { ...facts, cue }, rule: 'subjunctive', confidence: 0.82 };
}

/** Whether the first clause of a sentence, or one behind `wenn …`, has the verb of reported speech. */
function isReportedSpeech(scan: Scan, { first, last }: TokenSpan, isReportedBefore: boolean): boolean {
  let isFound = false;
  let isInClause = OPENS_CLAUSE.test(wordAtPlace(scan, first));
  for (let at = first; at <= last; at += 1) {
    if (/^(?:ich|wir|du|uns)$/u.test(wordAtPlace(scan, at)) || signAtPlace(scan, at) === '?') return false;
    if (signAtPlace(scan, at) === ',' && !isInClause && !isFound) isInClause = true;
    const isVerb = isSubjunctive(scan, at) || (isReportedBefore && mayBeSubjunctive(scan, at));
    if (isVerb && (!isInClause || OPENS_CLAUSE.test(wordAtPlace(scan, first)))) isFound = true;
  }
  return isFound;
}
