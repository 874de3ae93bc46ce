import type { TextRange } from '$core/model/anchor';
import type { Annotation, Quote } from '$core/model/annotation';
import type { Block, Text } from '$core/model/text';
import { anchorRange } from '$core/text/anchor';
import { holds, overlaps } from '$core/text/ranges';
import { sentencesIn } from '$core/text/segmentation';
import { startOf, type AnnotationList } from '../models/annotation-list.svelte';
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
  const continued = isHere && asked === 'speaker' ? continuedQuote(annotation, open) : null;
  return {
    text: open.text.text,
    speakers,
    passage: isHere ? annotation.target.segments : [],
    sentence: isHere ? sentenceAround(open.text, anchorRange(annotation.target)) : { start: 0, end: 0 },
    source: isHere && annotation.kind === 'quote' && annotation.source !== null ? anchorRange(annotation.source) : null,
    mentions: mentionsInArticle(open.text, everyone),
    ofQuoteId,
    continuedId: continued?.speakerId ?? null,
    continuedEnd: continued === null ? 0 : anchorRange(continued.target).end,
    usedIds: usedIds(annotation, open.annotations),
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

/** The quote before, where it stands in the same paragraph or the one before. */
function continuedQuote(annotation: Annotation, { annotations, text }: OpenedArticle): Quote | null {
  const { start } = anchorRange(annotation.target);
  const before = annotations.ordered
    .slice(0, annotations.countBefore(start))
    .findLast((other) => other.kind === 'quote' && other.id !== annotation.id);
  if (before?.kind !== 'quote') return null;
  const paragraphs = text.blocks.filter(isParagraph);
  const indexOf = (offset: number): number =>
    paragraphs.findIndex((block) => holds(block, { start: offset, end: offset }));
  return indexOf(start) - indexOf(anchorRange(before.target).end) <= 1 ? before : null;
}

function isParagraph({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'listItem' || kind === 'blockquote' || kind === 'other';
}

/** Who speaks in the article, the nearest to the passage first. */
function usedIds(annotation: Annotation, annotations: AnnotationList): string[] {
  const { start } = anchorRange(annotation.target);
  const nearest = new Map<string, number>();
  for (const other of annotations.ordered) {
    const id = speakerIdOf(other);
    if (id === null || other.id === annotation.id) continue;
    const distance = Math.abs(startOf(other) - start);
    if (distance < (nearest.get(id) ?? Infinity)) nearest.set(id, distance);
  }
  return [...nearest].sort(([, a], [, b]) => a - b).map(([id]) => id);
}
