import { fold } from '../../text/fold';
import type { Expected } from './cursor';
import type { Names } from './names';
import { parseSentence } from './parse';
import { quoted, tokensOf } from './tokens';

/** Something that can stand at the caret: it takes the place of the range from `start` to the caret, UTF-16. */
export interface Completion {
  readonly start: number;
  readonly insert: string;
  /** What it is: words of the sentence, or the name of one of these. */
  readonly kind: 'words' | 'speakers' | 'tags' | 'annotators' | 'articles' | 'value';
}

const MOST = 12;

/** What can go on at the caret, those first that begin with what is typed. Names are found by the start of any of their words. */
export function completionsAt(sentence: string, caret: number, names: Names): readonly Completion[] {
  const before = sentence.slice(0, caret);
  const last = tokensOf(before).at(-1);
  const isOpen = last !== undefined && last.end === caret && (last.kind === 'word' || isOpenString(last));
  const start = isOpen ? last.start : caret;
  const here = completions(before, start, isOpen ? last.text : '', names);
  return here.length > 0 ? here : unquotedName(before, names);
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

/** A name of several words that was begun without quotation marks. */
function unquotedName(before: string, names: Names): readonly Completion[] {
  const parsed = parseSentence(before, names);
  if (parsed.ok || parsed.error.unknown !== null) return [];
  const { start, expected } = parsed.error;
  const ofNames = expected.filter((each) => 'named' in each || 'occursIn' in each);
  return offered(ofNames, start, before.slice(start), names);
}

function offered(expected: readonly Expected[], start: number, typed: string, names: Names): readonly Completion[] {
  const sought = fold(typed);
  const found = expected.flatMap((each): Completion[] => {
    if ('words' in each) {
      return fold(each.words).startsWith(sought) ? [{ start, insert: each.words, kind: 'words' }] : [];
    }
    if ('any' in each) return [];
    const kind = 'named' in each ? each.named : 'value';
    const all = 'named' in each ? names[each.named].map(({ name }) => name) : names.values[each.occursIn];
    return matching(all, sought).map((name) => ({ start, insert: quoted(name), kind }));
  });
  return found.slice(0, MOST);
}

function matching(all: readonly string[], sought: string): readonly string[] {
  const found = all.filter((name) => {
    const folded = fold(name);
    return folded.startsWith(sought) || folded.includes(` ${sought}`);
  });
  const isFirst = (name: string): number => (fold(name).startsWith(sought) ? 0 : 1);
  return [...new Set(found)].toSorted((one, other) => isFirst(one) - isFirst(other)).slice(0, MOST);
}
