import { COMMON_WORDS } from '../../text/common-words';
import { namesIn } from '../../text/names';
import { honorifics, titleHeads } from '../../text/title-words';
import { fold } from '../../text/fold';
import { bearsName } from '../packs/name-bearers';
import { genderOfGivenName } from '../packs/given-names';
import { withoutArticle } from '../mention-words';

const COUNTING =
  /^(?:another|each|both|two|three|four|five|six|several|neither|either|some|many|one|half|other|his|her|their|zwei|drei|viele|deux|trois|dos|tres)$/iu;
const GERMAN_ROLE =
  /^\p{Lu}\p{L}*(?:minister|präsident|sprecher|chef|leiter|kanzler|meister|direktor|richter|anwalt|anwält|sekretär|führer|kommissar|forscher|experte|expertin|wirt|vorsitzende|beauftragte|abgeordnete|politiker|trainer|autor|ökonom|sänger|landwirt|unternehmer|wissenschaftler|bischof|manager|anwohner|augenzeuge|rat|rät|pastor|pastorin|pfarrer|bauer|bäuer|arzt|ärzt|lehrer|händler|besitzer|gründer|inhaber|betreiber|professor|historiker|fischer|kapitän|polizist|kommandant|general|oberst|senator|mitarbeiter|vertreter|aktivist|student|schüler|wärter|förster|gärtner|makler|virologe|soziologe|psychologe|ingenieur|architekt|journalist|redakteur|moderator|regisseur|schauspieler|schriftsteller|maler|musiker|spieler|stürmer|torwart|rechtsanwalt|gewerkschafter|verleger|bankier|botschafter|diplomat|zeuge|zeugin|nachbar|wirtin|köchin|koch|bäcker|wortführer|chefredakteur|beamte|beamter|betriebsrat|betriebsrät|premier|könig|königin|papst|kardinal|prinz|prinzess|herr|frau|kollege|kollegin|verteidiger|staatsanwalt|staatsanwält|geschäftsführer|vorstand|aufsichtsrat|generalsekretär|häuptling|bewohner|betreuer|helfer|retter|taucher|pilot|kommissarin)(?:in|r|n)?$/iu;
