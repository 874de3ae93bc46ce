import { isCity, isCountry } from './countries';

/** What a line says about where an article appeared. `country` is as it stands there, null where it names none. */
export interface PublicationReading {
  readonly publication: string;
  readonly country: string | null;
}

const LONGEST_PUBLICATION_LINE = 80;
const MOST_WORDS = 9;
const SENTENCE_END = /[.!?:;…։。؟,]["”»’)]*$/u;
const LAST_COMMA = /^(.*\S)\s*[,،、，]\s*(\S[^,،、，]*)$/u;
const IN_PARENTHESES = /^(.*\S)\s*\(([^()]+)\)$/u;

const SMALL_WORDS = /^(?:of|the|and|de|du|des|del|la|le|les|der|die|das|und|et|y|en|di|il|da|do|и)$/u;

/** Whether the words are written as a name, each with a capital, so far as the script has them; or are `few` at most. */
export function isWrittenAsName(words: string, few = 0): boolean {
  const list = words.split(/\s+/u);
  return list.length <= few || list.every((word) => SMALL_WORDS.test(word) || !/^\p{Ll}/u.test(word));
}

function parts(line: string): { name: string; place: string } | null {
  const match = LAST_COMMA.exec(line) ?? IN_PARENTHESES.exec(line);
  const [, name, place] = match ?? [];
  return name === undefined || place === undefined ? null : { name, place: place.trim() };
}

function isShort(line: string): boolean {
  return line.length <= LONGEST_PUBLICATION_LINE && line.split(/\s+/u).length <= MOST_WORDS;
}

/** `Publication, Country` or `Publication (Country)` with a country that is known; null for any other line, a place among them. */
export function readPublicationLine(line: string): PublicationReading | null {
  if (!isShort(line)) return null;
  const found = parts(line);
  if (found === null || isCity(found.name) || !isCountry(found.place)) return null;
  return { publication: found.name, country: found.place };
}

/** Words that papers, agencies and stations carry in their names. */
const PUBLICATION_WORD =
  /(?<!\p{L})(?:times|post|news|press|herald|gazette|courier|journal|tribune|review|chronicle|observer|mirror|telegraph|guardian|independent|daily|weekly|monthly|star|sun|globe|mail|standard|record|register|bulletin|dispatch|messenger|ledger|advertiser|reporter|wire|agency|radio|tv|television|broadcasting|magazine|presse|zeitung|tagblatt|tageblatt|anzeiger|nachrichten|rundschau|kurier|bote|le monde|figaro|libération|courrier|dépêche|phare|el país|diario|periódico|noticias|prensa|faro|heraldo|corriere|gazzetta|giornale|jornal|folha|газета|вестник|новости|известия|правда|вести|агентство|թերթ|լուր|լուրեր|մամուլ|صحيفة|جريدة|وكالة|روزنامهٔ?|خبرگزاری|עיתון|חדשות)(?!\p{L})/iu;

/**
 * `Publication, Country` with a country that is not known, where nothing but the place below the title speaks for it: only
 * if the name is that of a paper, agency or station by its words.
 */
export function readLineBelowTitle(line: string): PublicationReading | null {
  if (!isShort(line) || SENTENCE_END.test(line)) return null;
  const found = parts(line);
  if (found === null || !PUBLICATION_WORD.test(found.name) || !isWrittenAsName(found.name)) return null;
  return mayBeCountry(found.place) ? { publication: found.name, country: found.place } : null;
}

function mayBeCountry(place: string): boolean {
  return !isCity(place) && /^\p{L}/u.test(place) && !/^\p{Ll}/u.test(place) && place.split(/\s+/u).length <= 4;
}

/**
 * What a line says that stands where the publication belongs, straight above the date. There the form itself tells what
 * follows the comma, so a country need not be a known one; a known city is none. Null where it reads as a sentence.
 */
export function readLineAboveDate(line: string): PublicationReading | null {
  const known = readPublicationLine(line);
  if (known !== null) return known;
  if (!isShort(line) || SENTENCE_END.test(line)) return null;
  const found = parts(line);
  if (found === null) return isWrittenAsName(line, 4) ? { publication: line, country: null } : null;
  if (isCity(found.place)) return { publication: found.name, country: null };
  if (!isWrittenAsName(found.name, 4)) return null;
  return mayBeCountry(found.place)
    ? { publication: found.name, country: found.place }
    : { publication: line, country: null };
}
