import type { TextRange } from '$core/model/anchor';
import type { SpeakerContext } from './speaker-choices';
import { makeSpeakerIndex, type SpeakerIndex } from './speaker-index';
import type { FullMention } from './speaker-mentions';

/** A name beside the passage, and whether all speaks for it being the speaker's: only then may a blind Enter take it. */
export interface SentenceName {
  readonly mention: FullMention;
  readonly isSure: boolean;
}

/** So many characters nearer counts a name that has a title, or someone who speaks in the article already. */
const LIKELY_CHARACTERS = 40;

/** What stands between a passage and a place, not between a passage and its speaker. */
const PREPOSITIONS = new Set(
  'in at of from to on by near for with über à de en dans chez sur aus von nach bei mit para con desde в из на от для об'.split(
    ' ',
  ),
);

/**
 * Names of the sentence outside the passage, and the marked mention wherever it is; the likeliest speaker first: the marked
 * mention, those that are sure, then the nearest.
 */
export function namesInSentence(context: SpeakerContext, index: SpeakerIndex): SentenceName[] {
  const { mentions, sentence, passage, source, isSourceSupposed, usedIds, speakers } = context;
  const spoken = makeSpeakerIndex(speakers.filter(({ id }) => usedIds.includes(id)));
  const isSource = (mention: TextRange): boolean => source !== null && touch(mention, source);
  const hasSpoken = ({ words }: FullMention): boolean => spoken.find(words).length === 1;
  const distance = (mention: FullMention): number => {
    const isLikely = mention.title !== '' || hasSpoken(mention);
    return Math.min(...passage.map((part) => gapBetween(mention, part))) - (isLikely ? LIKELY_CHARACTERS : 0);
  };
  const isSure = (mention: FullMention): boolean => {
    const known = index.find(mention.words);
    if (known.length > 1) return false;
    if (mention.title !== '' || hasSpoken(mention)) return true;
    if (isSource(mention) && (!isSourceSupposed || mention.words.length > 1)) return true;
    const isKnown = known.length === 1 && (mention.words.length > 1 || index.hasInFull(mention.words));
    return isKnown || isNextTo(context, mention);
  };
  return mentions
    .filter((mention) => isSource(mention) || holds(sentence, mention))
    .filter((mention) => isSource(mention) || !passage.some((part) => touch(part, mention)))
    .map((mention) => ({
      mention,
      isSource: isSource(mention),
      isSure: isSure(mention),
      distance: distance(mention),
    }))
    .sort(
      (a, b) =>
        Number(b.isSource) - Number(a.isSource) || Number(b.isSure) - Number(a.isSure) || a.distance - b.distance,
    );
}

function touch(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

function holds(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function gapBetween(a: TextRange, b: TextRange): number {
  return Math.max(b.start - a.end, a.start - b.end, 0);
}

/** `“…,” said Ilse Brandt` or `Ilse Brandt said: “…”`: one word at most in between, and none that leads to a place. */
function isNextTo({ text, passage }: SpeakerContext, mention: FullMention): boolean {
  return passage.some(({ start, end }) => {
    const between = mention.start >= end ? text.slice(end, mention.start) : text.slice(mention.end, start);
    const words = between.match(/[\p{L}\p{M}]+/gu) ?? [];
    return words.length <= 1 && mention.words.length > 1 && !PREPOSITIONS.has((words[0] ?? '').toLowerCase());
  });
}