const OCCUPATION = /(?:erin|orin|entin|istin|antin|login|loge|ologe|eur|eurin|ist|ant)$/u;
const BEHIND_PREPOSITION =
  /(?:^|\s)(?:for|at|from|with|in|to|by|of|de|du|del|des|von|vom|der|des|bei|für|para|pour|chez|из|при)\s+(?:the\s+|la\s+|le\s+|l[’'])?$/u;
const LOWER_START = /^\p{Ll}/u;
const ENDS_NAME = /^(?:of|for|in|at|from|and|on|who|with|reached|speaking|to|de|du|des|del|von|aus|der|et|y|und|и)$/u;
const ADDED = /^(.*?\p{L}\s+\p{L}.*?) (?:von der|vom|aus|bei) .*$/u;

/** The name in a mention, without its title; null where the mention describes and does not name. */
export function nameInMention(mention: string, language: string): string | null {
  const [head = '', ...others] = mention.split(/, (?=\S)/u);
  const name = nameInPart(head, language);
  if (name !== null) return name;
  for (const part of others) {
    if (!/^\p{Lu}/u.test(part) && !/^(?:\p{Ll}+ ){0,3}\p{Lu}/u.test(part)) continue;
    const found = nameInPart(part, language);
    if (found !== null) return found;
  }
  return null;
}

function nameInPart(part: string, language: string): string | null {
  const bare = withoutCounting(withoutArticle(part));
  const isDescribed = language === 'de' && bare !== part && bare.split(' ').length > 1;
  for (const { start, end, name } of namesIn(part).toReversed()) {
    if (BEHIND_PREPOSITION.test(part.slice(0, start)) && start > 0) {
      // `le ministre de l’Intérieur Gérald Darmanin`: what the office is of, and the name.
      const words = name.split(' ');
      if (words.length < 3 || language === 'en') continue;
      return words.slice(-2).join(' ');
    }
    if (isWhose(part.slice(end))) continue;
    return withoutRoles(name, language, bare !== part || (language === 'ru' && start > 0));
  }
  return isDescribed ? null : capitalWords(bare, language);
}

/** `Vik’s office`, `a Downing Street source`: whose or which it is, not who. */
function isWhose(behind: string): boolean {
  const [next = ''] = behind
    .replace(/^['’]s\s/u, ' of-own ')
    .trim()
    .split(/\s+/u);
  return LOWER_START.test(next) && !ENDS_NAME.test(next);
}

function withoutCounting(mention: string): string {
  const [first = '', ...others] = mention.split(' ');
  return COUNTING.test(first) ? others.join(' ') : mention;
}

/** `Die Landwirtin Walburga Tenn`, `Innenminister Konrad Wessel`: German titles have capitals too. */
export function withoutRoles(name: string, language: string, hasArticle: boolean): string {
  if (language === 'ru') return withoutRussianOffice(name, hasArticle);
  if (language !== 'de') return name;
  const short = ADDED.exec(name)?.[1] ?? name;
  const words = short.split(' ');
  // `Baufirma Grotheer`: what bears a name, and the name.
  if (words.length > 1 && bearsGermanName(words[0] ?? '')) return words.slice(1).join(' ');
  return words.slice(lengthOfRoles(words, hasArticle)).join(' ');
}

const PATRONYMIC = /(?:вич|вна|чна|вича|вны|вичем|вной)$/u;

/** `мэр Москвы Сергей Смирнов`: what an office is of stands before the name, with a capital too. */
function withoutRussianOffice(name: string, isBehindWord: boolean): string {
  const words = name.split(' ');
  const isOffice = isBehindWord && words.length === 3 && !words.some((word) => PATRONYMIC.test(word));
  return words.length === 4 || isOffice ? words.slice(1).join(' ') : name;
}

/** How many words of a German name say what somebody is. */
function lengthOfRoles(words: readonly string[], hasArticle: boolean): number {
  const length = words.findLastIndex((word, index) => index < words.length - 1 && GERMAN_ROLE.test(word)) + 1;
  if (length > 0 || words.length <= 2) return length;
  return hasArticle || isOccupation(words) ? 1 : 0;
}

const NAMED_KIND = /(?:firma|partei|gewerkschaft|zeitung|agentur|gesellschaft|konzern|stiftung|magazin)$/u;

function bearsGermanName(word: string): boolean {
  return NAMED_KIND.test(word.toLowerCase());
}

/** `Virologe Timo Ahrens`, `Nachbarin Erna Klee`: a word for what somebody does before a given name or another two words. */
function isOccupation([first = '', second = '']: readonly string[]): boolean {
  if (genderOfGivenName(fold(first)) !== null) return false;
  return genderOfGivenName(fold(second)) !== null || OCCUPATION.test(first);
}

/** The first run of words with capitals, without forms of address; null where small words go on behind it. */
function capitalWords(mention: string, language: string): string | null {
  const run: string[] = [];
  for (const part of mention.split(/\s+/u)) {
    const word = part.replace(/[,()]+$/u, '');
    const isCapital = /^(?:\p{Ll}[’'])?\p{Lu}/u.test(word);
    const lower = word.toLowerCase().replace(/\.$/u, '');
    if (isCapital && !honorifics.has(lower) && !(run.length === 0 && COMMON_WORDS.has(lower))) run.push(word);
    else if (run.length > 0) return ENDS_NAME.test(lower) ? named(run) : null;
    else if (!isCapital && !mayPrecede(lower, language)) return null;
    if (word !== part && run.length > 0) break;
  }
  return named(run);
}

function mayPrecede(word: string, language: string): boolean {
  return titleHeads.has(word) || bearsName(language, word);
}

function named(run: readonly string[]): string | null {
  const name = run
    .join(' ')
    .replace(/['’]s$/u, '')
    .replace(/^\p{Ll}{1,2}['’]/u, '');
  return name === '' || titleHeads.has(name.toLowerCase()) ? null : name;
}
