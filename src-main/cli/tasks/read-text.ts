import { fail, ok, type Result } from '$core/contract/result';
import { canonicalText } from '$core/text/canonical';
import { decodeText, type UndecodableText } from '$core/text/decode';

const REASONS: Readonly<Record<UndecodableText['reason'], string>> = {
  invalidUtf8: 'it is not valid UTF-8',
  invalidUtf16: 'it is not valid UTF-16',
  binary: 'it is not a text file',
  unknownEncoding: 'its encoding is not known',
  noEncodingFits: 'no encoding fits its bytes',
};

/** A text file as canonical text, with what is to be said of it. */
export interface TextOfFile {
  readonly text: string;
  readonly messages: readonly string[];
}

/** Reads the bytes of a text file; the error is a message for people. */
export function readText(file: string, bytes: Uint8Array): Result<TextOfFile, string> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    const { reason, byteOffset } = decoded.error;
    return fail(`${file}: cannot be read as text: ${REASONS[reason]} (byte ${String(byteOffset)}). Save it as UTF-8.`);
  }
  const { text, guessed, encoding } = decoded.value;
  return ok({
    text: canonicalText(text),
    messages: guessed ? [`${file}: read as ${encoding}, which is a guess.`] : [],
  });
}
