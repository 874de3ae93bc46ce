import type { TextRange } from '../../model/anchor';
import type { SpeakerStatus } from '../../model/enumerations';
import { fold } from '../../text/fold';
import { honorifics, titleHeads } from '../../text/title-words';
import { onOneLine } from '../../text/white-space';
import type { Lexicon } from '../lexicon';
import { genderOfPronoun, isPronoun, withoutArticle } from '../mention-words';
import { describesOne } from './described';
import { holdsWord, otherForm } from './inflected-names';
import { howGiven } from './how-given';
import { namesSeveral } from './joint-mention';
import { nameInMention } from './mention-names';
import { isOrganisationWord } from './organisation-words';
import { People, type Gender, type NamedOne } from './people';
import { RegistryNames, type KnownSpeaker } from './registry-names';

const EITHER = /^(?:նա|նրա|او|وی)$/u;
const FARTHEST_PERSON_UTF16 = 3000;
const FARTHEST_BODY_UTF16 = 1000;
const MOST_SPEAKERS = 6;
const NEAR_WORD_UTF16 = 20_000;
const PERSIAN_ROLE =
  /^(?:وزیر|رئیس|سخنگو|سخنگوی|نماینده|مدیر|استاندار|فرماندار|مقام|مقامات|مادر|پدر|یکی|این|آن|همین)(?:\s|$)/u;

/** Places whose governments speak by their names. */
const PLACES = new Set(
  `moscow washington ankara tehran beijing kremlin brussels london paris berlin kyiv kiev seoul tokyo baku yerevan tbilisi
  jerusalem riyadh cairo delhi islamabad damascus baghdad doha pyongyang warsaw rome madrid athens vienna geneva congress
  parliament москва вашингтон анкара тегеран пекин кремль баку ереван moscou londres moskau peking moscú pekín`.split(
    /\s+/u,
  ),
);

const GROUP = /(?:ists|[^dg]ers|ors|ics|ants|ents|ials|erts|ities|ans|crats|omen|ees|sses|ives|lice)$/u;
const INDEFINITE = /^(?:a|an|ein|eine|un|une|una|one)\s/iu;
const NO_ONE = /^(?:nobody|no one|no-one|none|niemand|keiner|personne|nadie|ninguno|никто|ոչ ոք|هیچ‌کس)$/iu;
/** What tells one minister from another. */
const OFFICE_KIND =
  /^(?:prime|foreign|finance|defen[cs]e|interior|home|health|education|justice|energy|transport|trade|labou?r|economy|environment|agriculture|culture|vice|deputy|former|primer|exteriores|premier)$/u;
const INITIALS = /^\p{Lu}\.(?: ?\p{Lu}\.)+$/u;
const OWN = /^(?:his|her|its|their)\s/iu;

interface Someone {
  readonly name: string;
  readonly isPerson: boolean;
  gender: Gender;
}

/** Who speaks. */
export interface Answer {
  /** Null where the text does not tell. */
  readonly name: string | null;
  /** How one without a name is given; null where that is not told either. */
  readonly status: SpeakerStatus | null;
}

export const NOBODY: Answer = { name: null, status: null };

/** `who` is null for one whom the text does not name. */
interface Placed {
  readonly who: Someone | null;
  readonly at: number;
}

/** Tells for each mention of a speaker, in the order of the text, who that is. */
export class SpeakerResolver {
  readonly #text: string;
  readonly #language: string;
  readonly #people: People;
  readonly #registry: RegistryNames;
  readonly #answers = new Map<number, Answer>();
  /** The last who spoke, the latest first. */
  #speakers: Placed[] = [];
  #next = 0;
  #subject: Placed | null = null;
  /** The last with whom a sentence begins, though nothing tells that it is a person. */
  #unsureSubject: Placed | null = null;

  constructor(whole: string, lexicon: Lexicon, registry: readonly KnownSpeaker[]) {
    const text = withoutAddresses(whole);
    this.#text = text;
    this.#language = lexicon.pack.language;
    this.#people = new People(text, lexicon);
    this.#registry = new RegistryNames(registry);
  }

  /** Whom a mention means. */
  speakerOf(source: TextRange): Answer {
    const known = this.#answers.get(source.start);
    if (known !== undefined) return known;
    const answer = this.#resolve(source);
    this.#answers.set(source.start, answer);
    return answer;
  }

