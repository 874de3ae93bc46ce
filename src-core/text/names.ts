import type { TextRange } from '../model/anchor';
import { honorifics, nameParticles, titleHeads, titleTies } from './title-words';

/** A title and the name that follows it; the title is empty where there is none. */
export interface TitledName {
  readonly title: string;
  readonly name: string;
}

/** A name that stands in a text, without its title. UTF-16. */
export interface NameInText extends TextRange, TitledName {}

/** The word as the word lists have it. */
function folded(word: string): string {
  return word.replace(/[.,]$/u, '').toLowerCase();
}

/**
 * Parts a title from a name: `Foreign Minister Sergei Lavrov` gives `Foreign Minister` and `Sergei Lavrov`, so does
 * `Sergei Lavrov, foreign minister`. Forms of address are left out. What holds no known title is a name as it is.
 */
export function splitTitleAndName(typed: string): TitledName {
  const text = typed.trim().replace(/\s+/gu, ' ');
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
  let length = head + 1;
  // `Minister of Defence Ana Ruiz`: what the title is of belongs to it, the last two words are the name.
  if (titleTies.has(folded(words[length] ?? ''))) length = Math.max(length, words.length - 2);
  return withAddressSkipped(words, length);
}

function withAddressSkipped(words: readonly string[], length: number): number {
  return length < words.length - 1 && honorifics.has(folded(words[length] ?? '')) ? length + 1 : length;
}

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’\-.]*/gu;
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’\-.]*$/u;
const HAS_CASE = /\p{Lu}/u;
/** Between the words of one name there is a space and nothing else. */
const INSIDE_NAME = /^[ \u00A0\u202F]$/u;
const SENTENCE_START = /(?:^|[.!?։…:»”"“«„‘’\n]\s*)$/u;

interface Word extends TextRange {
  readonly text: string;
}

/**
 * Names of persons and organisations in a text, where its script has capitals: runs of two or more capitalised words,
 * with small particles inside (`Ana de Vries`), and single ones behind a title (`President Raisi`). A title in front is
 * parted off. Candidates to choose from, not findings. Linear in the length of the text.
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

function* capitalisedRuns(text: string): Generator<readonly Word[]> {
  let run: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = {
      text: match[0].replace(/\.$/u, keepsInitial),
      start: match.index,
      end: match.index + match[0].length,
    };
    const joined = run.length > 0 && INSIDE_NAME.test(text.slice(run.at(-1)?.end ?? 0, word.start));
    const isName = CAPITALISED.test(word.text);
    if (joined && (isName || nameParticles.has(word.text))) run.push(trimmed(word));
    else {
      if (run.length > 0) yield withoutTrailingParticles(run);
      run = isName ? [trimmed(word)] : [];
    }
  }
  if (run.length > 0) yield withoutTrailingParticles(run);
}

/** The point of an initial belongs to the name, that of a sentence does not. */
function keepsInitial(point: string, offset: number): string {
  return offset === 1 ? point : '';
}

function trimmed(word: Word): Word {
  return { ...word, end: word.start + word.text.length };
}

function withoutTrailingParticles(run: readonly Word[]): readonly Word[] {
  const last = run.findLastIndex((word) => !nameParticles.has(word.text));
  return run.slice(0, last + 1);
}

function nameOfRun(text: string, run: readonly Word[]): NameInText | null {
  const [opening] = run;
  if (opening !== undefined && run.length > 2 && isCommonStart(text, opening)) return nameOfRun(text, run.slice(1));
  const words = run.map((word) => word.text);
  const length = titleLength(withoutHonorifics(words)) + words.length - withoutHonorifics(words).length;
  const rest = run.slice(length);
  const [first] = rest;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return null;
  if (length === 0 && rest.length === 1) return null;
  // A capital at the start of a sentence proves nothing, but two more do.
  if (length === 0 && rest.length === 2 && isCommonStart(text, first)) return null;
  return {
    start: first.start,
    end: last.end,
    title: words
      .slice(0, length)
      .filter((word) => !honorifics.has(folded(word)))
      .join(' '),
    name: text.slice(first.start, last.end),
  };
}

const COMMON_STARTS: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'in',
  'on',
  'at',
  'but',
  'and',
  'when',
  'then',
  'after',
  'before',
  'last',
  'this',
  'that',
  'le',
  'la',
  'les',
  'der',
  'die',
  'das',
  'el',
  'los',
  'в',
  'на',
  'но',
  'и',
]);

function isCommonStart(text: string, { start, text: word }: Word): boolean {
  return COMMON_STARTS.has(word.toLowerCase()) && SENTENCE_START.test(text.slice(Math.max(0, start - 4), start));
}
