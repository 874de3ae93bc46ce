import { overlaps } from '../../text/ranges';
import {
  inOneSentence,
  isCapitalAt,
  rangeOf,
  sentenceEnd,
  sentenceStart,
  signAtPlace,
  wordAtPlace,
  type Scan,
} from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import { clauseRange } from './clauses';
import type { QuoteDraft } from './draft';
import { isReported } from './german-clauses';
import { phraseAfter } from './phrases';
import { NO_FACTS } from './report-facts';
import { subjectOfSentence } from './subjects';
import { isPreposition } from './word-kinds';

/** German nouns for what somebody says or holds, and for what is asked and wished. */
const NOUN =
  /(?:ansicht|meinung|auffassung|überzeugung|hoffnung|befürchtung|sorge|verdacht|vermutung|behauptung|forderung|vorwurf|vorwürfe|ankündigung|aussage|drohung|warnung|zusage|versprechen|prognose|these|annahme|feststellung|einschätzung|kritik|bitte|aufforderung|appell|aufruf|vorgabe|vorschlag|empfehlung|erwartung|argument|beteuerung|berichte|angaben|informationen|meldungen|gerüchte)(?:n|en|s|es)?$/u;
/** Verbs with which one has, gives or repeats such a thing: the subject's own. */
const OWN_VERB =
  /^(?:hat|haben|hatte|hatten|äußert|äußern|äußerte|äußerten|vertritt|vertreten|vertrat|vertraten|wagt|wagte|wagten|stellt|stellte|stellten|macht|machte|machten|gibt|gab|gaben|erhebt|erhob|erhoben|erneuert|erneuerte|erneuerten|wiederholt|wiederholte|wiederholten|bekräftigt|bekräftigte|bekräftigten|verbreitet|verbreitete|verbreiteten|formuliert|formulierte|hegt|hegte|hegten|teilt|teilte|teilten|kommt|kam|kamen|gelangt|gelangte|richtet|richtete|richteten|ist|sind|war|waren)$/u;
const OWNER = /^(?:sein|seine|seinen|seiner|seinem|ihre|ihren|ihrer|ihrem)$/u;
const GENITIVE = /^(?:des|der|eines|einer)$/u;
const OPENER = /^(?:dass|daß|ob|wonach|denen|demzufolge)$/u;
const MOST_BEHIND = 2;
const LEAST_WORDS = 3;
const LONG = 400;

/**
 * German: the clauses that hang on a noun for what somebody says (`die Forderung der Stadt, den Kai zu sperren`, `wagte die Prognose,
 * dass …`), as far as nothing else has read them. With whose it is, where that is told.
 */
export function readNouns(scan: Scan, drafts: readonly QuoteDraft[]): QuoteDraft[] {
  const taken = drafts.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  const found: QuoteDraft[] = [];
  let next = 0;
  let reached = 0;
  for (const draft of draftsOfNouns(scan)) {
    const [range = { start: 0, end: 0 }] = draft.content;
    while ((taken[next]?.end ?? Infinity) <= range.start) next += 1;
    const other = taken[next];
    const isTaken = range.start < reached || (other !== undefined && overlaps(other, range));
    if (isTaken) continue;
    found.push(draft);
    reached = range.end;
  }
  return found;
}

function* draftsOfNouns(scan: Scan): Generator<QuoteDraft> {
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const draft = isCapitalAt(scan, at) && NOUN.test(wordAtPlace(scan, at)) ? draftAt(scan, at) : null;
    if (draft !== null) yield draft;
  }
}

