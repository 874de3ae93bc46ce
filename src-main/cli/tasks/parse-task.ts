import { readArticle } from '$core/articles/read-article';
import { canonicalText } from '$core/text/canonical';
import { makeCodePointMap } from '$core/text/code-points';
import { decodeText, type UndecodableText } from '$core/text/decode';
import type { ParseTask, TaskOutcome } from './task';

const REASONS: Readonly<Record<UndecodableText['reason'], string>> = {
  invalidUtf8: 'it is not valid UTF-8',
  invalidUtf16: 'it is not valid UTF-16',
  binary: 'it is not a text file',
  unknownEncoding: 'its encoding is not known',
  noEncodingFits: 'no encoding fits its bytes',
};

/** One article as a line of JSON, its blocks in code points. */
export function runParseTask({ file, bytes }: ParseTask): TaskOutcome {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    const { reason, byteOffset } = decoded.error;
    const message = `${file}: cannot be read as text: ${REASONS[reason]} (byte ${String(byteOffset)}). Save it as UTF-8.`;
    return { output: null, messages: [message], isSound: false };
  }
  const text = canonicalText(decoded.value.text);
  const article = readArticle(text);
  const points = makeCodePointMap(text);
  const { title, publication, country, publishedOn, byline, standfirst, url, language } = article;
  const blocks = article.blocks.map((block) => ({ kind: block.kind, ...points.rangeToCodePoints(block) }));
  const line = { file, title, publication, country, publishedOn, byline, standfirst, url, language, text, blocks };
  const { guessed, encoding } = decoded.value;
  const messages = guessed ? [`${file}: read as ${encoding}, which is a guess.`] : [];
  return { output: `${JSON.stringify(line)}\n`, messages, isSound: true };
}
