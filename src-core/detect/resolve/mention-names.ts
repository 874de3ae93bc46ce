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
/** `der Gewerkschafter`: a word for what somebody is, which German writes with a capital as well. */
const GERMAN_PERSON =
  /(?:er|erin|ist|istin|ent|entin|ant|antin|or|orin|loge|login|ete|ende|chef|chefin|mann|frau|anwalt|anwältin)$/u;
/** Words for what bears the name behind them: `la empresa Ferrosierra`, `the newspaper Il Faro`. */
const BEARER =
  /^(?:company|firm|group|newspaper|agency|broadcaster|magazine|charity|empresa|compañía|firma|constructora|diario|periódico|agencia|revista|entreprise|société|groupe|quotidien|journal|agence|компания|газета|агентство|издание)$/iu;
const GERMAN_BEARER =
  /^\p{Lu}\p{Ll}*(?:firma|konzern|unternehmen|zeitung|agentur|gruppe|verlag|sender|gewerkschaft|partei|gesellschaft|stiftung|magazin)$/u;
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
  const bare = withoutBearer(withoutCounting(withoutArticle(part)));
  const isDescribed = language === 'de' && bare !== part && isDescription(bare);
  for (const { start, end, name } of namesIn(part).toReversed()) {
    if (BEHIND_PREPOSITION.test(part.slice(0, start)) && start > 0) {
      // `le ministre de l’Intérieur Gérald Darmanin`: what the office is of, and the name.
      const words = name.split(' ');
      if (words.length < 3 || language === 'en') continue;
      return words.slice(-2).join(' ');
    }
    if (isWhose(part.slice(end))) continue;
    return withoutRoles(name, language, bare !== part);
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

const PATRONYMIC = /(?:ович|евич|ич|овна|евна|ична)(?:а|у|ы|е|ем|ой)?$/u;

/** `Глава МИД Велории Станислав Орешин`: the last two words, and a father's name between them. */
function russianName(name: string): string {
  const words = name.split(' ');
  if (words.length < 3) return name;
  return words.slice(PATRONYMIC.test(words.at(-2) ?? '') ? -3 : -2).join(' ');
}

function isDescription(bare: string): boolean {
  return bare.includes(' ') || GERMAN_PERSON.test(bare);
}

function withoutBearer(mention: string): string {
  const [first = '', ...others] = mention.split(' ');
  const isBearer = BEARER.test(first) || GERMAN_BEARER.test(first);
  return isBearer && /^\p{Lu}/u.test(others[0] ?? '') ? others.join(' ') : mention;
}

/** `Die Landwirtin Walburga Tenn`, `Innenminister Konrad Wessel`: German titles have capitals too. */
export function withoutRoles(name: string, language: string, hasArticle: boolean): string {
  if (language === 'ru') return russianName(name);
  if (language !== 'de') return name;
  const short = ADDED.exec(name)?.[1] ?? name;
  const words = short.split(' ').filter((word, index, all) => index > 0 || all.length === 1 || !isAddress(word));
  return words.slice(lengthOfRoles(words, hasArticle)).join(' ');
}

/** How many words of a German name say what somebody is. */
function lengthOfRoles(words: readonly string[], hasArticle: boolean): number {
  const length = words.findLastIndex((word, index) => index < words.length - 1 && GERMAN_ROLE.test(word)) + 1;
  if (length > 0 || words.length <= 2) return length;
  return hasArticle || isOccupation(words) ? 1 : 0;
}

function isAddress(word: string): boolean {
  return honorifics.has(word.toLowerCase().replace(/\.$/u, '')) || GERMAN_BEARER.test(word);
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
