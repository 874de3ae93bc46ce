import { fold } from '../../text/fold';
import { titleHeads } from '../../text/title-words';
import { isOrganisationWord } from './organisation-words';

const OPENING =
  /^(?:a|an|the|his|her|its|their|one|another|ein|eine|der|die|sein|seine|ihr|ihre|un|une|le|la|l’|el|una|su|один|одна)\s?/iu;
const PERSON =
  /(?:man|woman|person|friend|teacher|driver|worker|owner|neighbou?r|witness|mother|father|son|daughter|husband|wife|[a-z]{3,}(?:ist|ian|eer|ologist|erin|entin|istin))$/u;

/** Whether a mention, on one line, tells what one person is and not who: whom `he` and `she` behind it may mean. */
export function describesOne(mention: string): boolean {
  const words = fold(mention).split(/\s+/u);
  if (!OPENING.test(mention) || words.some((word) => isOrganisationWord(word))) return false;
  return words.some((word) => titleHeads.has(word) || PERSON.test(word));
}
