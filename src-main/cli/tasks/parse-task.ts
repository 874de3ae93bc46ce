import { readArticle } from '$core/articles/read-article';
import { makeCodePointMap } from '$core/text/code-points';
import { readText } from './read-text';
import type { ParseTask, TaskOutcome } from './task';

/** One article as a line of JSON, its blocks in code points. */
export function runParseTask({ file, bytes }: ParseTask): TaskOutcome {
  const read = readText(file, bytes);
  if (!read.ok) return { output: null, messages: [read.error], isSound: false };
  const { text, messages } = read.value;
  const article = readArticle(text);
  const points = makeCodePointMap(text);
  const { title, publication, country, publishedOn, byline, standfirst, url, language } = article;
  const blocks = article.blocks.map((block) => ({ kind: block.kind, ...points.rangeToCodePoints(block) }));
  const line = { file, title, publication, country, publishedOn, byline, standfirst, url, language, text, blocks };
  return { output: `${JSON.stringify(line)}\n`, messages, isSound: true };
}
