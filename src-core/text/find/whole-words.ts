import type { TextRange } from '../../model/anchor';
import { splitsPair } from '../surrogates';

/** A letter, digit or mark of a script that writes words apart. */
const OF_WORD =
  /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}\p{M}]$/u;

function before(text: string, offset: number): string {
  return text.slice(splitsPair(text, offset - 1) ? offset - 2 : offset - 1, offset);
}

function after(text: string, offset: number): string {
  return String.fromCodePoint(text.codePointAt(offset) ?? 0x20);
}

function cutsWord(text: string, offset: number): boolean {
  return offset > 0 && offset < text.length && OF_WORD.test(before(text, offset)) && OF_WORD.test(after(text, offset));
}

/** Whether neither end of the range (UTF-16) stands inside a word. Scripts without spaces have no such inside. */
export function cutsNoWord(text: string, { start, end }: TextRange): boolean {
  return !cutsWord(text, start) && !cutsWord(text, end);
}
