import { ok, type Result } from '../../contract/result';
import type { TextRange } from '../../model/anchor';
import { compilePattern, findPattern, type PatternFault } from './find-pattern';
import { findWords } from './find-words';
import { foldText, type FoldsText } from './folded-text';
import type { FindQuery } from './query';
import { cutsNoWord } from './whole-words';

/** Where a query is met in a text: UTF-16 ranges over it, in order and apart, found as they are asked for. */
export type Finder = (text: string) => Iterable<TextRange>;

/** What finds a query in any text, or what is wrong with its pattern. */
export function makeFinder(query: FindQuery, foldsText: FoldsText = foldText): Result<Finder, PatternFault> {
  if (!query.isPattern) return ok(inWholeWords(query, (text) => findWords(text, query.words, query, foldsText)));
  const pattern = compilePattern(query);
  if (!pattern.ok) return pattern;
  return ok(inWholeWords(query, (text) => findPattern(text, pattern.value, query.matchAccents)));
}

function inWholeWords({ wholeWords }: FindQuery, finder: Finder): Finder {
  if (!wholeWords) return finder;
  return function* (text) {
    for (const range of finder(text)) if (cutsNoWord(text, range)) yield range;
  };
}
