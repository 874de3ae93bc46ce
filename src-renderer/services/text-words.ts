import type { TextRange } from '$core/model/anchor';
import { nameWords } from './name-words';

/** A word as names are compared by it, and where it stands. */
export interface PlacedWord extends TextRange {
  readonly word: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** So many words are taken between two points at which the taking may rest. */
const WORDS_A_PIECE = 500;

/** The words of a text, found by what they are. Taken piece by piece, so that a long text stops nothing. */
export class TextWords {
  readonly #text: string;
  readonly #all: PlacedWord[] = [];
  readonly #byWord = new Map<string, number[]>();

  private constructor(text: string) {
    this.#text = text;
  }

  /** All words at once. */
  static of(text: string): TextWords {
    const taking = TextWords.taking(text);
    for (;;) {
      const piece = taking.next();
      if (piece.done === true) return piece.value;
    }
  }

  /** The words, with a rest after each piece. */
  static *taking(text: string): Generator<undefined, TextWords> {
    const words = new TextWords(text);
    const known = new Map<string, readonly string[]>();
    let count = 0;
    for (const { 0: token, index } of text.matchAll(WORD)) {
      let parts = known.get(token);
      if (parts === undefined) known.set(token, (parts = nameWords(token)));
      for (const word of parts) words.#add({ word, start: index, end: index + token.length });
      count += 1;
      if (count % WORDS_A_PIECE === 0) yield undefined;
    }
    return words;
  }

  /** Where the words stand one after the other, in text order. */
  placesOf(wanted: readonly string[]): TextRange[] {
    const [first = ''] = wanted;
    return (this.#byWord.get(first) ?? []).flatMap((index) => {
      const found = this.#all.slice(index, index + wanted.length);
      if (found.length < wanted.length || !wanted.every((word, at) => found[at]?.word === word)) return [];
      return [{ start: found[0]?.start ?? 0, end: found.at(-1)?.end ?? 0 }];
    });
  }

  /** The text under a range, as it is written. */
  written({ start, end }: TextRange): string {
    return this.#text.slice(start, end);
  }

  #add(word: PlacedWord): void {
    const places = this.#byWord.get(word.word);
    if (places === undefined) this.#byWord.set(word.word, [this.#all.length]);
    else places.push(this.#all.length);
    this.#all.push(word);
  }
}
