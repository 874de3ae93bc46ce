import { wordAtPlace, type Scan } from '../scan/scan';
import { isPreposition } from './word-kinds';

/** Whether a German noun phrase can be the subject of its clause: surely, surely not, or by its form alone either. */
export type GermanCase = 'nominative' | 'oblique' | 'either';

const OBLIQUE =
  /^(?:den|dem|des|einen|einem|eines|diesen|diesem|jenen|jenem|keinen|keinem|seinen|seinem|ihren|ihrem|unseren|unserem|ihn|ihm|ihnen|mich|mir|uns)$/u;
const SUBJECT_PRONOUN = /^(?:er|man|wir|ich)$/u;
/** Before a masculine noun the subject, before a feminine one the dative. */
const DER = /^(?:der|dieser|jener|jeder)$/u;
/** Before a masculine noun the subject, before a neuter one the object as well. */
const EIN = /^(?:ein|kein|sein|ihr|unser)$/u;
const FEMININE =
  /(?:ung|heit|keit|schaft|tion|sion|ssion|tät|erei|elei|tei|lizei|zlei|[^e]in|enz|anz|ik|logie|nomie|trie|gie|tie|agentur|natur|presse|behörde|gruppe|stadt|welt|bank|firma|mutter|post|wahl|familie|gemeinde|schule|kirche|armee|marine|justiz|frage|seite|sache|woche|rede|debatte|reihe|liste|macht|gewalt|schau|union|fraktion|ministerin|stimme|krise|kasse|messe|summe|hilfe|sprache|zeit|arbeit|afp|dpa|cdu|csu|spd|fdp|öffentlichkeit)$|^(?:frau|mutter|schwester|tochter|us|uno|nato|eu|usa|taz|faz|zeit|linke|linken)$/u;
const NOT_FEMININE =
  /(?:termin|berlin|rhein|ruin|cousin|kamin|delphin|martin|benjamin|sankt|spion|champion|glanz|tanz|kranz|schwanz|sprung|dung|schwung)$/u;
/** Masculine nouns in `-e`, and adjectives that stand for a man: `der Zeuge`, `der Vorsitzende`. */
const MASCULINE_E =
  /(?:kollege|zeuge|experte|beamte|ende|geordnete|klagte|tragte|loge|agoge|franzose|russe|pole|türke|grieche|chinese|schwede|däne|finne|schotte|brite|ire|junge|bote|erbe|kunde|genosse|schütze|stratege|wandte|bekannte|deutsche|gesandte|letzte|dächtige|jugendliche|liberale|grüne|geistliche|schuldigte|hörige|angestellte|ratete|gelehrte|gefangene|delegierte)$/u;
const WEAK_PLURAL = /(?:enden|geordneten|klagten|amten|tragten|wandten|deutschen|grünen|schuldigten|hörigen)$/u;
const MAN =
  /(?:er|or|ist|ent|ant|eur|mann|chef|wart|wirt|arzt|anwalt|rat|vorstand|herr|könig|papst|graf|pilot|soldat|kandidat|senator|star|vater|sohn|bruder|nachbar|pfarrer|bischof)$/u;
const LONGEST = 6;

/** The case of the noun phrase that begins at a place, as far as its first words and its noun tell it. German. */
export function caseAt(scan: Scan, first: number): GermanCase {
  const word = wordAtPlace(scan, first);
  if (OBLIQUE.test(word)) return 'oblique';
  if (SUBJECT_PRONOUN.test(word)) return 'nominative';
  if (DER.test(word)) return caseBehindDer(scan, first);
  return EIN.test(word) ? caseBehindEin(scan, first) : 'either';
}

/** Where the noun of a phrase stands, behind its article and adjectives; null where none does. */
function nounOf(scan: Scan, first: number): number | null {
  for (let at = first + 1; at - first < LONGEST; at += 1) {
    const token = scan.tokens[at];
    if (token?.kind !== 'word' || isPreposition(scan, token.word)) return null;
    if (token.isCapital) return at;
  }
  return null;
}

function caseBehindDer(scan: Scan, first: number): GermanCase {
  const quotation = scan.tokens[first + 1]?.quotation;
  // `Der „Neuen Post“ sagte Ohm`
  if (quotation !== null && quotation !== undefined)
    return caseOfName(scan.text.slice(quotation.inner.start, quotation.inner.end));
  const noun = nounOf(scan, first);
  if (noun === null) return 'either';
  if (noun > first + 1) return caseOfAdjective(wordAtPlace(scan, noun - 1));
  return isPlaceName(scan, noun) ? caseOfNoun(scan, noun + 1) : caseOfNoun(scan, noun);
}

/** `der Berliner Senator`, `der Kieler Zeitung`. */
function isPlaceName(scan: Scan, at: number): boolean {
  const next = scan.tokens[at + 1];
  return wordAtPlace(scan, at).endsWith('er') && next?.isCapital === true && isFeminine(next.word);
}

function caseOfName(name: string): GermanCase {
  const words = name.toLowerCase().split(/\s+/u);
  if (/^\p{L}+en$/u.test(words[0] ?? '') || isFeminine(words.at(-1) ?? '')) return 'oblique';
  return 'either';
}

function caseOfAdjective(adjective: string): GermanCase {
  if (adjective.endsWith('en')) return 'oblique';
  return adjective.endsWith('e') ? 'nominative' : 'either';
}

function caseOfNoun(scan: Scan, at: number): GermanCase {
  const word = wordAtPlace(scan, at);
  if (MASCULINE_E.test(word)) return 'nominative';
  if (isFeminine(word) || WEAK_PLURAL.test(word)) return 'oblique';
  return word.endsWith('e') ? 'either' : 'nominative';
}

function isFeminine(word: string): boolean {
  return FEMININE.test(word) && !NOT_FEMININE.test(word);
}

function caseBehindEin(scan: Scan, first: number): GermanCase {
  const noun = nounOf(scan, first);
  if (noun === null) return 'either';
  if (noun > first + 1 && wordAtPlace(scan, noun - 1).endsWith('er')) return 'nominative';
  return MAN.test(wordAtPlace(scan, noun)) ? 'nominative' : 'either';
}
