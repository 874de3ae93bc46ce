import type { TextRange } from '../../model/anchor';
import { trimRange } from '../white-space';
import type { TextAlignment } from './align-texts';
import { withOwnSigns } from './edge-signs';
import { firstRunBeyond } from './kept-run';
import { beginsSentence, sentenceStarts } from './sentence-breaks';

/** The edit that an offset of the old text lies in. */
interface Edit {
  readonly was: TextRange;
  readonly is: TextRange;
}

function editBefore({ oldText, newText, runs }: TextAlignment, next: number): Edit {
  const [before, after] = [runs[next - 1], runs[next]];
  const [was, is] = before === undefined ? [0, 0] : [before.old + before.length, before.now + before.length];
  return {
    was: { start: was, end: after?.old ?? oldText.length },
    is: { start: is, end: after?.now ?? newText.length },
  };
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** Where as many words were put in as were taken out, each stands for one of them. */
function wordInPlace(
  { oldText, newText }: TextAlignment,
  { was, is }: Edit,
  isWanted: (word: TextRange) => boolean,
): TextRange | undefined {
  const wordsOf = (text: string, { start, end }: TextRange): TextRange[] =>
    [...text.slice(start, end).matchAll(WORD)].map(({ index, 0: word }) => ({
      start: start + index,
      end: start + index + word.length,
    }));
  const [olds, news] = [wordsOf(oldText, was), wordsOf(newText, is)];
  return olds.length === news.length ? news[olds.findIndex(isWanted)] : undefined;
}

/** Where a passage that began at the old offset begins now. Words put in before it do not become part of it. */
export function carriedStart(alignment: TextAlignment, start: number): number {
  const next = firstRunBeyond(alignment.runs, start);
  const run = alignment.runs[next];
  if (run !== undefined && run.old <= start) return run.now + start - run.old;
  const edit = editBefore(alignment, next);
  const { was, is } = edit;
  if (beginsSentence(alignment.oldText, start)) {
    const last = sentenceStarts(alignment.newText, is).at(-1);
    if (last !== undefined) return last;
    if (beginsSentence(alignment.newText, is.start)) return is.start;
  }
  if (was.start === start) return is.start;
  return wordInPlace(alignment, edit, (word) => word.start === start)?.start ?? is.end;
}

/** Where a passage that ended at the old offset ends now. Words put in behind it do not become part of it. */
function carriedEnd(alignment: TextAlignment, end: number): number {
  const next = firstRunBeyond(alignment.runs, end - 1);
  const run = alignment.runs[next];
  if (run !== undefined && run.old < end) return run.now + end - run.old;
  const edit = editBefore(alignment, next);
  const { was, is } = edit;
  if (beginsSentence(alignment.oldText, firstSignFrom(alignment.oldText, end))) {
    const [first] = sentenceStarts(alignment.newText, is);
    if (first !== undefined) return first;
  }
  if (was.end === end) return is.end;
  return wordInPlace(alignment, edit, (word) => word.end === end)?.end ?? is.start;
}

function firstSignFrom(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text.charAt(at).trim() === '') at += 1;
  return at;
}

/** Where the passage of the old text stands in the new one, without white space at its ends; null where nothing is left. */
export function carriedRange(alignment: TextAlignment, passage: TextRange): TextRange | null {
  const range = { start: carriedStart(alignment, passage.start), end: carriedEnd(alignment, passage.end) };
  if (range.start >= range.end) return null;
  const { start, end } = trimRange(alignment.oldText, passage);
  if (start !== passage.start || end !== passage.end) return range;
  const trimmed = trimRange(alignment.newText, range);
  return trimmed.start < trimmed.end ? withOwnSigns(alignment, passage, trimmed) : null;
}
