import type { TextRange } from '../../model/anchor';
import { splitsPair } from '../surrogates';

/** A passage on one line with the words around it, for a list of what was found. */
export interface Context {
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

const AROUND_UTF16 = 64;
const LONGEST_UTF16 = 240;
const ELLIPSIS = '…';

function oneLine(passage: string): string {
  return passage.replace(/\s+/gu, ' ');
}

function whole(text: string, offset: number): number {
  return splitsPair(text, offset) ? offset + 1 : offset;
}

/** Cuts at a space where there is one, so that no half word stands at the end. */
function wordsBefore(text: string, end: number): string {
  const start = whole(text, Math.max(0, end - AROUND_UTF16));
  const cut = text.slice(start, end);
  return oneLine(start === 0 ? cut : ELLIPSIS + cut.replace(/^\S{0,20}\s+/u, '')).trimStart();
}

function wordsAfter(text: string, start: number): string {
  const end = whole(text, Math.min(text.length, start + AROUND_UTF16));
  const cut = text.slice(start, end);
  return oneLine(end === text.length ? cut : cut.replace(/\s+\S{0,20}$/u, '') + ELLIPSIS).trimEnd();
}

/** The passage of a range (UTF-16) in its context; a long one loses its middle. For reading, never for offsets. */
export function contextOf(text: string, { start, end }: TextRange): Context {
  const found =
    end - start <= LONGEST_UTF16
      ? text.slice(start, end)
      : `${text.slice(start, whole(text, start + LONGEST_UTF16 / 2))}${ELLIPSIS}${text.slice(whole(text, end - LONGEST_UTF16 / 2), end)}`;
  return { before: wordsBefore(text, start), found: oneLine(found), after: wordsAfter(text, end) };
}
