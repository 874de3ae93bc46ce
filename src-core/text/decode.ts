import { TextDecoder, getBOMEncoding, normalizeEncoding } from '@exodus/bytes/encoding.js';
import { fail, ok, type Result } from '../contract/result';
import { firstBrokenUtf16, firstBrokenUtf8 } from './broken-bytes';
import { likelyCodePages, likelyUtf16 } from './guess-encoding';

interface DecodedText {
  /** As it stands in the file: line ends and a byte order mark included; `canonicalText` takes it from here. */
  readonly text: string;
  /** A name of the Encoding Standard in lower case. */
  readonly encoding: string;
  /** Whether the bytes left a choice: neither a byte order mark, nor valid UTF-8, nor a person named the encoding. */
  readonly guessed: boolean;
  readonly hadBom: boolean;
}

/** Why bytes are no text, and where that shows first. */
export interface UndecodableText {
  readonly reason: 'invalidUtf8' | 'invalidUtf16' | 'binary' | 'unknownEncoding' | 'noEncodingFits';
  /** The encoding that the bytes were read in; null where none could be chosen. */
  readonly encoding: string | null;
  readonly byteOffset: number;
}

type Decoded = Result<DecodedText, UndecodableText>;

/** What no code page puts into a text: controls that are not white space, and bytes it has no character for. */
const NO_TEXT = /(?!\s)[\p{Cc}\uFFFD]/u;

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function brokenAt(bytes: Uint8Array, encoding: string): UndecodableText {
  if (encoding === 'utf-8') return { reason: 'invalidUtf8', encoding, byteOffset: firstBrokenUtf8(bytes) ?? 0 };
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const offset = firstBrokenUtf16(bytes, encoding === 'utf-16le' ? 'little' : 'big');
    return { reason: 'invalidUtf16', encoding, byteOffset: offset ?? 0 };
  }
  return { reason: 'noEncodingFits', encoding, byteOffset: firstBrokenUtf8(bytes) ?? 0 };
}

function decodeAs(bytes: Uint8Array, encoding: string, guessed: boolean): Decoded {
  const text = strictly(bytes, encoding);
  if (text === null) return fail(brokenAt(bytes, encoding));
  return ok({ text, encoding, guessed, hadBom: text.startsWith('\uFEFF') });
}

function isUtf32(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0;
  return first === 0 && second === 0 && third === 0xfe && fourth === 0xff;
}

function decodeByGuess(bytes: Uint8Array): Decoded {
  const utf16 = likelyUtf16(bytes);
  if (utf16 !== null) return decodeAs(bytes, utf16, true);
  const brokenUtf8 = firstBrokenUtf8(bytes);
  if (brokenUtf8 === null) return decodeAs(bytes, 'utf-8', false);
  const zero = bytes.indexOf(0);
  if (zero !== -1) return fail({ reason: 'binary', encoding: null, byteOffset: zero });
  for (const encoding of likelyCodePages(bytes)) {
    const text = strictly(bytes, encoding);
    if (text !== null && !NO_TEXT.test(text)) return ok({ text, encoding, guessed: true, hadBom: false });
  }
  return fail({ reason: 'noEncodingFits', encoding: null, byteOffset: brokenUtf8 });
}

/**
 * The text in a file's bytes. A byte order mark decides; without one, UTF-16 that shows itself by its zero bytes is taken
 * as such, valid UTF-8 is UTF-8, and anything else is a guess among the code pages, said to be one. The result is
 * well-formed Unicode and nothing in it was replaced. A named `encoding` (any label of the Encoding Standard) is obeyed.
 */
export function decodeText(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding !== undefined) {
    const name = normalizeEncoding(encoding);
    if (name === null || name === 'replacement') return fail({ reason: 'unknownEncoding', encoding, byteOffset: 0 });
    return decodeAs(bytes, name, false);
  }
  if (isUtf32(bytes)) return fail({ reason: 'unknownEncoding', encoding: 'utf-32', byteOffset: 0 });
  const marked = getBOMEncoding(bytes);
  return marked === null ? decodeByGuess(bytes) : decodeAs(bytes, marked, false);
}
