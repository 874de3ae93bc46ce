import type { TextRange } from '../model/anchor';
import { wordsIn } from './words';

/** Which end of a segment a border is. */
export type BorderEdge = 'start' | 'end';
export type Towards = 'earlier' | 'later';

const WINDOW_UTF16 = 600;
/** What the rules of a language find near a cut may be another thing than in the whole. */
const UNSURE_UTF16 = 60;
const TOKEN = /\S+/gu;
const PAUSE = /^[,;:،؛՝]+$/u;
const QUOTATION_MARK = /["“”„‟«»‹›「」『』｢｣〝〞〟‘’‚‛]|``|''/gu;
const NOTABLE = /["“”„‟«»‹›「」『』｢｣〝〞〟‘’‚‛\p{So}]/u;

interface Gap extends TextRange {
  readonly afterWord: boolean;
  readonly beforeWord: boolean;
}

function tokensOf(text: string, gap: Gap): TextRange[] {
  return [...text.slice(gap.start, gap.end).matchAll(TOKEN)].map(({ 0: token, index }) => ({
    start: gap.start + index,
    end: gap.start + index + token.length,
  }));
}

/** Where two words meet without white space, a border may stand only at a quotation mark. */
function stopsInJoint(text: string, gap: Gap, edge: BorderEdge): number[] {
  const marks = [...text.slice(gap.start, gap.end).matchAll(QUOTATION_MARK)];
  const mark = edge === 'start' ? marks[0] : marks.at(-1);
  if (mark === undefined) return [];
  return [gap.start + mark.index + (edge === 'start' ? 0 : mark[0].length)];
}

function stopsInGap(text: string, gap: Gap, edge: BorderEdge): number[] {
  const tokens = tokensOf(text, gap);
  const isJoint = gap.afterWord && gap.beforeWord && tokens[0]?.start === gap.start && tokens[0].end === gap.end;
  if (isJoint) return stopsInJoint(text, gap, edge);
  return tokens.flatMap(({ start, end }) => {
    const token = text.slice(start, end);
    const hangsOnBefore = gap.afterWord && start === gap.start;
    const hangsOnBehind = gap.beforeWord && end === gap.end;
    if (edge === 'end' ? hangsOnBehind : hangsOnBefore) return [];
    const counts = hangsOnBefore || hangsOnBehind ? !PAUSE.test(token) : NOTABLE.test(token);
    return counts ? [edge === 'start' ? start : end] : [];
  });
}

function stopsIn(text: string, range: TextRange, edge: BorderEdge, language: string | null): number[] {
  const words = wordsIn(text, range, language);
  const stops: number[] = [];
  for (let index = 0; index <= words.length; index += 1) {
    const [before, behind] = [words[index - 1], words[index]];
    if (before !== undefined && edge === 'end') stops.push(before.end);
    const gap = {
      start: before?.end ?? range.start,
      end: behind?.start ?? range.end,
      afterWord: before !== undefined,
      beforeWord: behind !== undefined,
    };
    stops.push(...stopsInGap(text, gap, edge));
    if (behind !== undefined && edge === 'start') stops.push(behind.start);
  }
  return stops;
}

/**
 * Where the border of a mark stands when it is moved by a word within the block, its ends included: at the ends of words
 * (UAX 29), and of the punctuation and quotation marks that hang on them, so that a mark can end before a full stop or
 * behind it. A comma alone is no stop. The nearest one that way, or null. UTF-16; `language` is BCP 47 or null. Its cost
 * does not grow with the block.
 */
export function nextWordStop(
  text: string,
  block: TextRange,
  edge: BorderEdge,
  from: { readonly offset: number; readonly towards: Towards; readonly language: string | null },
): number | null {
  const { offset, towards, language } = from;
  for (let reach = WINDOW_UTF16; ; reach *= 2) {
    const window = { start: Math.max(block.start, offset - reach), end: Math.min(block.end, offset + reach) };
    const sure = {
      start: window.start === block.start ? block.start : window.start + UNSURE_UTF16,
      end: window.end === block.end ? block.end : window.end - UNSURE_UTF16,
    };
    const stops = stopsIn(text, window, edge, language).filter((stop) => sure.start <= stop && stop <= sure.end);
    const found = towards === 'earlier' ? stops.findLast((stop) => stop < offset) : stops.find((stop) => stop > offset);
    if (found !== undefined) return found;
    if (towards === 'earlier' ? window.start === block.start : window.end === block.end) return null;
  }
}
