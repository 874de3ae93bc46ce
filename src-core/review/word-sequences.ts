import { fold } from '../text/fold';

/**
 * Words, with the apostrophes inside them; where a script writes no spaces, each sign. Folded text only, so accents and
 * vowel points are gone.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** The words of a passage as they are compared: folded, without punctuation, straight apostrophes. */
export function comparedWords(passage: string): readonly string[] {
  const words = fold(passage).match(WORD) ?? [];
  return words.map((word) => word.replaceAll('’', "'"));
}

/** Gives each word a number, the same one whenever it comes again. */
export class WordNumbers {
  readonly #numbers = new Map<string, number>();

  numbersOf(words: readonly string[]): Uint32Array {
    return Uint32Array.from(words, (word) => this.#numberOf(word));
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }
}
