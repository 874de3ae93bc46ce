import { reportTone } from '../packs/report-tones';
import { signAtPlace, wordAtPlace, type Scan } from '../scan/scan';
import type { TokenSpan } from '../scan/scan-token';
import { isComma } from './appositions';
import { auxiliariesStart } from './find-cues';
import { phraseAfter } from './phrases';
import { isConjunction } from './word-kinds';

/**
 * Russian `…, передаёт Ольга Вик.`, `…, сообщает «Берег.ру», …`: who follows a verb behind a comma, where the clause ends with
 * them; null where what is reported follows (`Вик, глава порта, сообщил ТАСС, что …`).
 */
export function speakerOfTag(scan: Scan, cue: TokenSpan): TokenSpan | null {
  if (scan.lexicon.pack.language !== 'ru' || !isComma(scan, auxiliariesStart(scan, cue.first) - 1)) return null;
  const next = wordAtPlace(scan, cue.last + 1);
  // `рассказал ТАСС мэр Олег Вик`
  const speaker = reportTone('ru').outlets.has(next) ? null : phraseAfter(scan, cue.last + 1);
  if (speaker === null) return null;
  const sign = signAtPlace(scan, speaker.last + 1);
  const isEnd = wordAtPlace(scan, speaker.last + 1) === '' && sign !== ':';
  return isEnd && !isConjunction(scan, wordAtPlace(scan, speaker.last + 2)) ? speaker : null;
}

const CITES = /^цитиру(?:ет|ют)$/u;

/** Russian `цитирует агентство мэра`: whom it cites, and who does; null elsewhere. */
export function citedInRussian(
  scan: Scan,
  { first, last }: TokenSpan,
): { readonly source: TokenSpan; readonly via: TokenSpan } | null {
  if (!CITES.test(wordAtPlace(scan, first))) return null;
  const via = phraseAfter(scan, last + 1) ?? addressAt(scan, last + 1);
  const source = via === null ? null : phraseAfter(scan, via.last + 1);
  return via === null || source === null ? null : { source, via };
}

/** `wind.ru`: an address with small letters; null elsewhere. */
export function addressAt(scan: Scan, at: number): TokenSpan | null {
  const [name, dot, domain] = [scan.tokens[at], scan.tokens[at + 1], scan.tokens[at + 2]];
  if (name?.kind !== 'word' || dot?.word !== '.' || domain?.kind !== 'word') return null;
  return name.end === dot.start && dot.end === domain.start ? { first: at, last: at + 2 } : null;
}
