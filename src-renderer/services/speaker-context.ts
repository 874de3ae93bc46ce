import type { TextRange } from '$core/model/anchor';
import type { Annotation } from '$core/model/annotation';
import type { Block, Text } from '$core/model/text';
import { anchorRange } from '$core/text/anchor';
import { holds, overlaps } from '$core/text/ranges';
import { sentencesIn } from '$core/text/segmentation';
import type { AnnotationList } from '../models/annotation-list.svelte';
import type { Library } from '../models/library.svelte';
import type { OpenedArticle } from '../state/open-article.svelte';
import { mentionsInArticle } from './names-in-article';
import type { SpeakerContext } from './speaker-choices';

/** Whose name is asked for: who says it, or who passed it on. */
export type Asked = 'speaker' | 'via';

export interface SpeakerQuestion {
  readonly library: Library;
  readonly open: OpenedArticle;
  readonly annotation: Annotation;
  readonly asked: Asked;
  readonly recentIds: readonly string[];
}

/** Gathers what the ranking rests on from the open article and the library. */
export function speakerContextOf({ library, open, annotation, asked, recentIds }: SpeakerQuestion): SpeakerContext {
  const said = speakerIdOf(annotation);
  const everyone = library.speakers.all;
  const speakers = asked === 'via' ? everyone.filter(({ id }) => id !== said) : everyone;
  const isHere = annotation.target.textHash === open.text.textHash;
  const ofQuoteId = asked === 'speaker' ? quotedSpeakerId(annotation, open.annotations) : null;
  return {
    text: open.text.text,
    speakers,
    passage: isHere ? annotation.target.segments : [],
    sentence: isHere ? sentenceAround(open.text, anchorRange(annotation.target)) : { start: 0, end: 0 },
    source: isHere && annotation.kind === 'quote' && annotation.source !== null ? anchorRange(annotation.source) : null,
    mentions: mentionsInArticle(open.text, everyone),
    ofQuoteId,
    continuedId: isHere && asked === 'speaker' ? continuedId(annotation, open) : null,
    usedIds: open.annotations.peopleNear(annotation),
    recentIds,
    mayPreselect: asked === 'speaker' && !isAnswered(annotation) && ofQuoteId === null,
  };
}

export function speakerIdOf(annotation: Annotation): string | null {
  if (annotation.kind === 'highlight') return null;
  return annotation.kind === 'quote' ? annotation.speakerId : annotation.claimantId;
}

/** Whether someone has said who it is, or that it is nobody to be named. */
function isAnswered(annotation: Annotation): boolean {
  if (annotation.kind === 'highlight') return false;
  const status = annotation.kind === 'quote' ? annotation.speakerStatus : annotation.claimantStatus;
  return speakerIdOf(annotation) !== null || status !== null;
}

/** From the start of the first sentence that the range touches to the end of the last. */
export function sentenceAround({ text, blocks }: Text, range: TextRange): TextRange {
  const sentences = blocks
    .filter((block) => overlaps(block, range))
    .flatMap((block) => sentencesIn(text, block))
    .filter((sentence) => overlaps(sentence, range));
  return {
    start: Math.min(range.start, sentences[0]?.start ?? range.start),
    end: Math.max(range.end, sentences.at(-1)?.end ?? range.end),
  };
}

function quotedSpeakerId(annotation: Annotation, annotations: AnnotationList): string | null {
  if (annotation.kind !== 'claim') return null;
  const quote = annotations.get(annotation.quoteId);
  return quote?.kind === 'quote' ? quote.speakerId : null;
}

/** The speaker of the quote before, where it stands in the same paragraph or the one before. */
function continuedId(annotation: Annotation, { annotations, text }: OpenedArticle): string | null {
  const { start } = anchorRange(annotation.target);
  const before = annotations.ordered
    .slice(0, annotations.countBefore(start))
    .findLast((other) => other.kind === 'quote' && other.id !== annotation.id);
  if (before?.kind !== 'quote') return null;
  const paragraphs = text.blocks.filter(isParagraph);
  const indexOf = (offset: number): number =>
    paragraphs.findIndex((block) => holds(block, { start: offset, end: offset }));
  const isNear = indexOf(start) - indexOf(anchorRange(before.target).end) <= 1;
  return isNear ? before.speakerId : null;
}

function isParagraph({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'listItem' || kind === 'blockquote' || kind === 'other';
}
