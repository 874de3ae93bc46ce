import type { SpeakerStatus } from '../../model/enumerations';
import { titleHeads } from '../../text/title-words';
import { isPronoun } from '../mention-words';
import { MENTION_HEADS, type MentionHeads } from '../packs/mention-heads';

/** What an article says where it keeps a name back. */
const KEPT_BACK =
  /(?<!\p{L})(?:anonymous(?:ly)?|anonymity|unnamed|unidentified|not to be (?:named|identified)|familiar with the|close to the|anonym|ungenannt\p{L}*|anonyme|anonymat|anónim[oa]|anonimato|анонимн\p{L}*|анонимности)(?!\p{L})/iu;
/** What stands behind the noun of a phrase. */
const BEHIND_HEAD =
  /^(?:of|by|from|in|on|for|to|at|with|who|whose|which|that|seen|led|released|published|obtained|familiar|close|von|vom|der|des|im|in|aus|bei|de|du|des|del|qui|que|en|à|в|из|на|при|по)$/u;
/** The noun stands last in its phrase: `a senior Western official`. */
const HEAD_IS_LAST: ReadonlySet<string> = new Set(['en', 'de']);

type Heads = Readonly<Record<keyof MentionHeads, ReadonlySet<string>>>;

const made = new Map<string, Heads | null>();

function headsOf(language: string): Heads | null {
  const known = made.get(language);
  if (known !== undefined) return known;
  const listed = MENTION_HEADS[language];
  const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((word) => word !== ''));
  const heads =
    listed === undefined
      ? null
      : {
          documents: setOf(listed.documents),
          hidden: setOf(listed.hidden),
          alwaysHidden: setOf(listed.alwaysHidden),
          bodies: setOf(listed.bodies),
          definite: setOf(listed.definite),
        };
  made.set(language, heads);
  return heads;
}

/** The noun of a phrase: the last before a preposition, or the first behind the article. */
function headOf(words: readonly string[], language: string): string {
  const end = words.findIndex((word, index) => index > 0 && BEHIND_HEAD.test(word));
  const phrase = end === -1 ? words : words.slice(0, end);
  if (HEAD_IS_LAST.has(language)) return phrase.at(-1) ?? '';
  const heads = headsOf(language);
  const lists = heads === null ? [] : [heads.documents, heads.hidden, heads.alwaysHidden, heads.bodies];
  return phrase.find((word) => lists.some((list) => list.has(word)) || titleHeads.has(word)) ?? '';
}

/** The words before the first comma, in lower case; French articles apart. */
function wordsOf(mention: string): string[] {
  const [part = ''] = mention.split(/,\s/u);
  const apart = part
    .toLowerCase()
    .replace(/[’']s(?!\p{L})/gu, '')
    .replace(/(?<!\p{L})([ld])[’']/gu, '$1 ');
  return apart.split(/\s+/u);
}

/**
 * How a speaker whom the text does not name is given: as a document, as a body or several people, with the name kept back, or by
 * an office that one person has. `mention`: its words on one line. Null where the words do not tell, in a pronoun, and in a
 * language without such words.
 */
export function howGiven(mention: string, language: string): SpeakerStatus | null {
  const heads = headsOf(language);
  if (heads === null || isPronoun(mention)) return null;
  if (KEPT_BACK.test(mention)) return 'anonymous';
  const words = wordsOf(mention);
  const head = headOf(words, language);
  if (heads.documents.has(head)) return 'document';
  const isDefinite = heads.definite.has(words[0] ?? '');
  if (heads.alwaysHidden.has(head) || (heads.hidden.has(head) && !isDefinite)) return 'anonymous';
  if (heads.bodies.has(head)) return 'collective';
  return isDefinite && titleHeads.has(head) ? 'described' : null;
}
