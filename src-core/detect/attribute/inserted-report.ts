import type { TextRange } from '../../model/anchor';
import { inOneSentence, sentenceEnd, sentenceStart, signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import { withAppositionBehind } from './appositions';
import { clauseRange } from './clauses';
import { phraseAfter } from './phrases';
import type { Report } from './reports';
import { asOpenerBefore } from './word-kinds';
import type { TokenSpan } from '../scan/scan-token';

/** A clause with somebody's account set into it or behind it, and the last place that was read. UTF-16. */
export interface InsertedReport {
  readonly content: readonly TextRange[];
  readonly cue: TokenSpan;
  readonly source: TokenSpan;
  readonly last: number;
}

const LEAST_WORDS = 2;
const LEAST_AROUND = 3;
const FARTHEST_TAG = 40;
const MOST_BETWEEN = 6;
const NAMES = /^(?:наз[ыв]|окрест|appel|nomm|surnomm|baptis|llam|denomin|nenn|nann|genannt)/u;
const ONLY_BEHIND = /^(?:weiter|wörtlich|abschließend|ergänzend)$/u;

/** `…, wie Vik mitteilte`, German `laut Vik` within a clause; null where the report stands otherwise. */
export function insertedReport(scan: Scan, report: Report): InsertedReport | null {
  const { cue, source } = report;
  if (source === null) return null;
  const last = Math.max(report.last, cue.last);
  const first = cue.form.kind === 'verb' ? placeOfAs(scan, report) : placeOfAccount(scan, report);
  if (first === null || first <= sentenceStart(scan, first)) return null;
  const content = contentAround(scan, first, last);
  return content === null ? null : { content, cue, source, last: sentenceEnd(scan, last) };
}

/** Only German sets an account into a clause without commas. */
function placeOfAccount(scan: Scan, { first }: Report): number | null {
  return scan.lexicon.pack.bareClause === 'after-comma' ? first : null;
}

/** The place of `wie`, `comme`, `как` before a report that it opens, behind a comma. */
function placeOfAs(scan: Scan, report: Report): number | null {
  const at = openerBefore(scan, report);
  // `…, как назвал его Вик, …`: what something is called.
  if (at === null || NAMES.test(wordAtPlace(scan, report.cue.first))) return null;
  return /^[,—–]$/u.test(signAtPlace(scan, at - 1)) ? at : null;
}

/** The place of the word that opens a report and does not belong to it; null where none does. */
export function openerBefore(scan: Scan, { first, way }: Report): number | null {
  return way === 'before' || way === 'after' ? asOpenerBefore(scan, first) : null;
}

/** German `Die Lage, so Vik, sei ernst`, `Die Lage sei ernst, so Vik weiter.` in the sentence that begins at a place. */
export function tagsWithSo(scan: Scan, start: number): InsertedReport | null {
  const at = placeOfSo(scan, start);
  const head = at === null ? null : phraseAfter(scan, at + 1);
  if (at === null || head === null) return null;
  const source = withAppositionBehind(scan, head, true);
  const last = ONLY_BEHIND.test(wordAtPlace(scan, source.last + 1)) ? source.last + 1 : source.last;
  const isClosed = /^[,.!?]$/u.test(signAtPlace(scan, last + 1)) || !inOneSentence(scan, last + 1, at);
  const content = isClosed ? contentAround(scan, at, last) : null;
  return content === null ? null : { content, cue: { first: at, last: at }, source, last: sentenceEnd(scan, last) };
}

/** The first `so` behind a comma, in a sentence without quotations before it. */
function placeOfSo(scan: Scan, start: number): number | null {
  for (let at = start + 1; at - start < FARTHEST_TAG && inOneSentence(scan, at, start); at += 1) {
    if (scan.tokens[at]?.kind === 'quotation') return null;
    if (wordAtPlace(scan, at) === 'so' && signAtPlace(scan, at - 1) === ',') return at;
  }
  return null;
}

/** `Der Hafen schließt. Das sagte Vik am Montag.`: the sentence before is what was said; null elsewhere. */
export function saidBefore(scan: Scan, report: Report): InsertedReport | null {
  const start = sentenceStart(scan, report.cue.first);
  if (start < 1 || report.source === null || report.way !== 'after') return null;
  const behind = behindThat(scan, start);
  if (behind === null || !isPlain(scan, behind, report.first) || report.first - behind > MOST_BETWEEN) return null;
  const end = sentenceEnd(scan, start);
  if (!isPlain(scan, report.last + 1, end)) return null;
  const range = clauseRange(scan, { first: sentenceStart(scan, start - 1), last: start - 1 }, LEAST_AROUND);
  return range === null ? null : { content: [range], cue: report.cue, source: report.source, last: end };
}

/** The place behind the words that stand for the sentence before; null where the sentence does not begin with them. */
export function behindThat(scan: Scan, start: number): number | null {
  for (const form of (scan.lexicon.pack.thatSaid ?? '').split(' ')) {
    const words = form.split('_');
    if (form !== '' && words.every((word, offset) => wordAtPlace(scan, start + offset) === word))
      return start + words.length;
  }
  return null;
}

/** Whether neither a quotation nor a sign that opens a clause stands between two places. */
function isPlain(scan: Scan, first: number, last: number): boolean {
  for (let at = first; at <= last; at += 1) {
    if (scan.tokens[at]?.kind === 'quotation' || /^[,:;]$/u.test(signAtPlace(scan, at))) return false;
  }
  return true;
}

/** `Ein Blick zurück: Der Kai war laut Vik …`: what stands before the colon is no part of it. */
function behindColon(scan: Scan, start: number, first: number): number {
  for (let at = first - 1; at > start; at -= 1) if (signAtPlace(scan, at) === ':') return at + 1;
  return start;
}

/** What stands before and behind an account in its sentence; null where too little stands before it. */
function contentAround(scan: Scan, first: number, last: number): TextRange[] | null {
  const start = behindColon(scan, sentenceStart(scan, first), first);
  const end = sentenceEnd(scan, last);
  const head = clauseRange(scan, { first: start, last: first - 1 });
  if (head === null) return null;
  const tail = clauseRange(scan, { first: last + 1, last: end }, LEAST_WORDS);
  if (tail === null && first - start < LEAST_AROUND) return null;
  return tail === null ? [head] : [head, tail];
}
