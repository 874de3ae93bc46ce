import { phraseAfter, type Span, type Words } from './noun-phrase';
import { reportingWords, type Cue } from './reporting-words';
import { mentionBeside } from './speaker-mention';
import { areBeside } from './tokens';

/** Reporting words with the mention of their speaker: `the keeper had said`. Places in the list of words, ends included. */
export interface ReportGroup extends Span {
  readonly cue: Cue;
  /** Null where nobody is mentioned beside them. */
  readonly source: Span | null;
  /** Whether the words speak of somebody (`who said`), so that they report nothing here. */
  readonly isRelative: boolean;
}

/** The reporting words of a passage with their speakers, in order. */
export function reportGroups(words: Words): ReportGroup[] {
  const groups: ReportGroup[] = [];
  for (const cue of reportingWords(words)) {
    const source = mentionBeside(words, cue) ?? carriedSource(words, cue, groups.at(-1));
    const isNear = source !== null && !(groups.at(-1)?.source === source);
    const first = Math.min(isNear ? source.first : cue.first, auxiliariesBefore(words, cue.first));
    const last = isNear ? Math.max(source.last, cue.last) : cue.last;
    groups.push({ cue, source, first, last, isRelative: isRelative(words, cue) });
  }
  return groups;
}

/** `Vik said …, adding …`, `Vik said … and warned …`: the subject goes on. */
function carriedSource({ text, tokens }: Words, cue: Cue, before: ReportGroup | undefined): Span | null {
  const [token, first] = [tokens[cue.first - 1], tokens[cue.first]];
  if (before === undefined || token === undefined || first === undefined) return null;
  const isAnd = /^(?:and|but|et|und|y|и|և|و)$/u.test(token.word) && areBeside(text, token, first);
  const isBehindComma = /[,،”"»]\s*$/u.test(text.slice(token.end, first.start));
  return isAnd || isBehindComma ? before.source : null;
}

function auxiliariesBefore({ text, tokens, lexicon }: Words, first: number): number {
  let at = first;
  for (let token = tokens[at - 1]; token !== undefined; token = tokens[at - 1]) {
    const next = tokens[at];
    if (next === undefined || !lexicon.is('between', token.word) || !areBeside(text, token, next)) break;
    at -= 1;
  }
  return at;
}

function isRelative(words: Words, cue: Cue): boolean {
  const { lexicon, tokens } = words;
  if (cue.form.kind !== 'verb') return false;
  const before = tokens[auxiliariesBefore(words, cue.first) - 1];
  return before !== undefined && lexicon.is('relatives', before.word);
}

/**
 * The place behind whom it was said to and when (`told reporters on Monday`), from the word behind the group on. Null
 * where words stand there that may as well belong to what was said.
 */
export function placeBehindAdjuncts(words: Words, group: ReportGroup, end: number): number | null {
  const { tokens, lexicon } = words;
  let at = group.last + 1;
  if (group.cue.form.isAddressed && at < end) {
    const addressee = phraseAfter(words, at);
    if (addressee !== null && addressee.last < end) at = addressee.last + 1;
  }
  if (at >= end) return at;
  const word = tokens[at]?.word ?? '';
  const isAdjunct = lexicon.is('prepositions', word) || lexicon.is('stops', word) || lexicon.is('between', word);
  return isAdjunct ? end : at;
}
