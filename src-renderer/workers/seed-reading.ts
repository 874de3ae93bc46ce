import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { ArticleField } from '$core/model/article';
import type { Text } from '$core/model/text';
import { readArticle } from '$core/articles/read-article';
import { canonicalText, textHash } from '$core/text/canonical';
import { decodeText } from '$core/text/decode';

/** What the reader found in a file, without its text. */
export interface ReadSeed {
  /** Of the bytes of the file. */
  readonly sha256: string;
  readonly encoding: string;
  /** The encoding is a guess and is shown as one. */
  readonly encodingGuessed: boolean;
  readonly textHash: string;
  readonly fields: Readonly<Record<ArticleField, string | null>>;
}

/** Why a file could not be read, with the place where that is known. */
export interface SeedReadProblem {
  readonly code: 'not-text' | 'empty' | 'internal';
  readonly detail: string;
}

export type SeedReading =
  | { readonly ok: true; readonly seed: ReadSeed; readonly text: Text }
  | { readonly ok: false; readonly problem: SeedReadProblem };

/** Bytes in, an article or a reason out. Runs in a worker: the file comes from anywhere. */
export function readSeed(bytes: Uint8Array): SeedReading {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, problem: { code: 'not-text', detail: describe(decoded.error) } };
  const text = canonicalText(decoded.value.text);
  if (text.trim() === '') return { ok: false, problem: { code: 'empty', detail: '' } };
  const { blocks, readerVersion, ...fields } = readArticle(text);
  const hash = textHash(text);
  return {
    ok: true,
    text: { textHash: hash, text, blocks, readerVersion },
    seed: {
      sha256: bytesToHex(sha256(bytes)),
      encoding: decoded.value.encoding,
      encodingGuessed: decoded.value.guessed,
      textHash: hash,
      fields,
    },
  };
}

function describe(error: unknown): string {
  return JSON.stringify(error);
}
