import type { TextRange } from '../../model/anchor';
import type { TextAlignment } from './align-texts';
import { foldTypography } from './folded-text';
import { InsertedText } from './inserted-text';
import { lettersIn } from './kept-share';

/** So many words must stand there in the same order, the passage among them: fewer stand in many a text. */
const WORDS_TO_BELIEVE = 5;
/** So much of a place must be text that was put in. */
const INSERTED_SHARE = 0.9;
/** So far around a passage the two texts are compared, and so many places are looked at. */
const FARTHEST_UTF16 = 400;
const MOST_PLACES = 50;

const WORD = /[\p{L}\p{N}]+/gu;
const LETTERS_MEET = /[\p{L}\p{M}\p{N}]{2}/u;

/** Finds what was taken out in one place among what was put in elsewhere. */
export class MovedPassages {
  readonly #old: string;
  readonly #now: string;
  readonly #inserted: InsertedText;

  constructor({ oldText, newText, inserted }: TextAlignment) {
    this.#old = foldTypography(oldText);
    this.#now = foldTypography(newText);
    this.#inserted = new InsertedText(this.#now, inserted);
  }

  /**
   * Every place of the new text where the passage of the old one stands word for word within words that were put in,
   * together with enough of what stood around it; the place with most of that first. UTF-16.
   */
  placesOf(passage: TextRange): TextRange[] {
    const words = this.#old.slice(passage.start, passage.end);
    return this.#inserted
      .placesOf(words, MOST_PLACES)
      .map((start) => ({ start, end: start + words.length }))
      .filter((range) => this.#isInserted(range) && this.#isCutAlike(passage, range))
      .map((range) => ({ range, common: this.#wordsInCommon(passage, range) }))
      .filter(({ common }) => common >= WORDS_TO_BELIEVE)
      .sort((a, b) => b.common - a.common)
      .map(({ range }) => range);
  }

  /** How many words are the same from the passage on to both sides. */
  #wordsInCommon(passage: TextRange, place: TextRange): number {
    let before = 0;
    while (before < FARTHEST_UTF16 && this.#isSame(passage.start - before - 1, place.start - before - 1)) before += 1;
    let after = 0;
    while (after < FARTHEST_UTF16 && this.#isSame(passage.end + after, place.end + after)) after += 1;
    return this.#now.slice(place.start - before, place.end + after).match(WORD)?.length ?? 0;
  }

  #isSame(old: number, now: number): boolean {
    return old >= 0 && now >= 0 && old < this.#old.length && this.#old[old] === this.#now[now];
  }

  /** A place that begins or ends inside a word where the passage does not is another word. */
  #isCutAlike(passage: TextRange, place: TextRange): boolean {
    return (
      cutsWord(this.#old, passage.start) === cutsWord(this.#now, place.start) &&
      cutsWord(this.#old, passage.end) === cutsWord(this.#now, place.end)
    );
  }

  #isInserted(range: TextRange): boolean {
    const letters = (parts: readonly TextRange[]): number =>
      parts.reduce((sum, { start, end }) => sum + lettersIn(this.#now.slice(start, end)), 0);
    return letters(this.#inserted.within(range)) >= INSERTED_SHARE * letters([range]);
  }
}

function cutsWord(text: string, offset: number): boolean {
  return LETTERS_MEET.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
