import type { TextRange } from '$core/model/anchor';
import type { Annotation, Claim, Decision, Quote } from '$core/model/annotation';
import {
  CLAIM_TYPES,
  DECISIONS,
  FACTUALITIES,
  FIDELITIES,
  MEDIA,
  QUOTE_TYPES,
  SPEAKER_STATUSES,
  VERDICTS,
} from '$core/model/enumerations';
import { idFromParts } from '$core/model/ids';
import type { Speaker } from '$core/model/speaker';
import type { Tag } from '$core/model/tag';
import type { Text } from '$core/model/text';
import { makeAnchor } from '$core/text/anchor';
import { sentencesIn } from '$core/text/segmentation';
import { sampleClaim, sampleHighlight, sampleQuote } from '../../fixtures/records/sample-records';
import type { Draw } from './invented-sentences';
import { ANNOTATOR_IDS } from './review-registry';

const MINUTE_MS = 60_000;
const BEGIN_MS = Date.UTC(2025, 0, 1);
const MINUTES = 700_000;
const WORDS_OF_A_CUE_UTF16 = 9;

export interface MarkedText {
  readonly articleId: string;
  readonly text: Text;
}

interface Registry {
  readonly speakers: readonly [Speaker, ...Speaker[]];
  readonly tags: readonly [Tag, ...Tag[]];
}

/** So many marks of all kinds on the sentences of a text, as a year of work leaves them: some decided, few with notes. */
export function reviewMarks(draw: Draw, article: MarkedText, registry: Registry, count: number): Annotation[] {
  const { text } = article;
  const paragraphs = text.blocks.filter(({ kind }) => kind === 'paragraph');
  const sentences = paragraphs.flatMap((paragraph) => sentencesIn(text, paragraph, 'en'));
  const marks: Annotation[] = [];
  let quoteId: string | null = null;
  for (let index = 0; index < count; index += 1) {
    const sentence = sentences[Math.floor((index / count) * sentences.length)];
    if (sentence === undefined) throw new Error('The text has no sentences.');
    const place = { ...article, sentence, index, quoteId };
    const mark = markOn(draw, place, registry);
    if (mark.kind === 'quote') quoteId = mark.id;
    marks.push(mark);
  }
  return marks;
}

interface Place extends MarkedText {
  readonly sentence: TextRange;
  readonly index: number;
  /** The quote before it. */
  readonly quoteId: string | null;
}

function markOn(draw: Draw, place: Place, { speakers, tags }: Registry): Annotation {
  const { articleId, text, sentence, index, quoteId } = place;
  const { start, end } = sentence;
  const id = idFromParts('review mark', articleId, String(index));
  const at = momentOf(draw);
  const shared = {
    id,
    articleId,
    target: makeAnchor(text.text, text.textHash, [{ start, end }]),
    createdBy: draw.of(ANNOTATOR_IDS),
    createdAt: at,
    updatedAt: at,
    tags: [...new Set(Array.from({ length: draw.below(3) }, () => draw.of(tags).id))],
    note: draw.chance(0.1) ? `See number ${String(draw.below(1000))} of the list` : '',
    decisions: decisionsOf(draw, at),
  };
  const kind = draw.random();
  const cue = makeAnchor(text.text, text.textHash, [{ start: end - WORDS_OF_A_CUE_UTF16, end }]);
  if (kind < 0.55)
    return sampleQuote(id, { ...shared, ...quoteFields(draw, speakers), cue: draw.chance(0.6) ? cue : null });
  if (kind >= 0.85) return sampleHighlight(id, shared);
  return sampleClaim(id, {
    ...shared,
    ...claimFields(draw, speakers),
    restatement: draw.chance(0.5) ? text.text.slice(start, end) : '',
    quoteId: draw.chance(0.6) ? quoteId : null,
  });
}

function quoteFields(draw: Draw, speakers: Registry['speakers']): Partial<Quote> {
  const speakerId = draw.chance(0.8) ? draw.of(speakers).id : null;
  return {
    quoteType: maybe(draw, 0.9, QUOTE_TYPES),
    speakerId,
    speakerStatus: speakerId === null ? maybe(draw, 0.5, SPEAKER_STATUSES) : 'named',
    via: draw.chance(0.1) ? { mention: null, speakerId: draw.of(speakers).id } : null,
    medium: maybe(draw, 0.7, MEDIA),
    factuality: maybe(draw, 0.5, FACTUALITIES),
    fidelity: maybe(draw, 0.4, FIDELITIES),
  };
}

function claimFields(draw: Draw, speakers: Registry['speakers']): Partial<Claim> {
  return {
    claimantId: draw.chance(0.3) ? draw.of(speakers).id : null,
    claimType: maybe(draw, 0.8, CLAIM_TYPES),
    verdict: maybe(draw, 0.4, VERDICTS),
    claimGroupId: draw.chance(0.05) ? idFromParts('review group', String(draw.below(300))) : null,
  };
}

function maybe<T>(draw: Draw, share: number, list: readonly [T, ...T[]]): T | null {
  return draw.chance(share) ? draw.of(list) : null;
}

function decisionsOf(draw: Draw, at: string): Decision[] {
  if (draw.chance(0.4)) return [];
  const kind = draw.chance(0.7) ? 'accept' : draw.of(DECISIONS);
  return [{ by: draw.of(ANNOTATOR_IDS), at, kind }];
}

function momentOf(draw: Draw): string {
  return new Date(BEGIN_MS + draw.below(MINUTES) * MINUTE_MS).toISOString();
}
