import { genderOfGivenName } from '../packs/given-names';
import { isAnd } from './word-kinds';
import { inOneSentence, isColonAt, wordAtPlace, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import { clauseRange } from './clauses';
import type { QuoteDraft } from './draft';
import { factsOf } from './report-facts';

const LONGEST = 50;
const LONGEST_NAME = 5;
const LONGEST_WORD_UTF16 = 40;
const LEAST_TOLD = 3;
const SPEAKS = '(?:said|says|told|tells|added|argued|wrote|tweeted|warned|insisted|explained|continued|declared|noted)';

interface Labelled {
  readonly name: TokenSpan;
  readonly told: TokenSpan;
}

/**
 * `Vik: Port could shut by May`, `Port could shut by May: Vik`: a headline of which one side of the colon is the name of
 * somebody who speaks in the text; null where it is not. Only of the first paragraph. English. The time grows with the text.
 */
export function labelledHeadline(scan: Scan): QuoteDraft | null {
  const { lexicon, range, text } = scan;
  if (lexicon.pack.language !== 'en' || scan.tokens.length > LONGEST || text.slice(0, range.start).trim() !== '')
    return null;
  const labelled = behindName(scan) ?? beforeName(scan);
  if (labelled === null || !(isPerson(scan, labelled.name) || speaksInText(scan, labelled.name))) return null;
  const content = clauseRange(scan, labelled.told, LEAST_TOLD);
  if (content === null) return null;
  const isMixed = scan.quotationsAt.some((at) => at >= labelled.told.first && at <= labelled.told.last);
  const facts = factsOf(scan, { report: null, cue: null, source: labelled.name });
  return {
    quoteType: isMixed ? 'mixed' : 'indirect',
    content: [content],
    facts,
    rule: 'label-before',
    confidence: 0.75,
  };
}

function behindName(scan: Scan): Labelled | null {
  const last = scan.tokens.length - 1;
  for (let at = 1; at <= LONGEST_NAME; at += 1) {
    if (!isColonAt(scan, at)) continue;
    const isQuoted = scan.tokens[at + 1]?.kind === 'quotation';
    return isQuoted || !isName(scan, 0, at - 1)
      ? null
      : { name: { first: 0, last: at - 1 }, told: { first: at + 1, last } };
  }
  return null;
}

function beforeName(scan: Scan): Labelled | null {
  const end = scan.tokens.length - 1;
  const last = scan.tokens[end]?.kind === 'sign' ? end - 1 : end;
  for (let at = last - 1; at >= Math.max(1, last - LONGEST_NAME); at -= 1) {
    if (!isColonAt(scan, at)) continue;
    const isQuoted = at === 1 && scan.tokens[0]?.kind === 'quotation';
    return isQuoted || !isName(scan, at + 1, last) || !inOneSentence(scan, 0, at - 1)
      ? null
      : { name: { first: at + 1, last }, told: { first: 0, last: at - 1 } };
  }
  return null;
}

function isName({ tokens }: Scan, first: number, last: number): boolean {
  return tokens
    .slice(first, last + 1)
    .every(({ kind, isCapital, word }) => kind === 'word' && (isCapital || isAnd(word)));
}

/** Two names or more, of which the first is a common given name. */
function isPerson(scan: Scan, { first, last }: TokenSpan): boolean {
  return last > first && genderOfGivenName(wordAtPlace(scan, first)) !== null;
}

/** Whether the last word of a name stands beside a verb of speaking somewhere in the text. */
function speaksInText(scan: Scan, { last }: TokenSpan): boolean {
  if (wordAtPlace(scan, last).length > LONGEST_WORD_UTF16) return false;
  const word = wordAtPlace(scan, last).replace(/[^\p{L}\p{N}]/gu, '.');
  return new RegExp(`\\b(?:${word} ${SPEAKS}|${SPEAKS} (?:\\p{Lu}[\\p{L}.]* ){0,3}${word})\\b`, 'iu').test(scan.text);
}