function draftAt(scan: Scan, noun: number): QuoteDraft | null {
  const genitive = genitiveBehind(scan, noun + 1);
  const comma = commaBehind(scan, (genitive?.last ?? noun) + 1);
  const span = comma === null ? null : clauseAt(scan, comma + 1, noun);
  const range = span === null ? null : clauseRange(scan, span, LEAST_WORDS);
  if (span === null || range === null || holdsQuotation(scan, span)) return null;
  const source = genitive ?? ownerBefore(scan, noun) ?? subjectOf(scan, noun, span.first);
  const facts = {
    ...NO_FACTS,
    cue: rangeOf(scan, { first: noun, last: noun }),
    source: source === null ? null : rangeOf(scan, source),
  };
  return { quoteType: 'indirect', content: [range], facts, rule: 'reported-clause', confidence: 0.8 };
}

function holdsQuotation({ tokens }: Scan, { first, last }: TokenSpan): boolean {
  for (let at = first; at <= last; at += 1) if (tokens[at]?.kind === 'quotation') return true;
  return false;
}

/** `des Vorsitzenden Ole Vik`, `von Vik`. */
function genitiveBehind(scan: Scan, at: number): TokenSpan | null {
  const word = wordAtPlace(scan, at);
  if (word === 'von' || word === 'vom') return phraseAfter(scan, at + 1);
  return GENITIVE.test(word) ? phraseAfter(scan, at) : null;
}

/** The comma behind the rest of a verb: `hatte die Vorgabe gemacht, dass`. */
function commaBehind(scan: Scan, from: number): number | null {
  for (let at = from; at <= from + MOST_BEHIND && inOneSentence(scan, at, from - 1); at += 1) {
    if (signAtPlace(scan, at) === ',') return at;
    if (wordAtPlace(scan, at) === '' || isCapitalAt(scan, at) || isPreposition(scan, wordAtPlace(scan, at)))
      return null;
  }
  return null;
}

function clauseAt(scan: Scan, first: number, noun: number): TokenSpan | null {
  const isOpened = OPENER.test(wordAtPlace(scan, first));
  if (!isOpened && !isReported(scan, first, false)) return null;
  const start = isOpened ? first + 1 : first;
  const end = sentenceEnd(scan, start, LONG);
  return { first: start, last: isBeforeVerb(scan, noun) ? (endBefore(scan, start, end) ?? end) : end };
}

/** Whether the noun stands in what the sentence begins with, so that the sentence goes on behind the clause. */
function isBeforeVerb(scan: Scan, noun: number): boolean {
  for (let at = sentenceStart(scan, noun); at < noun; at += 1) {
    const isVerb =
      wordAtPlace(scan, at).length > 2 && isCapitalAt(scan, at - 1) && /(?:t|te|ten|en)$/u.test(wordAtPlace(scan, at));
    if (OWN_VERB.test(wordAtPlace(scan, at)) || (isVerb && !isCapitalAt(scan, at))) return false;
  }
  return true;
}

/** The place before the comma that ends a clause with its verb. */
function endBefore(scan: Scan, start: number, end: number): number | null {
  for (let at = start + LEAST_WORDS; at <= end; at += 1) {
    const isVerb = wordAtPlace(scan, at - 1) !== '' && !isCapitalAt(scan, at - 1);
    if (signAtPlace(scan, at) === ',' && isVerb) return at - 1;
  }
  return null;
}

function ownerBefore(scan: Scan, noun: number): TokenSpan | null {
  const at = OWNER.test(wordAtPlace(scan, noun - 1)) ? noun - 1 : noun - 2;
  return OWNER.test(wordAtPlace(scan, at)) && inOneSentence(scan, at, noun) ? { first: at, last: at } : null;
}

/** The subject of a verb with which one has such a thing; with another it may be somebody else’s. */
function subjectOf(scan: Scan, noun: number, clause: number): TokenSpan | null {
  const start = sentenceStart(scan, noun);
  for (let at = start; at < clause; at += 1) {
    if (!OWN_VERB.test(wordAtPlace(scan, at))) continue;
    const subject = subjectOfSentence(scan, start, noun);
    return subject !== null && subject.last < noun - 1 ? { first: subject.first, last: subject.last } : null;
  }
  return null;
}
