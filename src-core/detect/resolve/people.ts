import { namesIn, splitTitleAndName, type NameInText } from '../../text/names';
import { genderOfGivenName } from '../packs/given-names';
import { fold } from '../../text/fold';
import type { Lexicon } from '../lexicon';
import { otherForm } from './inflected-names';
import { withoutRoles } from './mention-names';
import { isOrganisationWord } from './organisation-words';
import { roleWord } from './role-words';
import { honorifics, titleHeads } from '../../text/title-words';

export type Gender = 'he' | 'she' | null;

/** Someone whom a text names, with what it says of them. */
export interface NamedOne {
  readonly name: string;
  /** The words of the name as they are compared. */
  readonly words: readonly string[];
  isPerson: boolean;
  /** Whether a title, an age or a form of address tells that it is a person. */
  isSurePerson: boolean;
  gender: Gender;
  readonly first: number;
}

/** A place at which somebody is named. UTF-16. */
export interface Naming {
  readonly start: number;
  readonly who: NamedOne;
  /** Whether a sentence begins with it. */
  readonly isSubject: boolean;
}

const MALE =
  /^(?:mr|sir|lord|king|prince|herr|m|monsieur|senor|sr|don|господин|г-н|պարոն|spokesman|chairman|congressman)$/u;
const FEMALE =
  /^(?:mrs|ms|miss|lady|dame|queen|princess|frau|mme|mlle|madame|senora|sra|dona|господжа|госпожа|г-жа|տիկին|spokeswoman|chairwoman|congresswoman|ministra|alcaldesa|presidenta|directrice|presidente|docteure)$/u;
const GERMAN_FEMALE = /^\p{L}{3,}(?:erin|orin|entin|istin|altin|ltin|eurin|irtin|ntin|tin)$/u;
/** Without accents, as roles are compared. */
const COMPOUND_OFFICE =
  /((?:minister|prasident|sprecher|kanzler|meister|direktor|richter|anwalt|sekretar|kommissar|politiker|trainer|bischof|leiter|vorsitzende|chef)(?:in|r|n)?)$/u;
