import { isPronoun, withoutArticle } from '$core/detect/mention-words';
import type { TextRange } from '$core/model/anchor';
import { holds, overlaps } from '$core/text/ranges';
import { onOneLine } from '$core/text/white-space';
import type { SpeakerCandidate, SpeakerContext } from './speaker-choices';
import type { SpeakerIndex } from './speaker-index';
import { nameWords } from './name-words';
import type { FullMention } from './speaker-mentions';

/** What the words are that mention the speaker: a name, several names, a pronoun, or a description (`the harbour office`). */
export type SourceKind = 'name' | 'names' | 'pronoun' | 'description';

const BETWEEN_NAMES = /(?<!\p{L})(?:and|et|und|y|e|и|և|و)(?!\p{L})/u;

/** Null where no mention is marked. */
export function sourceKind({ source, mentions, text }: SpeakerContext): SourceKind | null {
  if (source === null) return null;
  const named = mentions.filter((mention) => overlaps(mention, source));
  const [first, second] = named;
  if (first !== undefined) {
    return second !== undefined && BETWEEN_NAMES.test(text.slice(first.end, second.start)) ? 'names' : 'name';
  }
  return isPronoun(text.slice(source.start, source.end)) ? 'pronoun' : 'description';
}

export interface Described {
  readonly candidates: readonly SpeakerCandidate[];
  /** Just one is known by just these words. */
  readonly isKnown: boolean;
}

/** Whom a description can mean: who is known by these words, else someone new. */
export function describedBy({ source, text }: SpeakerContext, index: SpeakerIndex): Described {
  const name = source === null ? '' : withoutArticle(onOneLine(text.slice(source.start, source.end)));
  const words = nameWords(name);
  if (words.length === 0) return { candidates: [], isKnown: false };
  const known = index.hasInFull(words) ? index.find(words) : [];
  if (known.length === 0) {
    return { candidates: [{ kind: 'name', name, title: '', reason: 'in-sentence' }], isKnown: false };
  }
  const candidates = known.map((speaker): SpeakerCandidate => ({ kind: 'speaker', speaker, reason: 'in-sentence' }));
  return { candidates, isKnown: known.length === 1 };
}

/** Where the sentence, outside the passage, names who was chosen, title included: the nearest place; null for none. */
export function placeOfName(context: SpeakerContext, index: SpeakerIndex, chosen: SpeakerCandidate): TextRange | null {
  const { mentions, sentence, passage, text } = context;
  const isChosen = ({ words }: FullMention): boolean =>
    chosen.kind === 'speaker'
      ? index.find(words).some(({ id }) => id === chosen.speaker.id)
      : words.join(' ') === nameWords(chosen.name).join(' ');
  const distance = ({ start, end }: TextRange): number =>
    Math.min(...passage.map((part) => Math.max(part.start - end, start - part.end)));
  const [nearest] = mentions
    .filter((mention) => holds(sentence, mention) && !passage.some((part) => overlaps(part, mention)))
    .filter(isChosen)
    .sort((a, b) => distance(a) - distance(b));
  return nearest === undefined ? null : withTitle(text, nearest);
}

/** A title belongs to the mention. */
function withTitle(text: string, { start, end, title }: FullMention): TextRange {
  const before = text.slice(0, start).trimEnd();
  const stands = title !== '' && before.endsWith(title) && start - before.length <= 1;
  return { start: stands ? before.length - title.length : start, end };
}
