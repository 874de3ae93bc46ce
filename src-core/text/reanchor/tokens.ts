/** Scripts that are written without spaces: each letter counts as a word of its own. */
const UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';
const TOKEN = new RegExp(`[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])+|\\s+|.`, 'gsu');
const IS_WORD = /^[\p{L}\p{N}]/u;
const ENDS_SENTENCE = /^[.!?…։؟۔。！？]$/u;
const CLOSES = /^["'”’»)\]」』]$/u;

/** A text cut into words, runs of white space and single other signs. All arrays have one entry a token. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  /** UTF-16 offset at which each token begins; one entry more than there are tokens, the last is the length of the text. */
  readonly starts: Uint32Array;
  /** The same number for the same token in every text that was cut with one `TokenIds`. */
  readonly ids: Int32Array;
  /** 1 where the token is a word. */
  readonly isWord: Uint8Array;
  /** How many tokens the sentence has that begins here, white space behind it left out; 0 where none begins. */
  readonly sentenceLengths: Uint32Array;
}

/** Gives equal strings equal numbers. */
export class TokenIds {
  readonly #ids = new Map<string, number>();

  of(value: string): number {
    const known = this.#ids.get(value);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(value, id);
    return id;
  }
}

/** Cuts a text into tokens, linear in its length. No token begins or ends inside a character. */
export function tokensOf(text: string, ids: TokenIds): Tokens {
  const values = text.match(TOKEN) ?? [];
  const count = values.length;
  const starts = new Uint32Array(count + 1);
  const tokenIds = new Int32Array(count);
  const isWord = new Uint8Array(count);
  let offset = 0;
  for (const [index, value] of values.entries()) {
    starts[index] = offset;
    tokenIds[index] = ids.of(value);
    isWord[index] = IS_WORD.test(value) ? 1 : 0;
    offset += value.length;
  }
  starts[count] = offset;
  return { text, count, starts, ids: tokenIds, isWord, sentenceLengths: sentenceLengths(values) };
}

function isWhite(value: string): boolean {
  return value.trim() === '';
}

/** Coarse on purpose: the same words must be cut in the same way in both texts, whatever stands around them. */
function sentenceLengths(values: readonly string[]): Uint32Array {
  const lengths = new Uint32Array(values.length);
  let start = 0;
  let hasEnded = false;
  for (const [index, value] of values.entries()) {
    const endsHere = isWhite(value) && (hasEnded || value.includes('\n'));
    if (!isWhite(value)) hasEnded = ENDS_SENTENCE.test(value) || (hasEnded && CLOSES.test(value));
    if (!endsHere) continue;
    if (start < index) lengths[start] = index - start;
    start = index + 1;
    hasEnded = false;
  }
  if (start < values.length) lengths[start] = values.length - start;
  return lengths;
}
