import type { TextRange } from '../../model/anchor';
import { fold } from '../../text/fold';
import { honorifics, titleHeads } from '../../text/title-words';
import { onOneLine } from '../../text/white-space';
import type { Lexicon } from '../lexicon';
import { genderOfPronoun, isPronoun, withoutArticle } from '../mention-words';
import { nameInMention } from './mention-names';
import { ORGANISATION, People, type Gender, type NamedOne } from './people';
import { RegistryNames, type KnownSpeaker } from './registry-names';

const EITHER = /^(?:նա|او|وی)$/u;
const INFLECTED = new Set(['ru', 'uk', 'hy']);
const FARTHEST_PERSON_UTF16 = 3000;
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

interface Someone {
  readonly name: string;
  readonly isPerson: boolean;
  gender: Gender;
}

interface Placed {
  readonly who: Someone;
  readonly at: number;
}

/** Tells for each mention of a speaker, in the order of the text, who that is. */
export class SpeakerResolver {
  readonly #text: string;
  readonly #language: string;
  readonly #people: People;
  readonly #registry: RegistryNames;
  readonly #answers = new Map<number, string | null>();
  /** The last who spoke, the latest first. */
  #speakers: Placed[] = [];
  #next = 0;
  #subject: Placed | null = null;

  constructor(text: string, lexicon: Lexicon, registry: readonly KnownSpeaker[]) {
    this.#text = text;
    this.#language = lexicon.pack.language;
    this.#people = new People(text, this.#language);
    this.#registry = new RegistryNames(registry);
  }

  /** The name of whom a mention means; null where the text does not tell. */
  speakerOf(source: TextRange): string | null {
    const known = this.#answers.get(source.start);
    if (known !== undefined) return known;
    const answer = this.#resolve(source);
    this.#answers.set(source.start, answer);
    return answer;
  }

  #resolve(source: TextRange): string | null {
    const mention = onOneLine(this.#text.slice(source.start, source.end));
    const who = this.#who(mention, source.start);
    if (who === null) return this.#registry.nameOf(withoutArticle(mention));
    this.#speakers = [{ who, at: source.start }, ...this.#speakers.filter((each) => each.who !== who)].slice(
      0,
      MOST_SPEAKERS,
    );
    return this.#registry.nameOf(withoutArticle(mention)) ?? this.#registry.nameOf(who.name) ?? who.name;
  }

  #who(mention: string, at: number): Someone | null {
    if (isPronoun(mention)) return this.#ofPronoun(mention.toLowerCase(), at);
    return this.#named(mention, at) ?? this.#ofRole(mention, at);
  }

  #ofPronoun(word: string, at: number): Someone | null {
    const gender: Gender = genderOfPronoun(word);
    if (gender === null && !EITHER.test(word)) return null;
    this.#advance(at);
    const candidates = this.#subject === null ? [...this.#speakers] : [this.#subject, ...this.#speakers];
    candidates.sort((a, b) => b.at - a.at);
    const found = candidates.find(({ who, at: place }) => fits(who, gender) && at - place < FARTHEST_PERSON_UTF16);
    if (found === undefined) return null;
    found.who.gender ??= gender;
    return found.who;
  }

  /** Goes on to the last person before a place with whom a sentence begins. */
  #advance(at: number): void {
    const { namings } = this.#people;
    for (let naming = namings[this.#next]; naming !== undefined && naming.start < at; naming = namings[this.#next]) {
      if (naming.isSubject && naming.who.isSurePerson)
        this.#subject = { who: this.#full(naming.who), at: naming.start };
      this.#next += 1;
    }
  }

  #named(mention: string, at: number): Someone | null {
    const name = nameInMention(mention, this.#language);
    if (name === null) return this.#withoutCapitals(mention);
    const known = this.#longest(name, at) ?? this.#inflected(name);
    if (typeof known === 'string') return { name: known, isPerson: true, gender: null };
    if (known !== null) return this.#full(known);
    if (this.#isCommonWord(name, at)) return null;
    const isPerson =
      !name.includes(' ') &&
      !PLACES.has(name.toLowerCase()) &&
      !ORGANISATION.test(fold(name)) &&
      !/^(?:the|der|die|das|dem|den|des|le|la|el)\s/iu.test(mention);
    const same = this.#speakers.find(({ who }) => who.name === name);
    return same?.who ?? { name, isPerson, gender: null };
  }

  /** Scripts without capitals: a short phrase that begins with no office is a name. */
  #withoutCapitals(mention: string): Someone | null {
    if (this.#language !== 'fa' || PERSIAN_ROLE.test(mention)) return null;
    const words = mention.split(' ');
    return words.length === 2 ? { name: mention, isPerson: true, gender: null } : null;
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

  /** A name in another case: `Веденина` is Веденин. */
  #inflected(name: string): NamedOne | string | null {
    if (!INFLECTED.has(this.#language)) return null;
    const last = fold(name).split(/\s+/u).at(-1) ?? '';
    for (let cut = 1; cut <= 3 && last.length - cut >= 4; cut += 1) {
      for (const ending of ['', 'а', 'я', 'и', 'ии', 'ая']) {
        const [found] = this.#people.endingWith(last.slice(0, last.length - cut) + ending);
        if (found !== undefined) return found;
      }
    }
    // `По словам Пескова`: the text has the name without its ending.
    const bare = name.slice(0, -1);
    const isThere =
      bare.length > 3 && new RegExp(`(?<!\\p{L})${bare}(?!\\p{L})`, 'u').test(this.#text.slice(0, NEAR_WORD_UTF16));
    return isThere ? bare : null;
  }

  /** A word with a capital only because a sentence begins with it: the text has it in small letters, too. */
  #isCommonWord(name: string, at: number): boolean {
    if (name.includes(' ')) return false;
    if (this.#language === 'en' && GROUP.test(name) && this.#beginsSentence(at) && !this.#isNameElsewhere(name))
      return true;
    if (this.#language === 'de') return false;
    return new RegExp(`(?<!\\p{L})${name.toLowerCase()}(?!\\p{L})`, 'u').test(this.#text.slice(0, NEAR_WORD_UTF16));
  }

  #beginsSentence(at: number): boolean {
    return /(?:^|[.!?\n”"’])\s*$/u.test(this.#text.slice(Math.max(0, at - 4), at));
  }

  #isNameElsewhere(name: string): boolean {
    return new RegExp(`\\p{Ll},? ${name}(?!\\p{L})`, 'u').test(this.#text.slice(0, NEAR_WORD_UTF16));
  }

  /** `the mayor`: of whom the text said so, the last before the place. */
  #ofRole(mention: string, at: number): Someone | null {
    const bare = withoutArticle(mention);
    const words = fold(bare).split(/\s+/u);
    if ((bare === mention && words.length > 1) || /^(?:a|an|ein|eine|un|une|una|one)\s/iu.test(mention)) return null;
    const head = words.findLast((word) => titleHeads.has(word)) ?? words[0] ?? '';
    if (head.length < 3 || (words.length > 3 && !titleHeads.has(head))) return null;
    return this.#people.withRole(head).findLast(({ first }) => first <= at) ?? null;
  }
}

function fits({ isPerson, gender }: Someone, asked: Gender): boolean {
  return isPerson && (asked === null || gender === null || gender === asked);
}
