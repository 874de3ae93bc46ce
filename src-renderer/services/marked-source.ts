import { isPronoun, withoutArticle } from '$core/detect/mention-words';
import type { TextRange } from '$core/model/anchor';
import { holds, overlaps } from '$core/text/ranges';
import { onOneLine } from '$core/text/white-space';
import { nameWords } from './name-words';
import type { SpeakerCandidate, SpeakerContext } from './speaker-choices';
import type { SpeakerIndex } from './speaker-index';
import type { FullMention } from './speaker-mentions';

/** What the words are that mention the speaker: something with a name in it, a pronoun, or a description (`the harbour office`). */
export type SourceKind = 'name' | 'pronoun' | 'description';

const AND = /(?<!\p{L})(?:and|et|und|y|e|и|և|و)(?!\p{L})/u;
const COMMA_BEHIND = /[,،]\s*$/u;
const LONGEST_GAP = 4;
const COMMA_AHEAD = /^[,،]/u;

/** Null where no mention is marked. */
export function sourceKind({ source, mentions, text }: SpeakerContext): SourceKind | null {
  if (source === null) return null;
  if (mentions.some((mention) => overlaps(mention, source))) return 'name';
  return isPronoun(text.slice(source.start, source.end)) ? 'pronoun' : 'description';
}

/**
 * The name that the words are about beyond doubt: it stands alone, or a comma parts it from what explains it (`Odd Vik, the
 * keeper`; `the keeper, Odd Vik`). Null for `Vik’s lawyer`, `a friend of Odd Vik`, `Vik and Lund`: someone else speaks there.
 */
export function headOf({ source, mentions, text }: SpeakerContext): FullMention | null {
  if (source === null) return null;
  const [first, ...others] = mentions.filter((mention) => overlaps(mention, source));
  if (first === undefined) return null;
  const before = text.slice(source.start, Math.max(source.start, first.start));
  const behind = text.slice(Math.min(first.end, source.end), source.end);
  if (opensWith(first, before)) return isExplained(behind, others[0], text) ? first : null;
  return behind === '' && COMMA_BEHIND.test(before) && !AND.test(before) ? first : null;
}

/** Whether nothing stands behind a name, or only what explains it. */
function isExplained(behind: string, next: FullMention | undefined, text: string): boolean {
  if (behind === '') return true;
  const opensWithName = next !== undefined && COMMA_BEHIND.test(text.slice(0, next.start).slice(-LONGEST_GAP));
  return COMMA_AHEAD.test(behind) && !opensWithName && !AND.test(behind);
}

/** Whether nothing stands before a name but an article and its title. */
function opensWith({ title }: FullMention, before: string): boolean {
  const words = before.trim();
  const rest = title !== '' && words.endsWith(title) ? words.slice(0, -title.length).trim() : words;
  return rest === '' || withoutArticle(`${rest} -`) === '-';
}

/** Whom a description can mean: who is known by these words, else someone new. */
export function describedBy({ source, text }: SpeakerContext, index: SpeakerIndex): SpeakerCandidate[] {
  const name = source === null ? '' : withoutArticle(onOneLine(text.slice(source.start, source.end)));
  const words = nameWords(name);
  if (words.length === 0) return [];
  const known = index.hasInFull(words) ? index.find(words) : [];
  if (known.length === 0) return [{ kind: 'name', name, title: '', reason: 'in-sentence' }];
  return known.map((speaker) => ({ kind: 'speaker', speaker, reason: 'in-sentence' }));
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
