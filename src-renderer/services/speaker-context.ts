import type { Annotation } from '$core/model/annotation';
import { anchorRange } from '$core/text/anchor';
import type { AnnotationList } from '../models/annotation-list.svelte';
import type { Library } from '../models/library.svelte';
import type { OpenedArticle } from '../state/open-article.svelte';
import { continuedQuote } from './continued-quote';
import { mentionsInArticle } from './names-in-article';
import type { SpeakerContext } from './speaker-choices';
import { sentenceAround } from './speaker-sentence';

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
  const ofQuoteId = asked === 'speaker' ? quotedSpeakerId(annotation, open.annotations) : null;
  return {
    text: open.text.text,
    speakers,
    ...placeOf(annotation, open),
    mentions: mentionsInArticle(open.text, everyone),
    ofQuoteId,
    continued: asked === 'speaker' && isShown(annotation, open) ? continuedQuote(annotation, open) : null,
    usedIds: open.annotations.peopleNear(annotation),
    recentIds,
    mayPreselect: asked === 'speaker' && !isAnswered(annotation) && ofQuoteId === null,
  };
}

function isShown({ target }: Annotation, { text }: OpenedArticle): boolean {
  return target.textHash === text.textHash;
}

/** Where the passage, its sentence and the marked mention stand; nowhere in a text that is not shown. */
function placeOf(
  annotation: Annotation,
  open: OpenedArticle,
): Pick<SpeakerContext, 'passage' | 'sentence' | 'source' | 'isSourceSupposed'> {
  if (!isShown(annotation, open)) {
    return { passage: [], sentence: { start: 0, end: 0 }, source: null, isSourceSupposed: false };
  }
  const source = annotation.kind === 'quote' ? annotation.source : null;
  return {
    passage: annotation.target.segments,
    sentence: sentenceAround(open.text, anchorRange(annotation.target)),
    source: source === null ? null : anchorRange(source),
    isSourceSupposed: annotation.derived.includes('source'),
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

function quotedSpeakerId(annotation: Annotation, annotations: AnnotationList): string | null {
  if (annotation.kind !== 'claim') return null;
  const quote = annotations.get(annotation.quoteId);
  return quote?.kind === 'quote' ? quote.speakerId : null;
}