  #resolve(source: TextRange): Answer {
    const mention = onOneLine(this.#text.slice(source.start, source.end));
    if (NO_ONE.test(mention)) return NOBODY;
    const onRecord = this.#registry.namesOf(withoutArticle(mention));
    if (onRecord.length === 0 && namesSeveral(mention)) {
      this.#remember(null, source.start);
      return { name: null, status: 'collective' };
    }
    const who = this.#who(mention, source);
    if (who !== null || describesOne(mention)) this.#remember(who, source.start);
    const name = onRecord.length === 1 ? (onRecord[0] ?? null) : this.#nameOf(who, onRecord.length > 1);
    return { name, status: name === null ? howGiven(mention, this.#language) : null };
  }

  /** The name on record, or that of the text; none where records share it, or where they share the mention and nothing more is known. */
  #nameOf(who: Someone | null, isShared: boolean): string | null {
    if (who === null) return null;
    const onRecord = this.#registry.namesOf(who.name);
    if (onRecord.length > 1 || (isShared && onRecord.length === 0)) return null;
    return onRecord[0] ?? who.name;
  }

  #remember(who: Someone | null, at: number): void {
    this.#speakers = [{ who, at }, ...this.#speakers.filter((each) => each.who !== who)].slice(0, MOST_SPEAKERS);
  }

  #who(mention: string, { start, end }: TextRange): Someone | null {
    if (isPronoun(mention)) return this.#ofPronoun(mention.toLowerCase(), start);
    if (this.#isShared(mention, start)) return null;
    const isCut = /\s\p{Lu}$/u.test(mention) && this.#text.charAt(end) === '.';
    const named = this.#named(isCut ? `${mention}.` : mention, start);
    return named ?? this.#ofOrganisation(mention, start) ?? this.#ofRole(mention, start);
  }

