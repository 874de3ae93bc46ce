import { fold } from '../../text/fold';
import type { Expected } from './cursor';
import { wordOfName, type Names } from './names';
import { daysOffered } from './offered-days';
import { parseSentence } from './parse';
import { quoted, tokensOf } from './tokens';

/** Something that can stand at the caret: it takes the place of the range from `start` to the caret, UTF-16. */
export interface Completion {
  readonly start: number;
  readonly insert: string;
  /** What it is: words of the sentence, or the name of one of these. */
  readonly kind: 'words' | 'speakers' | 'tags' | 'annotators' | 'articles' | 'value' | 'date' | 'text';
}

const MOST = 12;

/** What can go on at the caret, those first that begin with what is typed. Names are found by the start of any of their words. */
export function completionsAt(sentence: string, caret: number, names: Names): readonly Completion[] {
  const before = sentence.slice(0, caret);
  const last = tokensOf(before).at(-1);
  const isOpen = last?.end === caret && (last.kind === 'word' || isOpenString(last));
  const start = isOpen ? last.start : caret;
  const here = completions(before, start, isOpen ? last.text : '', names);
  return here.length > 0 ? here : unquoted(before, names);
}

function isOpenString(token: { readonly kind: string; readonly closed?: boolean }): boolean {
  return token.kind === 'string' && token.closed === false;
}

function completions(before: string, start: number, typed: string, names: Names): readonly Completion[] {
  const parsed = parseSentence(before.slice(0, start), names);
  const rest = before.slice(0, start).trimEnd().length;
  if (!parsed.ok && parsed.error.start < rest) return [];
  const expected = parsed.ok ? parsed.value.next : parsed.error.expected;
  return offered(expected, start, typed, names);
}

/** A name of several words, a date, or words to look for, that was begun without quotation marks. */
function unquoted(before: string, names: Names): readonly Completion[] {
  const parsed = parseSentence(before, names);
  if (parsed.ok || parsed.error.unknown !== null) return [];
  const { start, expected } = parsed.error;
  const typed = before.slice(start);
  const found = offered(
    expected.filter((each) => !('words' in each)),
    start,
    typed,
    names,
  );
  return found.length > 0 || !isText(expected) ? found : asText(start, typed);
}

function isText(expected: readonly Expected[]): boolean {
  return expected.some((each) => 'any' in each && each.any === 'text');
}

/** What is typed as words to look for. */
function asText(start: number, typed: string): readonly Completion[] {
  const words = typed.replace(/["“”„«»]/gu, '').trim();
  return words === '' ? [] : [{ start, insert: quoted(words), kind: 'text' }];
}

function offered(expected: readonly Expected[], start: number, typed: string, names: Names): readonly Completion[] {
  const sought = fold(typed);
  const found = expected.flatMap((each): Completion[] => {
    if ('words' in each) {
      return fold(each.words).startsWith(sought) ? [{ start, insert: each.words, kind: 'words' }] : [];
    }
    if ('any' in each) {
      if (each.any === 'text' || names.today === undefined) return [];
      return daysOffered(typed, names.today).map((insert) => ({ start, insert, kind: 'date' }));
    }
    const kind = 'named' in each ? each.named : 'value';
    return matching(namesOf(each, names), sought).map((name) => ({ start, insert: quoted(name), kind }));
  });
  return found.slice(0, MOST);
}

/** What can be named here, each with the other names by which it is found. */
function namesOf(
  expected: Exclude<Expected, { readonly words: string } | { readonly any: unknown }>,
  names: Names,
): readonly { readonly name: string; readonly others?: readonly string[] }[] {
  if ('named' in expected) return names[expected.named];
  const { occursIn } = expected;
  return names.values[occursIn].map((value) => ({ name: wordOfName(names, occursIn, value), others: [value] }));
}

function matching(all: ReturnType<typeof namesOf>, sought: string): readonly string[] {
  const ranked = all.flatMap(({ name, others = [] }) => {
    const rank = Math.min(rankOf(name, sought), 2 + Math.min(...others.map((other) => rankOf(other, sought))));
    return rank === Infinity ? [] : [{ name, rank }];
  });
  const sorted = ranked.toSorted((one, other) => one.rank - other.rank).map(({ name }) => name);
  return [...new Set(sorted)].slice(0, MOST);
}

/** Names that begin so come before those of which a later word does. */
function rankOf(name: string, sought: string): number {
  const folded = fold(name);
  if (folded.startsWith(sought)) return 0;
  return folded.includes(` ${sought}`) ? 1 : Infinity;
}
