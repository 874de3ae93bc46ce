import type { TextRange } from '$core/model/anchor';
import type { Speaker } from '$core/model/speaker';
import { isPronounOfOne } from '$core/detect/mention-words';
import { describedBy, headOf, sourceKind, type SourceKind } from './marked-source';
import { nameWords } from './name-words';
import { namesInSentence, type SentenceName } from './sentence-names';
import { makeSpeakerIndex, type SpeakerIndex } from './speaker-index';
import type { FullMention } from './speaker-mentions';

/** Why someone is offered; the window shows it in words. */
export type SpeakerReason = 'in-sentence' | 'of-quote' | 'continued' | 'in-article' | 'recent' | 'known';

/** Someone who is known, or a name that so far stands only in the text. */
export type SpeakerCandidate =
  | { readonly kind: 'speaker'; readonly speaker: Speaker; readonly reason: SpeakerReason }
  | { readonly kind: 'name'; readonly name: string; readonly title: string; readonly reason: SpeakerReason };

/** Who may go on speaking. */
export interface Continued {
  readonly speakerId: string;
  /** Where the sentence of that quote begins; whoever else is named since may be meant as well. UTF-16. */
  readonly since: number;
  /** Whether the passage stands in the same sentence or the next, and nobody was spoken to. */
  readonly isClear: boolean;
}

/** What the order of the offers rests on. Ids name speakers; whoever is not among them is not offered. */
export interface SpeakerContext {
  readonly text: string;
  readonly speakers: readonly Speaker[];
  /** The passage, in order. Who is named inside it is spoken about: that makes nobody its speaker. */
  readonly passage: readonly TextRange[];
  /** From the start of the first sentence that the passage touches to the end of the last. */
  readonly sentence: TextRange;
  /** The words that are marked as the mention of the speaker. */
  readonly source: TextRange | null;
  /** Whether only the program has marked them so far. */
  readonly isSourceSupposed: boolean;
  /** The names in the article, in text order. */
  readonly mentions: readonly FullMention[];
  /** The speaker of the quote that a claim lies in. */
  readonly ofQuoteId: string | null;
  /** The quote before, where it is near and has a speaker. */
  readonly continued: Continued | null;
  /** Who speaks in this article already, best first. */
  readonly usedIds: readonly string[];
  /** Who was named last, anywhere. */
  readonly recentIds: readonly string[];
  /** Whether a blind Enter may take the first: only where nobody has answered yet, and who said it is what is asked. */
  readonly mayPreselect: boolean;
}

export interface RankedSpeakers {
  readonly choices: readonly SpeakerCandidate[];
  /** The place of the one that Enter takes unless another is chosen; null: Enter leaves the question open. */
  readonly preselected: number | null;
}

const MOST = 20;

/** Named in this sentence, continued from the quote before, in this article, recent: each once, by its first reason. */
export function rankSpeakers(context: SpeakerContext): RankedSpeakers {
  const index = makeSpeakerIndex(context.speakers);
  const byId = new Map(context.speakers.map((speaker) => [speaker.id, speaker]));
  const known = (ids: readonly (string | null)[], reason: SpeakerReason): SpeakerCandidate[] =>
    ids.flatMap((id) => {
      const speaker = byId.get(id ?? '');
      return speaker === undefined ? [] : [{ kind: 'speaker', speaker, reason }];
    });
  const source = sourceKind(context);
  const named = namesInSentence(context, index);
  const inSentence = named.flatMap(({ mention }) => candidatesOf(mention, index, 'in-sentence'));
  const continued = known([context.continued?.speakerId ?? null], 'continued');
  const choices = once([
    ...known([context.ofQuoteId], 'of-quote'),
    ...(source === 'description' ? describedBy(context, index) : []),
    // A pronoun means someone who was named before the sentence rather than someone else in it.
    ...(source === 'pronoun' ? [...continued, ...inSentence] : [...inSentence, ...continued]),
    ...known(context.usedIds, 'in-article'),
    ...byFrequency(context.mentions).flatMap((mention) => candidatesOf(mention, index, 'in-article')),
    ...known(context.recentIds, 'recent'),
  ]).slice(0, MOST);
  const isSure = context.mayPreselect && isSureOf(choices[0]?.reason, context, { source, named: named[0], index });
  return { choices, preselected: isSure ? 0 : null };
}

interface Known {
  readonly source: SourceKind | null;
  readonly named: SentenceName | undefined;
  readonly index: SpeakerIndex;
}

/** Whether all speaks for the first: a blind Enter must never make a false attribution. */
function isSureOf(
  reason: SpeakerReason | undefined,
  context: SpeakerContext,
  { source, named, index }: Known,
): boolean {
  if (reason === 'in-sentence') {
    const isHead = source === null || (source === 'name' && named?.mention === headOf(context));
    return isHead && named?.isSure === true;
  }
  return reason === 'continued' && (source === null || isSourceOfOne(context)) && isAlone(context, index);
}

function isSourceOfOne({ source, text }: SpeakerContext): boolean {
  return source !== null && isPronounOfOne(text.slice(source.start, source.end));
}

/** Whether from the quote before up to the passage nobody else is named, whom `he` may mean as well. */
function isAlone({ mentions, continued, passage }: SpeakerContext, index: SpeakerIndex): boolean {
  if (continued?.isClear !== true) return false;
  const start = passage[0]?.start ?? 0;
  const isOther = (mention: FullMention): boolean =>
    !index.find(mention.words).some(({ id }) => id === continued.speakerId);
  return !mentions.some((mention) => mention.start >= continued.since && mention.end <= start && isOther(mention));
}

/** One mention of each name: those with a title first, then those named most often. */
function byFrequency(mentions: readonly FullMention[]): FullMention[] {
  const counts = new Map<string, { mention: FullMention; count: number }>();
  for (const mention of mentions) {
    const key = mention.words.join(' ');
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { mention, count: 1 });
    else counts.set(key, { mention: withTitle(known.mention, mention.title), count: known.count + 1 });
  }
  const titled = ({ mention }: { mention: FullMention }): number => (mention.title === '' ? 1 : 0);
  const ordered = [...counts.values()].sort((a, b) => titled(a) - titled(b) || b.count - a.count);
  return ordered.map(({ mention }) => mention);
}

function withTitle(mention: FullMention, title: string): FullMention {
  return mention.title === '' ? { ...mention, title } : mention;
}

function candidatesOf(
  { words, name, title }: FullMention,
  index: SpeakerIndex,
  reason: SpeakerReason,
): SpeakerCandidate[] {
  const speakers = index.find(words);
  if (speakers.length === 0) return [{ kind: 'name', name, title, reason }];
  return speakers.map((speaker) => ({ kind: 'speaker', speaker, reason }));
}

/** Each but once, where it comes first; two spellings of one name (`O’Brien`, `O'Brien`) are one. */
function once(candidates: readonly SpeakerCandidate[]): SpeakerCandidate[] {
  const seen = new Set<string>();
  return candidates.filter((candidate) => {
    const key = candidate.kind === 'speaker' ? candidate.speaker.id : nameWords(candidate.name).join('-');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
