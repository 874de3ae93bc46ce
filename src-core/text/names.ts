import type { TextRange } from '../model/anchor';
import { CALENDAR_WORDS, COMMON_WORDS } from './common-words';
import { onOneLine } from './white-space';
import { honorifics, nameParticles, titleHeads, titleTies } from './title-words';

/** A title and the name that follows it; the title is empty where there is none. */
export interface TitledName {
  readonly title: string;
  readonly name: string;
}

/** A name that stands in a text, without its title; `name` is on one line, whatever line ends the text has in it. UTF-16. */
export interface NameInText extends TextRange, TitledName {}

/** None of them ends a title or begins a name. */
const ARTICLES = new Set('the a an das dem los las un une una'.split(' '));

/** The word as the word lists have it. */
function folded(word: string): string {
  return word.replace(/[.,]$/u, '').toLowerCase();
}

/**
 * Parts a title from a name: `Foreign Minister Sergei Lavrov` gives `Foreign Minister` and `Sergei Lavrov`, so does
 * `Sergei Lavrov, foreign minister`. Forms of address are left out. What holds no known title is a name as it is, and so is a
 * description (`spokesman for the company`).
 */
export function splitTitleAndName(typed: string): TitledName {
  // A comma at an end divides nothing.
  const text = typed.replace(/^[\s,]+|[\s,]+$/gu, '').replace(/\s+/gu, ' ');
  const [before = '', ...after] = text.split(/,\s*/u);
  const behind = after.join(', ');
  if (behind !== '' && behind.split(' ').some((word) => titleHeads.has(folded(word)))) {
    return { title: behind, name: withoutHonorifics(before.split(' ')).join(' ') };
  }
  const words = withoutHonorifics(text.split(' '));
  const length = titleLength(words);
  return { title: words.slice(0, length).join(' '), name: words.slice(length).join(' ') };
}

function withoutHonorifics(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !honorifics.has(folded(word)));
  return first === -1 ? words : words.slice(first);
}

/** How many words at the start are a title; at least one word is left as the name. */
function titleLength(words: readonly string[]): number {
  const head = words.findLastIndex((word, index) => index < words.length - 1 && titleHeads.has(folded(word)));
  if (head === -1) return 0;
  if (!titleTies.has(folded(words[head + 1] ?? ''))) return withAddressSkipped(words, head + 1);
  // `Minister of Defence Ana Ruiz`: what the title is of belongs to it, the last two words are the name.
  const length = Math.max(head + 1, words.length - 2);
  return isDescription(words, length, head) ? 0 : withAddressSkipped(words, length);
}

/** `spokesman for the company`: no name follows, it is all a description. */
function isDescription(words: readonly string[], length: number, head: number): boolean {
  return length === head + 1 || [words[length - 1], words[length]].some((word) => ARTICLES.has(folded(word ?? '')));
}

