import type { TextRange } from '$core/model/anchor';
import type { Annotation, Quote } from '$core/model/annotation';
import type { Block } from '$core/model/text';
import { anchorRange } from '$core/text/anchor';
import { holds } from '$core/text/ranges';
import type { OpenedArticle } from '../state/open-article.svelte';
import type { Continued } from './speaker-choices';
import { sentenceAround } from './speaker-sentence';

const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;
/** `said that`, `added:`. More words may name whom `he` means as well. */
const MOST_BETWEEN = 1;

/** The speaker of the quote before; null where it is not near or has none. */
export function continuedQuote(annotation: Annotation, open: OpenedArticle): Continued | null {
  const before = quoteBefore(annotation, open);
  if (before?.speakerId === undefined || before.speakerId === null) return null;
  const { text } = open.text;
  const target = anchorRange(before.target);
  const itsSentence = sentenceAround(open.text, target);
  const { start } = sentenceAround(open.text, anchorRange(annotation.target));
  const isNext = text.slice(itsSentence.end, Math.max(itsSentence.end, start)).trim() === '';
  const isClear = isNext && !speaksToSomeone(before, target, text);
  return { speakerId: before.speakerId, since: itsSentence.start, isClear };
}

/** In the same paragraph or the one before. */
function quoteBefore(annotation: Annotation, { annotations, text }: OpenedArticle): Quote | null {
  const { start } = anchorRange(annotation.target);
  const { ordered } = annotations;
  let at = annotations.countBefore(start) - 1;
  while (at >= 0 && (ordered[at]?.kind !== 'quote' || ordered[at]?.id === annotation.id)) at -= 1;
  const before = ordered[at];
  if (before?.kind !== 'quote') return null;
  const paragraphs = text.blocks.filter(isParagraph);
  const indexOf = (offset: number): number =>
    paragraphs.findIndex((block) => holds(block, { start: offset, end: offset }));
  return indexOf(start) - indexOf(anchorRange(before.target).end) <= 1 ? before : null;
}

function isParagraph({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'listItem' || kind === 'blockquote' || kind === 'other';
}

/** `Brandt told the keeper that …`: the keeper may be the one who goes on. */
function speaksToSomeone({ cue, source }: Quote, target: TextRange, text: string): boolean {
  if (cue === null) return false;
  const { end } = anchorRange(cue);
  if (end > target.start) return false;
  const named = source === null ? '' : text.slice(anchorRange(source).start, anchorRange(source).end);
  const between = text.slice(end, target.start).replace(named, '');
  return (between.match(WORDS) ?? []).length > MOST_BETWEEN;
}