const ARTICLE_BEFORE = /(?:^|\s)(el|la|der|die|le)\s(?:[\p{L}'’-]+\s){1,3}$/iu;
const ROLE_BEHIND =
  /^, (?:\d+, )?(?:(?:the|a|an|der|die|ein|eine|el|la|un|una|le|une|l’) ?)?([\p{L}][\p{L}' ’-]{2,60})/u;
const AGE_BEHIND = /^, \d{1,2}\b/u;
/** Only of people is it said who they are or what is theirs. */
const WHO_BEHIND = /^,? (?:who|whose|quien)\b/u;
const ROLE_BEFORE = /([\p{L}][\p{L}'’-]*),? $/u;
const SENTENCE_BEFORE = /(?:^|[.!?…”"»“:]\s+|\n\s*)((?:[\p{L}'’.-]+,?\s){0,5})$/u;
const NO_SUBJECT =
  /(?:^|\s)(?:by|with|to|in|at|for|from|after|before|on|of|against|asked|said|told|von|vom|bei|mit|nach|par|avec|por|con)\s/iu;
const APPOSED = /^(?:the|a|an|his|her|its|their|one)\s.*,\s$/iu;
/** `le ministre de l’Intérieur Gérald Mornet`: what an office is of stands right before the name. */
const OF_BEFORE = /\s(?:de|du|des|del|de\sla|de\sl[’'])\s?$/iu;
const THE_BEFORE = /\b(?:the|a|an)\s$/iu;
const FIRST_WORD = /(?:[.!?…”"»“]\s+|\n[^\S\n]*)(\p{Lu}[\p{L}\p{M}’'-]+)(?=\s)/gu;
const NEAR = 70;

/** Who is named in a text, in the order in which it is read. The time grows with the length of the text. */
export class People {
  readonly namings: Naming[] = [];
  readonly #lexicon: Lexicon;
  readonly #language: string;
  readonly #byLast = new Map<string, NamedOne[]>();
  readonly #byFirst = new Map<string, NamedOne[]>();
  readonly #byInitials = new Map<string, NamedOne[]>();
  readonly #byName = new Map<string, NamedOne>();
  readonly #byRole = new Map<string, Set<NamedOne>>();

  constructor(text: string, lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#language = lexicon.pack.language;
    for (const name of namesIn(text)) this.#add(text, name);
    this.#addSurnames(text);
    this.namings.sort((a, b) => a.start - b.start);
  }

  /** Those whose name ends with a word, in the order in which they appear. */
  endingWith(word: string): readonly NamedOne[] {
    return this.#byLast.get(word) ?? [];
  }

  /** The only one in the text whose name begins with a word and goes on; null where there are several or none. */
  beginningWith(word: string): NamedOne | null {
    return onlyOne(this.#byFirst.get(word));
  }

  /** The only one in the text with these initials, written without stops; null where there are several or none. */
  withInitials(initials: string): NamedOne | null {
    return onlyOne(this.#byInitials.get(initials));
  }

  /** Those whose name has such a word in it, in the order in which they appear: `Central Bank of Ostrenia` for `bank`. */
  organisationsWith(words: readonly string[]): readonly NamedOne[] {
    const whole = ` ${words.join(' ')} `;
    return [...this.#byName.values()].filter((who) => !who.isPerson && ` ${who.words.join(' ')} `.includes(whole));
  }

  /** Those of whom the text says that they are what a word says, in the order in which it says so. */
  withRole(word: string): readonly NamedOne[] {
    return [...(this.#byRole.get(roleWord(word)) ?? [])];
  }

  #add(text: string, named: NameInText): void {
    const found = this.#inBaseForm(text, this.#withoutRoles(text, this.#withoutVerb(named)));
    const key = fold(found.name);
    const who = this.#byName.get(key) ?? this.#known(found, key);
    const before = text.slice(Math.max(0, found.start - NEAR), found.start);
    const opening = SENTENCE_BEFORE.exec(before)?.[1];
    this.namings.push({ start: found.start, who, isSubject: isSubject(opening) });
    for (const word of opening?.split(/\s+/u) ?? []) this.#learnPerson(fold(word), who);
    this.#learn(before, text.slice(found.end, found.end + NEAR), found, who);
  }

  /** `Vik stood at his window`: a surname alone, with which a sentence begins. */
  #addSurnames(text: string): void {
    for (const match of text.matchAll(FIRST_WORD)) {
      const [whole, word = ''] = match;
      const start = match.index + whole.length - word.length;
      const who = this.endingWith(fold(word)).findLast(({ first, words }) => first < start && words.length > 1);
      if (who?.isPerson === true) this.namings.push({ start, who, isSubject: true });
    }
  }

  /** `Asks Bishop Quarrie`: a verb with a capital because a sentence begins with it. */
  #withoutVerb(named: NameInText): NameInText {
    const whole = `${named.title} ${named.name}`.trim();
    const [first = '', ...others] = whole.split(' ');
    const isVerb = this.#lexicon
      .formsFrom(first.toLowerCase())
      .some(({ words, kind }) => words.length === 1 && kind === 'verb');
    if (!isVerb || others.length === 0) return named;
    const { title, name } = splitTitleAndName(others.join(' '));
    return { ...named, title, name, start: named.start + (named.title === '' ? first.length + 1 : 0) };
  }

  #inBaseForm(text: string, found: NameInText): NameInText {
    if (this.#language !== 'hy') return found;
    return { ...found, name: otherForm(found.name, 'hy', { text, at: found.start }) ?? found.name };
  }

  #withoutRoles(text: string, found: NameInText): NameInText {
    const hasArticle = /(?:^|\s)(?:der|die|den|dem)\s$/iu.test(text.slice(Math.max(0, found.start - 6), found.start));
    const isOf = OF_BEFORE.test(text.slice(Math.max(0, found.start - 8), found.start)) && this.#language !== 'en';
    const own = found.name.split(' ');
    const name =
      isOf && own.length > 2 ? own.slice(-2).join(' ') : withoutRoles(found.name, this.#language, hasArticle);
    if (name === found.name) return found;
    const title = `${found.title} ${found.name.slice(0, Math.max(0, found.name.indexOf(name)))}`.trim();
    return { ...found, name, title };
  }

  #known(found: NameInText, key: string): NamedOne {
    const words = key.split(/\s+/u);
    const last = words.at(-1) ?? '';
    const longer = words.length === 1 ? this.endingWith(last)[0] : undefined;
    if (longer !== undefined) return longer;
    const isPerson = !words.some((word) => isOrganisationWord(word));
    const gender = isPerson && words.length > 1 ? genderOfGivenName(words[0] ?? '') : null;
    const isSurePerson = gender !== null;
    const who: NamedOne = { name: found.name, words, isPerson, isSurePerson, gender, first: found.start };
    this.#byName.set(key, who);
    add(this.#byLast, last, who);
    if (words.length > 1) add(this.#byFirst, words[0] ?? '', who);
    if (words.length > 1) add(this.#byInitials, words.map((word) => word.charAt(0)).join(''), who);
    return who;
  }

  #learn(before: string, behind: string, { title }: NameInText, who: NamedOne): void {
    if (THE_BEFORE.test(before) && title === '' && !who.isSurePerson) who.isPerson = false;
    if (AGE_BEHIND.test(behind) || WHO_BEHIND.test(behind)) who.isSurePerson = true;
    for (const role of rolesAround(before, behind, title)) this.#learnRole(role, who);
    if (this.#language !== 'en') learnGender(before, who);
  }

  #learnPerson(role: string, who: NamedOne): void {
    if (titleHeads.has(role) || honorifics.has(role)) who.isPerson = who.isSurePerson = true;
  }

  #learnRole(role: string, who: NamedOne): void {
    this.#learnPerson(role, who);
    if (MALE.test(role)) who.gender ??= 'he';
    else if (FEMALE.test(role) || (this.#language === 'de' && GERMAN_FEMALE.test(role))) who.gender ??= 'she';
    if (role.length < 3) return;
    this.#learnOffice(role, who);
    // `Wirtschaftsminister` is a minister.
    const head = this.#language === 'de' ? COMPOUND_OFFICE.exec(role)?.[1] : undefined;
    if (head !== undefined && head !== role) this.#learnOffice(head, who);
  }

  #learnOffice(role: string, who: NamedOne): void {
    const others = this.#byRole.get(roleWord(role)) ?? new Set();
    others.add(who);
    this.#byRole.set(roleWord(role), others);
  }
}

function add(index: Map<string, NamedOne[]>, key: string, who: NamedOne): void {
  const others = index.get(key);
  if (others === undefined) index.set(key, [who]);
  else others.push(who);
}

function onlyOne(found: readonly NamedOne[] | undefined): NamedOne | null {
  return found?.length === 1 ? (found[0] ?? null) : null;
}

/** Whether the words between the start of a sentence and a name let it be the subject: none, or `A lawyer for the firm, `. */
function isSubject(opening: string | undefined): boolean {
  if (opening === undefined) return false;
  return !NO_SUBJECT.test(opening) || APPOSED.test(opening);
}

/** What the title, the word before and what stands in apposition behind say that somebody is. */
function rolesAround(before: string, behind: string, title: string): string[] {
  const near = ROLE_BEFORE.exec(before)?.[1] ?? '';
  const said = (ROLE_BEHIND.exec(behind)?.[1] ?? '').split(/\s+/u).slice(0, 4);
  const words = [...title.split(/\s+/u), near, ...said];
  return words.map((word) => fold(word.replace(/\.$/u, ''))).filter((role) => role !== '');
}

/** Spanish, French and German: the article before a title tells. */
function learnGender(before: string, who: NamedOne): void {
  const article = ARTICLE_BEFORE.exec(before)?.[1]?.toLowerCase();
  if (article === undefined || !who.isSurePerson) return;
  who.gender ??= /^(?:el|der|le)$/u.test(article) ? 'he' : 'she';
}