  /** A surname alone that two of those named before have. */
  #isShared(mention: string, at: number): boolean {
    if (mention.includes(' ')) return false;
    const people = this.#people.endingWith(fold(mention)).filter(({ words, first }) => words.length > 1 && first <= at);
    return people.length > 1 && people.every(({ isPerson }) => isPerson);
  }

  #ofPronoun(word: string, at: number): Someone | null {
    if (word === 'it') return this.#body(at);
    const gender: Gender = genderOfPronoun(word);
    if (gender === null && !EITHER.test(word)) return null;
    this.#advance(at);
    const candidates = [...this.#speakers, ...this.#subjects(at)].sort((a, b) => b.at - a.at);
    const found = candidates.find(
      ({ who, at: place }) => (who === null || fits(who, gender)) && at - place < FARTHEST_PERSON_UTF16,
    );
    if (found === undefined || found.who === null) return null;
    found.who.gender ??= gender;
    return found.who;
  }

  /** `it`: the organisation that spoke last, unless somebody else has spoken since. */
  #body(at: number): Someone | null {
    const [last] = this.#speakers;
    if (last?.who === undefined || last.who === null) return null;
    return !last.who.isPerson && at - last.at < FARTHEST_BODY_UTF16 ? last.who : null;
  }

  /** With whom the sentences before begin; one that may be no person only in the same paragraph. */
  #subjects(at: number): readonly Placed[] {
    const found = this.#subject === null ? [] : [this.#subject];
    const unsure = this.#unsureSubject;
    if (unsure === null || this.#text.slice(unsure.at, at).includes('\n')) return found;
    return [...found, unsure];
  }

  /** Goes on to the last person before a place with whom a sentence begins. */
  #advance(at: number): void {
    const { namings } = this.#people;
    for (let naming = namings[this.#next]; naming !== undefined && naming.start < at; naming = namings[this.#next]) {
      const placed = { who: this.#full(naming.who), at: naming.start };
      if (naming.isSubject && naming.who.isSurePerson) this.#subject = placed;
      else if (naming.isSubject && naming.who.words.length > 1) this.#unsureSubject = placed;
      this.#next += 1;
    }
  }

  #named(mention: string, at: number): Someone | null {
    const name = INITIALS.test(mention) ? mention : nameInMention(mention, this.#language);
    if (name === null) return this.#withoutCapitals(mention);
    const other = otherForm(name, this.#language, { text: this.#text, at });
    const known = this.#knownAs(name, at) ?? (other === null ? null : this.#knownAs(other, at));
    if (known !== null) return this.#full(known);
    if (other !== null) return this.#unknown(other, mention);
    return this.#isCommonWord(name, at) ? null : this.#unknown(name, mention);
  }

  #knownAs(name: string, at: number): NamedOne | null {
    return this.#longest(name, at) ?? this.#short(name);
  }

  /** Somebody whose name stands nowhere in full. */
  #unknown(name: string, mention: string): Someone {
    const isPerson =
      !name.includes(' ') &&
      !PLACES.has(name.toLowerCase()) &&
      !isOrganisationWord(fold(name)) &&
      !/^(?:the|der|die|das|dem|den|des|le|la|el)\s/iu.test(mention);
    const same = this.#speakers.find(({ who }) => who?.name === name);
    return same?.who ?? { name, isPerson, gender: null };
  }

  /** `Ilse` for Ilse Brandt, `I. B.` for the same. */
  #short(name: string): NamedOne | null {
    if (INITIALS.test(name)) return this.#people.withInitials(fold(name).replace(/[. ]/gu, ''));
    const found = name.includes(' ') ? null : this.#people.beginningWith(fold(name));
    return found?.isPerson === true ? found : null;
  }

  /** Scripts without capitals: a short phrase that begins with no office is a name. */
  #withoutCapitals(mention: string): Someone | null {
    const part = mention.split('،').at(-1)?.trim() ?? '';
    if (this.#language !== 'fa' || PERSIAN_ROLE.test(part)) return null;
    return part.split(' ').length === 2 ? { name: part, isPerson: true, gender: null } : null;
  }

  #full(who: NamedOne): NamedOne {
    return who.words.length > 1 ? who : (this.#longest(who.name, Infinity) ?? who);
  }

  /** The one named in full elsewhere of whom these words are a part. */
  #longest(name: string, at: number): NamedOne | null {
    const words = fold(name)
      .split(/\s+/u)
      .filter((word) => !honorifics.has(word.replace(/\.$/u, '')));
    const fitting = this.#people
      .endingWith(words.at(-1) ?? '')
      .filter((who) => words.every((word) => who.words.includes(word)));
    const before = fitting.findLast(({ first, words: own }) => first <= at && own.length > 1);
    return before ?? fitting.find(({ words: own }) => own.length > 1) ?? fitting[0] ?? null;
  }

  /** A word with a capital only because a sentence begins with it: the text has it in small letters, too. */
  #isCommonWord(name: string, at: number): boolean {
    if (name.includes(' ')) return false;
    if (this.#language === 'en' && GROUP.test(name) && this.#beginsSentence(at) && !this.#isNameElsewhere(name))
      return true;
    if (this.#language === 'de') return false;
    return holdsWord(this.#text, name.toLowerCase());
  }

  #beginsSentence(at: number): boolean {
    return /(?:^|[.!?\n”"’])\s*$/u.test(this.#text.slice(Math.max(0, at - 4), at));
  }

  #isNameElsewhere(name: string): boolean {
    return new RegExp(`\\p{Ll},? ${name}(?!\\p{L})`, 'u').test(this.#text.slice(0, NEAR_WORD_UTF16));
  }

  /** `the port authority`, `the bank`: the one organisation with these words in its name. */
  #ofOrganisation(mention: string, at: number): Someone | null {
    const bare = withoutArticle(mention);
    const words = fold(bare).split(/\s+/u);
    if (bare === mention || INDEFINITE.test(mention) || words.length > 3 || !isOrganisationWord(words.at(-1) ?? ''))
      return null;
    const found = this.#people.organisationsWith(words);
    const before = found.filter(({ first }) => first <= at);
    const fitting = before.length === 0 ? found : before;
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  /** `the prime minister` is no foreign minister: those of whom the text says all of these words, where it says so of anybody. */
  #ofKind(all: readonly NamedOne[], words: readonly string[], head: string): readonly NamedOne[] {
    const kinds = words.filter((word) => word !== head && word.length > 2);
    const narrowed = all.filter((who) => kinds.every((word) => this.#people.withRole(word).includes(who)));
    if (narrowed.length > 0) return narrowed;
    return kinds.some((word) => OFFICE_KIND.test(word)) ? [] : all;
  }

  /** `the mayor`: of whom the text said so, the last before the place, or else the only one of whom it ever does. */
  #ofRole(mention: string, at: number): Someone | null {
    const bare = withoutArticle(mention).replace(OWN, '');
    const words = fold(bare).split(/\s+/u);
    if ((bare === mention && words.length > 1) || INDEFINITE.test(mention)) return null;
    const head = words.findLast((word) => titleHeads.has(word)) ?? words[0] ?? '';
    if (head.length < 3 || (words.length > 3 && !titleHeads.has(head))) return null;
    const all = this.#ofKind(this.#people.withRole(head), words, head);
    return all.findLast(({ first }) => first <= at) ?? (all.length === 1 ? (all[0] ?? null) : null);
  }
}

/** Addresses on the web name nobody: their words are in small letters, whatever they are. All offsets stay. */
function withoutAddresses(text: string): string {
  return text.replace(/(?:https?:\/\/|www\.)\S+/giu, (address) => ' '.repeat(address.length));
}

function fits({ isPerson, gender }: Someone, asked: Gender): boolean {
  return isPerson && (asked === null || gender === null || gender === asked);
}
