import { fail, ok, type Result } from '../../contract/result';
import type { TextRange } from '../../model/anchor';
import { withoutAccents } from '../fold';
import { foldText, unfolded } from './folded-text';
import type { FindQuery } from './query';

/** Why a pattern is no regular expression, in the words of the language's own parser. */
export interface PatternFault {
  readonly reason: string;
}

/**
 * The regular expression of a query (ECMAScript, Unicode, `^` and `$` at each line), or what is wrong with it. Signs are
 * as written: `\s+` is any white space. Where accents do not count, letters of the pattern lose theirs.
 */
export function compilePattern({ words, matchCase, matchAccents }: FindQuery): Result<RegExp, PatternFault> {
  const source = matchAccents ? words : words.replace(/\p{L}\p{M}*/gu, withoutAccents);
  try {
    return ok(new RegExp(source, matchCase ? 'gmu' : 'gimu'));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return fail({ reason: message.slice(message.lastIndexOf(': ') + 1).trim() });
  }
}

/**
 * Where a pattern of `compilePattern` matches: UTF-16 ranges, in order, apart, not empty, each with the marks that stand
 * on its signs. May take for ever with a pattern that tries too much: run it where it can be ended.
 */
export function* findPattern(text: string, pattern: RegExp, matchAccents: boolean): Generator<TextRange> {
  const hay = foldText(text, { matchCase: true, matchAccents, foldSigns: false });
  let last = -1;
  for (const { 0: found, index } of hay.folded.matchAll(pattern)) {
    if (found === '') continue;
    const range = unfolded(hay, index, index + found.length);
    if (range.start < last) continue;
    last = range.end;
    yield range;
  }
}
