import type { NamedList } from './names';
import type { Token } from './tokens';

/** What can stand somewhere: words, or the name of one of these. */
export type Expected =
  | { readonly words: string }
  | { readonly named: NamedList }
  | { readonly occursIn: 'publication' | 'country' | 'language' | 'rule' }
  | { readonly any: 'date' | 'text' };

interface UnknownName {
  readonly list: NamedList;
  readonly name: string;
}

/** Where a sentence cannot be understood (UTF-16), and what could stand there. */
export class SentenceProblem extends Error {
  readonly start: number;
  readonly end: number;
  readonly expected: readonly Expected[];
  /** The name that nobody has, where that is the reason. */
  readonly unknown: UnknownName | null;

  constructor(start: number, end: number, expected: readonly Expected[], unknown: UnknownName | null = null) {
    super('The sentence cannot be understood.');
    this.start = start;
    this.end = end;
    this.expected = expected;
    this.unknown = unknown;
  }
}

/** Goes through the pieces of a sentence and notes what was looked for at the farthest place. */
export class Cursor {
  readonly #tokens: readonly Token[];
  readonly #length: number;
  #at = 0;
  #farthest = 0;
  #expected: Expected[] = [];

  constructor(tokens: readonly Token[], length: number) {
    this.#tokens = tokens;
    this.#length = length;
  }

  get place(): number {
    return this.#at;
  }
  back(place: number): void {
    this.#at = place;
  }
  get isAtEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }
  /** What was looked for at the farthest place that was reached. */
  get expected(): readonly Expected[] {
    return this.#expected;
  }
  get isExpectedAtEnd(): boolean {
    return this.#farthest >= this.#tokens.length;
  }

  /** Takes all these words, or none of them. */
  words(words: string): boolean {
    const from = this.#at;
    const parts = words.split(' ');
    for (const [index, part] of parts.entries()) {
      const token = this.#tokens[this.#at];
      if (token?.kind !== 'word' || token.text.toLowerCase() !== part.toLowerCase()) {
        this.#expect({ words: parts.slice(index).join(' ') });
        this.#at = from;
        return false;
      }
      this.#at += 1;
    }
    return true;
  }

  /** The first of these that is there. */
  oneOf<T extends string>(all: readonly T[]): T | null {
    return all.find((words) => this.words(words)) ?? null;
  }

  sign(sign: '(' | ')' | ','): boolean {
    if (this.#tokens[this.#at]?.kind !== sign) {
      if (sign !== ',') this.#expect({ words: sign });
      return false;
    }
    this.#at += 1;
    return true;
  }

  /** A string; `expected` says what it would be. */
  string(expected: Expected): string | null {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'string') {
      this.#expect(expected);
      return null;
    }
    this.#at += 1;
    return token.text;
  }

  /** Takes the word if it is there; it is not offered where it is not. */
  quietly(word: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'word' || token.text.toLowerCase() !== word) return false;
    this.#at += 1;
    return true;
  }

  /** The words from here on, up to the next that is none. */
  get ahead(): readonly string[] {
    const words: string[] = [];
    for (let at = this.#at; this.#tokens[at]?.kind === 'word'; at += 1) words.push(this.#tokens[at]?.text ?? '');
    return words;
  }
  skip(count: number): void {
    this.#at += count;
  }
  expect(expected: Expected): void {
    this.#expect(expected);
  }

  /** The problem that what is farthest on is none of what was looked for. */
  problem(): SentenceProblem {
    const token = this.#tokens[this.#farthest];
    return new SentenceProblem(token?.start ?? this.#length, token?.end ?? this.#length, this.#expected);
  }

  /** The problem that the string just taken names nobody. */
  unknown(list: NamedList, name: string): SentenceProblem {
    const token = this.#tokens[this.#at - 1];
    const [start, end] = [token?.start ?? 0, token?.end ?? this.#length];
    return new SentenceProblem(start, end, [{ named: list }], { list, name });
  }

  #expect(expected: Expected): void {
    if (this.#at < this.#farthest) return;
    if (this.#at > this.#farthest) this.#expected = [];
    this.#farthest = this.#at;
    if (!this.#expected.some((each) => JSON.stringify(each) === JSON.stringify(expected)))
      this.#expected.push(expected);
  }
}
