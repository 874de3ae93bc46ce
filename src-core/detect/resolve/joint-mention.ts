import { fold } from '../../text/fold';
import { honorifics, titleHeads } from '../../text/title-words';
import { isOrganisationWord } from './organisation-words';

/** Before the last of several, in the languages that have packs. */
const AND = /^(.*?\S),? (?:(?:and|und|sowie|et|y|e|и|և)\s|و\s?)(?=\S)(.*)$/u;
/** Behind them goes on what an office, a body or a book is of: `the Ministry of Health and Sport`. */
const OF = /(?:^|\s)(?:of|for|de|du|des|del|für|para|pour|по)\s/iu;
/** `Defence and Interior Minister Vik` holds two offices. */
const FIELD =
  /^(?:defen[cs]e|foreign|interior|finance|economy|economics?|trade|health|education|justice|energy|transport|labou?r|agriculture|environment|culture|sports?|development|security|home|founder|president|chairman|chairwoman|chief)$/iu;

/**
 * Whether a mention, on one line, names two or more who speak together: `Odd Vik and Kari Lund`, `Norland, Velmara and
 * Ostria`. One who holds two offices, and a body with `and` in its name, is one.
 */
export function namesSeveral(mention: string): boolean {
  const [, before = '', behind = ''] = AND.exec(mention) ?? [];
  if (before === '' || OF.test(before) || !isNamed(before) || !isNamed(behind)) return false;
  const last = fold(behind).split(/\s+/u).at(-1) ?? '';
  const isOneBody = !/[.,]/u.test(before) && isOrganisationWord(last) && !behind.startsWith('the ');
  return !isOneBody && fold(before) !== fold(behind);
}

function isNamed(part: string): boolean {
  const words = part.replace(/^(?:the|la|le|el|der|die|das)\s/iu, '').split(/\s+/u);
  const own = words.filter((word) => /^\p{Lu}/u.test(word) && !isOffice(word));
  return own.length > 0;
}

function isOffice(word: string): boolean {
  const folded = fold(word.replace(/[.,]$/u, ''));
  return titleHeads.has(folded) || honorifics.has(folded) || FIELD.test(folded);
}
