import type { CueForm } from '../lexicon';
import { opensSentence, wordAtPlace, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import { beginsClause } from './phrases';
import { ACCOUNT, isAccount } from './accounts';
import { isVerbOfHeadline } from './headline-verbs';
import { isOnlyCalled, speakingOf } from './german-heard';
import { particleBehind } from './particles';
import { isPreposition, isReportingVerb, leadsToVerb, opensPhrase, standsBetween } from './word-kinds';

const PLAIN_FORM: Readonly<Record<string, RegExp>> = { fr: /(?:er|ir|re)$/u, es: /(?:ar|er|ir)$/u };
/** English forms that are nouns as well. */
const MAY_BE_NOUN =
  /^(?:report|call|claim|state|post|note|answer|comment|estimate|hope|fear|promise|pledge|mention|attack|challenge|blame|cheer|praise|demand|order|offer|show|find|read|recall|request|joke|signal|stress|welcome|wonder|issue|voice|remark|caution|boast|chant|repeat|label|brand|blast|rebuke|thought|reference|name|lament|hail|echo|counter|reply|doubt|favou?r|fault|plan|wish|vow|support|knock|request|desire|concern|dispute|charge|plea|tweet|reveal|want|feel|warning|writing|finding|calling|reading|feeling|meaning|volunteer|vote|file|share|air|level|hammer|reference|pitch)(?:e?s)?$/u;
const VERB_ONLY = /(?:ed|ing)$|^(?:wrote|written|read|found|shown|held|saw|put|said|told)$/u;

/** Reporting words found in a stretch, without auxiliaries. */
export interface FoundCue extends TokenSpan {
  readonly form: CueForm;
  /** Where the word stands that the verb has cast to the end of its clause; null where it has none. */
  readonly particleAt: number | null;
}

/** All reporting words of a stretch outside quotations, in order; of several forms at one word, the longest. */
export function findCues(scan: Scan): FoundCue[] {
  const cues: FoundCue[] = [];
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const cue = cueAt(scan, at);
    if (cue === null || (cue.form.kind === 'verb' && isNoReport(scan, at, cue.form))) continue;
    cues.push(cue);
    at = cue.last;
  }
  return cues;
}

function cueAt(scan: Scan, at: number): FoundCue | null {
  const word = wordAtPlace(scan, at);
  if (word === '') return null;
  for (const form of scan.lexicon.formsFrom(word)) {
    if (!form.words.every((each, offset) => wordAtPlace(scan, at + offset) === each)) continue;
    // Spanish `según explicó Vik`: the verb reports.
    if (form.kind === 'according' && scan.lexicon.is('asOpeners', word) && isVerbBehind(scan, at + 1)) continue;
    const last = at + form.words.length - 1;
    const particleAt = form.particle === null ? null : particleBehind(scan, last, form.particle);
    if (form.particle === null || particleAt !== null) return { first: at, last, form, particleAt };
  }
  const form = isAccount(scan, at) ? ACCOUNT : speakingOf(scan, at);
  return form === null ? null : { first: at, last: at, form, particleAt: null };
}

/** Whether a reporting verb follows, past auxiliaries. */
function isVerbBehind(scan: Scan, from: number): boolean {
  let at = from;
  while (standsBetween(scan, at) && !isReportingVerb(scan, at)) at += 1;
  return scan.lexicon.formsFrom(wordAtPlace(scan, at)).some(({ kind }) => kind === 'verb');
}

/** Whether words that may report stand for something else at a place: a name, a noun. */
export function isNoReport(scan: Scan, at: number, form: CueForm): boolean {
  return (
    isOwned(scan, at, form) ||
    isName(scan, at) ||
    isNoun(scan, at, form) ||
    isSaidToBe(scan, at) ||
    isGoingOn(scan, at, form) ||
    isObjectOfVerb(scan, at, form) ||
    isNounInPhrase(scan, at, form) ||
    isOnlyCalled(scan, at, form) ||
    isPurpose(scan, at)
  );
}

/** French and Spanish `pour dire`, `para poder advertir`: what somebody wants to say is not said. */
function isPurpose(scan: Scan, at: number): boolean {
  const endings = PLAIN_FORM[scan.lexicon.pack.language];
  if (!endings?.test(wordAtPlace(scan, at))) return false;
  const before = /^(?:poder|pouvoir)$/u.test(wordAtPlace(scan, at - 1)) ? at - 2 : at - 1;
  return /^(?:para|por|sin|pour|sans)$/u.test(wordAtPlace(scan, before));
}

/** A capital inside a sentence is a name: `Herr Sagt`. */
function isName(scan: Scan, at: number): boolean {
  const { tokens } = scan;
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.isCapital !== true) return false;
  return !isVerbOfHeadline(scan, at) && before?.kind === 'word' && before.sentence === token.sentence;
}

function isOwner(word: string): boolean {
  return /['’]s$/u.test(word) && !/^(?:he|she|it|that|who)['’]s$/u.test(word);
}

/** `Vik’s remarks`: a noun, whatever else the word may be. */
function isOwned(scan: Scan, at: number, { isAmbiguous }: CueForm): boolean {
  if (isOwner(wordAtPlace(scan, at - 1))) return true;
  // `Vik’s repeated claim`, but `Vik’s lawyers claim`, `Vik’s brother claims`.
  const word = wordAtPlace(scan, at);
  const isPlain = isAmbiguous && !word.endsWith('s') && !VERB_ONLY.test(word);
  return (
    isPlain &&
    !wordAtPlace(scan, at - 1).endsWith('s') &&
    scan.lexicon.pack.language === 'en' &&
    isOwner(wordAtPlace(scan, at - 2))
  );
}

