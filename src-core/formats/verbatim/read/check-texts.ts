import type { Text } from '../../../model/text';
import { canonicalText, textHash as hashOf } from '../../../text/canonical';
import { makePointMaps, type PointMaps } from '../../point-maps';
import { firstLoneSurrogate } from '../../../text/surrogates';
import { isWhiteSpace } from '../../../text/white-space';
import { fault, type Fault } from '../../fault';
import type { FileArticle, FileText } from '../schema/article';
import type { VerbatimFile } from '../schema/file';
import { rangeProblem } from './check-range';
import type { ProblemList } from './problem-list';

/** The texts in a file that are what they say, with their maps. */
export interface FileTexts {
  readonly texts: ReadonlyMap<string, Text>;
  readonly maps: PointMaps;
}

type FileBlock = FileText['blocks'][number];

function textProblem(text: string): Fault | null {
  const surrogate = firstLoneSurrogate(text);
  if (surrogate !== null) return fault('not-unicode', { offset: surrogate });
  return canonicalText(text) === text ? null : fault('not-canonical', {});
}

function checkText(file: FileText, where: string, id: string, problems: ProblemList): Text | null {
  if (file.text === null) return null;
  const problem = textProblem(file.text);
  if (problem !== null) {
    problems.add(problem, `${where}.text`, id);
    return null;
  }
  if (hashOf(file.text) !== file.textHash) {
    problems.add(fault('other-hash', {}), `${where}.textHash`, id);
    return null;
  }
  if (file.readerVersion === null) {
    problems.add(fault('text-without-reader', {}), `${where}.readerVersion`, id);
    return null;
  }
  const blocks = file.blocks.map(({ kind, startUtf16, endUtf16 }) => ({ kind, start: startUtf16, end: endUtf16 }));
  return { textHash: file.textHash, text: file.text, blocks, readerVersion: file.readerVersion };
}

function checkBlocks(
  file: FileText,
  { texts, maps }: FileTexts,
  where: string,
  report: (at: string, found: Fault) => void,
) {
  const text = texts.get(file.textHash) ?? null;
  let reached = 0;
  for (const [index, block] of file.blocks.entries()) {
    const at = `${where}.blocks[${String(index)}]`;
    const found =
      rangeProblem(block, text?.text ?? null, text === null ? null : maps(file.textHash)) ??
      orderProblem(block, reached, text?.text ?? null);
    if (found !== null) report(at, found);
    reached = Math.max(reached, block.endUtf16);
  }
  if (text !== null && isLeftOut(text.text, reached, text.text.length))
    report(`${where}.blocks`, fault('words-in-no-block', { start: reached, end: text.text.length }));
}

/** Blocks are in order and apart, none is empty, and nothing but white space is left out. */
function orderProblem({ startUtf16, endUtf16 }: FileBlock, reached: number, text: string | null): Fault | null {
  if (startUtf16 === endUtf16) return fault('empty-block', {});
  if (startUtf16 < reached) return fault('blocks-overlap', { reached });
  if (text === null || !isLeftOut(text, reached, startUtf16)) return null;
  return fault('words-in-no-block', { start: reached, end: startUtf16 });
}

function isLeftOut(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isWhiteSpace(text.charCodeAt(at))) return true;
  return false;
}

function checkVersions(article: FileArticle, where: string, problems: ProblemList): void {
  const hashes = article.versions.map((version) => version.textHash);
  const known = new Set(hashes);
  if (known.size < hashes.length) problems.add(fault('version-twice', {}), `${where}.versions`, article.id);
  for (const textHash of [article.textHash, ...article.olderTexts.map((text) => text.textHash)]) {
    if (known.has(textHash)) continue;
    problems.add(fault('no-version', { textHash }), `${where}.versions`, article.id);
  }
}

/** Checks hashes, forms and blocks of all texts, and gives those that can be believed. */
export function checkTexts(file: VerbatimFile, problems: ProblemList): FileTexts {
  const texts = new Map<string, Text>();
  const all = file.articles.flatMap((article, index) => {
    const where = `articles[${String(index)}]`;
    checkVersions(article, where, problems);
    const older = article.olderTexts.map((text, at) => ({
      text,
      where: `${where}.olderTexts[${String(at)}]`,
      id: article.id,
    }));
    return [{ text: article, where, id: article.id }, ...older];
  });
  for (const { text, where, id } of all) {
    const checked = checkText(text, where, id, problems);
    if (checked !== null) texts.set(checked.textHash, checked);
  }
  const fileTexts = { texts, maps: makePointMaps(texts) };
  for (const { text, where, id } of all) {
    checkBlocks(text, fileTexts, where, (at, found) => {
      problems.add(found, at, id);
    });
  }
  return fileTexts;
}