function withAddressSkipped(words: readonly string[], length: number): number {
  return length < words.length - 1 && honorifics.has(folded(words[length] ?? '')) ? length + 1 : length;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu;
const CAPITALISED = /^(?:\p{Ll}{1,3}['’-])?\p{Lu}/u;
const SMALL_PREFIX = /^\p{Ll}{1,3}['’]/u;
const POSSESSIVE = /['’]s$/u;
const HAS_CASE = /\p{Lu}/u;
/** Particles that stand in a name only behind another one: `van der`, `de la`. */
const SECOND_PARTICLES = new Set(['der', 'den', 'des', 'la', 'le', 'ter', 'ten']);
/** Heads of titles that are as often surnames. */
const ALSO_SURNAMES = new Set(['king', 'bishop', 'pope', 'prince', 'major', 'judge', 'chair', 'justice']);

interface Word extends TextRange {
  readonly text: string;
  /** A possessive ending or the like follows, so that nothing behind it is the same name. */
  readonly isLast: boolean;
}

/**
 * Names of persons and organisations in a text, where its script has capitals: runs of two or more capitalised words,
 * with small particles inside (`Ana de Vries`), and single ones behind a title or form of address (`President Raisi`). A
 * title in front is parted off. Candidates to choose from, not findings. Linear in the length of the text.
 */
export function namesIn(text: string): NameInText[] {
  if (!HAS_CASE.test(text)) return [];
  const names: NameInText[] = [];
  for (const run of capitalisedRuns(text)) {
    const name = nameOfRun(text, run);
    if (name !== null) names.push(name);
  }
  return names;
}

/** A full stop belongs to an initial and to an abbreviated title or form of address. */
function keepsStop(word: string): boolean {
  return /^\p{Lu}$/u.test(word) || (word.length <= 4 && (honorifics.has(folded(word)) || titleHeads.has(folded(word))));
}

function* wordsOf(text: string): Generator<Word> {
  for (const match of text.matchAll(WORD)) {
    const [found] = match;
    const word = found.replace(POSSESSIVE, '');
    const stop = word === found && text.charAt(match.index + word.length) === '.' && keepsStop(word) ? '.' : '';
    const end = match.index + word.length + stop.length;
    yield { text: word + stop, start: match.index, end, isLast: word !== found };
  }
}

/** Between two words of one name stands a space, or nothing behind an initial. */
function isBeside(text: string, before: Word, word: Word): boolean {
  if (before.isLast) return false;
  if (before.end === word.start) return before.text.endsWith('.');
  return word.start === before.end + 1 && ' \u00A0\u202F\n'.includes(text.charAt(before.end));
}

function canFollow(before: Word, word: Word): boolean {
  if (CALENDAR_WORDS.has(word.text.toLowerCase()) || word.text === 'I') return false;
  if (CAPITALISED.test(word.text)) return true;
  if (!nameParticles.has(word.text)) return false;
  return !SECOND_PARTICLES.has(word.text) || nameParticles.has(before.text);
}

function canBegin(word: Word): boolean {
  if (!CAPITALISED.test(word.text)) return false;
  const lower = word.text.toLowerCase();
  return !CALENDAR_WORDS.has(lower) && !COMMON_WORDS.has(lower);
}

function withoutSmallPrefix(word: Word): Word {
  const prefix = SMALL_PREFIX.exec(word.text)?.[0].length ?? 0;
  return prefix === 0 ? word : { ...word, text: word.text.slice(prefix), start: word.start + prefix };
}

function* capitalisedRuns(text: string): Generator<readonly Word[]> {
  let run: Word[] = [];
  for (const word of wordsOf(text)) {
    const before = run.at(-1);
    if (before !== undefined && isBeside(text, before, word) && canFollow(before, word)) run.push(word);
    else {
      if (run.length > 0) yield withoutTrailingParticles(run);
      run = canBegin(word) ? [withoutSmallPrefix(word)] : [];
    }
  }
  if (run.length > 0) yield withoutTrailingParticles(run);
}

function withoutTrailingParticles(run: readonly Word[]): readonly Word[] {
  const last = run.findLastIndex((word) => !nameParticles.has(word.text));
  return run.slice(0, last + 1);
}

/** Whether a run is no name at all: a heading in capitals, or a title without one. */
function isNoName(words: readonly string[]): boolean {
  const last = folded(words.at(-1) ?? '');
  if (titleHeads.has(last) && !ALSO_SURNAMES.has(last)) return true;
  return words.length > 1 && !words.some((word) => /\p{Ll}/u.test(word) && !nameParticles.has(word));
}

function nameOfRun(text: string, run: readonly Word[]): NameInText | null {
  const words = run.map((word) => word.text);
  if (isNoName(words)) return null;
  const named = withoutHonorifics(words);
  const length = titleLength(named) + words.length - named.length;
  const rest = run.slice(length);
  const [first] = rest;
  const last = rest.at(-1);
  if (first === undefined || last === undefined || (length === 0 && rest.length === 1)) return null;
  const title = words.slice(0, length).filter((word) => !honorifics.has(folded(word)));
  return {
    start: first.start,
    end: last.end,
    title: title.join(' '),
    name: onOneLine(text.slice(first.start, last.end)),
  };
}