/** A form that is a noun as well is no verb behind an article or a preposition: `the report`, `in answer`. */
function isNoun(scan: Scan, at: number, form: CueForm): boolean {
  const { lexicon, tokens } = scan;
  const before = wordAtPlace(scan, at - 1);
  if (before === '' || tokens[at - 1]?.sentence !== tokens[at]?.sentence) return isNounAtStart(scan, at, form);
  // German `Das sagte Vik`, `Dem widersprach Vik`.
  if (/^(?:das|dem|den)$/u.test(before) && opensSentence(scan, at - 1)) return false;
  if (lexicon.is('articles', before)) return !lexicon.is('pronouns', before);
  if (lexicon.is('determiners', before)) return form.isAmbiguous && !lexicon.is('pronouns', before);
  return form.isAmbiguous && opensNounBehind(scan, before);
}

/** `Notes on the meeting describe …`: a plural with which a sentence begins. */
function isNounAtStart(scan: Scan, at: number, { isAmbiguous, words }: CueForm): boolean {
  const isEnglish = scan.lexicon.pack.language === 'en' && opensSentence(scan, at);
  const isPlural = words.length === 1 && wordAtPlace(scan, at).endsWith('s');
  return isEnglish && isAmbiguous && isPlural && /^(?:on|of|about|by|from|for|in)$/u.test(wordAtPlace(scan, at + 1));
}

/** `went on to win`, `go on warming`: what somebody did next. */
function isGoingOn(scan: Scan, at: number, { words }: CueForm): boolean {
  if (words.length !== 2 || words[1] !== 'on' || !/^go(?:es|ing)?$|^went$/u.test(words[0] ?? '')) return false;
  const next = wordAtPlace(scan, at + 2);
  return next === 'to' || next.endsWith('ing');
}

/** `showering praise on the crew`, `rejected claims that …`: a noun behind another verb. */
function isObjectOfVerb(scan: Scan, at: number, { words, isAmbiguous }: CueForm): boolean {
  if (!isAmbiguous || words.length > 1 || scan.lexicon.pack.language !== 'en') return false;
  const [before, word] = [wordAtPlace(scan, at - 1), wordAtPlace(scan, at)];
  if (!MAY_BE_NOUN.test(word) || scan.tokens[at - 1]?.isCapital === true) return false;
  return /^\p{Ll}{3,}ing$/u.test(before) && before !== 'during' && before !== 'morning' && before !== 'evening';
}

function opensNounBehind(scan: Scan, before: string): boolean {
  if (before === 'of') return scan.lexicon.pack.language === 'en';
  return isPreposition(scan, before) && before !== 'by' && before !== 'for' && before !== 'to';
}

/** `the final report`, `a report would`: a form that is a noun as well, in a phrase that an article opens. */
function isNounInPhrase(scan: Scan, at: number, form: CueForm): boolean {
  if (!form.isAmbiguous || scan.lexicon.pack.language !== 'en' || isVerbByPlace(scan, at, form)) return false;
  for (let before = at - 1; before >= at - 3; before -= 1) {
    const token = scan.tokens[before];
    if (token?.kind !== 'word') return false;
    if (scan.lexicon.is('articles', token.word)) return !isTagOfQuotation(scan, before, at);
    if (isPreposition(scan, token.word)) return true;
    if (token.isCapital || /[^s]s$/u.test(token.word)) return false;
    if (scan.lexicon.is('pronouns', token.word)) return false;
  }
  return false;
}

/** `managed to ask`, `the party plans to leave`, `the party would like`. */
function isVerbByPlace(scan: Scan, at: number, { words }: CueForm): boolean {
  const word = wordAtPlace(scan, at);
  // `declined to comment` says nothing; `used a word to describe it` tells of no speaker.
  const isBehindTo = wordAtPlace(scan, at - 1) === 'to' && !/(?:ed|ing)$/u.test(word);
  if (isBehindTo) return word !== 'comment' && leadsToVerb(wordAtPlace(scan, at - 2));
  if (!MAY_BE_NOUN.test(word) || scan.lexicon.is('between', word)) return true;
  const next = wordAtPlace(scan, at + words.length);
  return word.endsWith('s') && (next === 'to' || opensPhrase(scan, next));
}

/** `“…”, the paper concludes, “…”`: nothing but the phrase and the form between two signs behind a quotation. */
function isTagOfQuotation(scan: Scan, article: number, at: number): boolean {
  const isBehind = [article - 1, article - 2].some((place) => scan.tokens[place]?.kind === 'quotation');
  return isBehind && scan.tokens[at + 1]?.kind !== 'word';
}

/** `is said to be` reports nobody's words. */
function isSaidToBe(scan: Scan, at: number): boolean {
  if (scan.lexicon.pack.language !== 'en') return false;
  return /^(?:is|are|was|were|be|been)$/u.test(wordAtPlace(scan, at - 1)) && wordAtPlace(scan, at + 1) === 'to';
}

/** Whether reporting words stand where a clause begins, so that the subject may follow them. */
export function opensItsClause(scan: Scan, cue: TokenSpan): boolean {
  return beginsClause(scan, cue.first);
}

/** The first place of the auxiliaries and adverbs in front of reporting words. */
export function auxiliariesStart(scan: Scan, first: number): number {
  let at = first;
  while (at > 0 && standsBetween(scan, at - 1) && !isReportingVerb(scan, at - 1)) at -= 1;
  return at;
}
