import { signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import { framesOf, type Frame } from './frame-lexicon';
import { phraseAfter } from './phrases';
import { reportOf, type Report } from './reports';
import { isAnd, isPreposition } from './word-kinds';

const FARTHEST_OWNER = 3;
const FARTHEST_VERB = 5;
const OWNER = /^(?:his|her|their)$/u;
const MAKER = /^(?:from|by)$/u;

type Cue = Report['cue'] & { readonly form: Frame };

/**
 * Who is behind a noun that stands for what somebody says or wants: its owner (`Vik’s claim that …`), whom it came from (`a
 * warning from Vik that …`), or the subject of a verb that only lends it a doer (`Vik made the claim that …`). Null where none
 * of these stands there.
 */
export function reportOfNoun(scan: Scan, cue: Cue): Report | null {
  return ownedBy(scan, cue) ?? comeFrom(scan, cue) ?? madeBy(scan, cue);
}

/** `Vik’s claim that …`, `his repeated claim that …`. */
function ownedBy(scan: Scan, cue: Cue): Report | null {
  for (let at = cue.first - 1; at >= cue.first - FARTHEST_OWNER; at -= 1) {
    const word = wordAtPlace(scan, at);
    if (word === '') return null;
    const isOwner = OWNER.test(word) || /\p{L}(?:['’]s|s['’])$/u.test(word);
    if (!isOwner) continue;
    const source = { first: at, last: at };
    return { cue, source, way: 'before', via: null, first: at, last: cue.last, isSubordinate: false };
  }
  return null;
}

/** `a warning from Vik that …`. */
function comeFrom(scan: Scan, cue: Cue): Report | null {
  const source = MAKER.test(wordAtPlace(scan, cue.last + 1)) ? phraseAfter(scan, cue.last + 2) : null;
  if (source === null) return null;
  return { cue, source, way: 'before', via: null, first: cue.first, last: source.last, isSubordinate: false };
}

/** `Vik made the claim that …`, `pilots persisted in arguments that …`. */
function madeBy(scan: Scan, cue: Cue): Report | null {
  const verb = lendingVerb(scan, cue.first);
  if (verb === null) return null;
  const report = reportOf(scan, { ...cue, ...verb }, undefined);
  const isOwn = report.source !== null && report.way !== 'by' && report.way !== 'after';
  return isOwn ? { ...report, cue, last: cue.last, isSubordinate: false } : null;
}

/** The verb that lends a noun at a place its doer, with nothing but the phrase of the noun between. */
function lendingVerb(scan: Scan, noun: number): TokenSpan | null {
  const lends = framesOf(scan.lexicon)?.lends;
  for (let at = noun - 1; lends !== undefined && at >= noun - FARTHEST_VERB; at -= 1) {
    const word = wordAtPlace(scan, at);
    if (word === '' || signAtPlace(scan, at) !== '') return null;
    if (lends(word)) return { first: at, last: at };
    if (isAnd(word) || (isPreposition(scan, word) && word !== 'in')) return null;
  }
  return null;
}
