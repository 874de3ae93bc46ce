import { wordAtPlace, signAtPlace, inOneSentence, type Scan } from '../scan/scan';

/** Forms of reported speech that nothing but a verb in the subjunctive is; those of the first person look alike. */
const PRESENT = new Set(
  `sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe bleibe lasse brauche wisse halte liege sehe mache
  finde nehme bedeute zeige führe trage spreche helfe gelte treffe fehle drohe laufe leide verfüge bestehe verstehe entstehe
  erhalte gehöre handele handle stelle setze bringe denke glaube hoffe rechne erwarte fordere kenne lebe arbeite spiele fahre
  falle verliere gewinne schaffe reiche steige sinke wachse biete ziehe diene folge tue rede behalte beginne betrage bekomme
  enthalte entspreche ergebe erfolge erinnere erreiche gefährde gefalle genüge herrsche koste leiste liefere löse meine nutze
  passe plane prüfe schließe schütze sorge stamme stimme suche trete übernehme unterscheide unterstütze verdiene verhalte
  verlange vertrete verstoße weigere wirke zahle zähle ändere beruhe bereite beabsichtige benötige bestätige betreffe`.split(
    /\s+/u,
  ),
);
/** Forms that are conditional as well: they report only behind something that is reported. */
const PAST =
  /^(?:würden?|hätten?|wären?|könnten?|müssten?|sollten?|dürften?|gäbe|gäben|käme|kämen|bräuchten?|wollten)$/u;
const ZU_INSIDE =
  /^(?:ab|an|auf|aus|bei|dar|ein|fest|fort|frei|heraus|her|hin|los|mit|nach|nieder|statt|still|teil|um|vor|weg|weiter|wieder|zurück|zusammen)zu\p{Ll}{2,}e?n$/u;
const INFINITIVE = /(?:en|ern|eln|tun|sein)$/u;
const LAST_E = /^\p{Ll}{3,}[^t\P{Ll}]e$/u;
const NO_VERBS = new Set(
  'heute gerne lange bange gerade leise ferne nahe ohne alle keine eine diese jene seine ihre meine'.split(' '),
);
const UNREAL = /^(?:als|denn|wenn)$/u;
const FARTHEST = 60;

/** Whether the word at a place is a verb in the subjunctive of reported speech, and not `als sei`, `es sei denn`. */
export function isSubjunctive(scan: Scan, at: number): boolean {
  if (scan.tokens[at]?.isCapital === true && at > 0 && inOneSentence(scan, at - 1, at)) return false;
  if (!PRESENT.has(wordAtPlace(scan, at)) || isEither(scan, at)) return false;
  return !UNREAL.test(wordAtPlace(scan, at - 1)) && wordAtPlace(scan, at + 1) !== 'denn';
}

/** `Sei es im Sommer, sei es im Winter`. */
function isEither(scan: Scan, at: number): boolean {
  const opens = at === 0 || scan.tokens[at - 1]?.kind !== 'word' || !inOneSentence(scan, at - 1, at);
  return opens && wordAtPlace(scan, at) === 'sei' && wordAtPlace(scan, at + 1) === 'es';
}

/** Whether the word at a place may be such a verb where others around it are. */
export function mayBeSubjunctive(scan: Scan, at: number): boolean {
  return PAST.test(wordAtPlace(scan, at));
}

/** Whether a verb of reported speech stands between two places, in the third person. */
export function hasSubjunctive(scan: Scan, from: number, to: number): boolean {
  let isFound = false;
  for (let at = from; at <= Math.min(to, from + FARTHEST); at += 1) {
    if (wordAtPlace(scan, at) === 'ich') return false;
    isFound ||= isSubjunctive(scan, at) || (wordAtPlace(scan, at) !== '' && PAST.test(wordAtPlace(scan, at)));
  }
  return isFound;
}

/** Whether a clause ends with an infinitive and `zu`: `den Reaktor stillzulegen`. */
export function endsWithInfinitive(scan: Scan, from: number, to: number): boolean {
  if (/^(?:um|ohne|statt|anstatt)$/u.test(wordAtPlace(scan, from))) return false;
  for (let at = from + 1; at <= Math.min(to, from + FARTHEST); at += 1) {
    const word = wordAtPlace(scan, at);
    if (wordAtPlace(scan, at - 1) === 'zu' ? INFINITIVE.test(word) : ZU_INSIDE.test(word)) return true;
  }
  return false;
}

/** Whether a clause ends with a verb in `-e`, as questions that are reported do: `was sie unterscheide`. */
export function endsInSubjunctive(scan: Scan, from: number, to: number): boolean {
  for (let at = from + 1; at <= Math.min(to, from + FARTHEST); at += 1) {
    const isEnd = at === to || /^[,;:.!?]$/u.test(signAtPlace(scan, at + 1));
    const word = wordAtPlace(scan, at);
    if (isEnd && scan.tokens[at]?.isCapital === false && isLastVerb(word)) return true;
  }
  return false;
}

function isLastVerb(word: string): boolean {
  return PRESENT.has(word) || (LAST_E.test(word) && !NO_VERBS.has(word));
}
