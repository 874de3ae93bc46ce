import type { TextRange } from '../model/anchor';
import type { Quote } from '../model/annotation';
import type { Block } from '../model/text';
import { blockIndexAt } from '../text/blocks';
import { quotationsIn } from '../text/quotation-marks';
import { holds, overlaps } from '../text/ranges';
import { sentencesIn } from '../text/segmentation';
import type { Lexicon } from './lexicon';
import type { Words } from './noun-phrase';
import { reportGroups, type ReportGroup } from './report-groups';
import { rangeOfSpan, wordsAmong } from './sentence-words';

/** Where reporting words stand to what they report. */
export type CuePlace = 'before' | 'after' | 'between';

/** Who reports a passage and with which words. */
export interface Attribution {
  readonly cue: TextRange;
  /** The mention of the speaker; null where none stands beside the reporting words. */
  readonly source: TextRange | null;
  readonly medium: Quote['medium'];
  readonly place: CuePlace;
}

/** The text in which a passage stands. */
export interface Page {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Longer paragraphs are looked at around the passage only. */
const WIDEST_UTF16 = 6000;
const MOST_BEFORE = 16;
const MOST_AFTER = 4;

interface Found {
  readonly group: ReportGroup;
  readonly place: CuePlace;
  readonly distance: number;
}

/** What is looked through: the passage as a whole and the stretch around it. */
interface Scope {
  readonly passage: TextRange;
  readonly parts: readonly TextRange[];
  readonly stretch: TextRange;
  readonly leftOut: readonly TextRange[];
}

/**
 * The reporting words nearest to a passage and the mention of its speaker: in the same sentence outside the passage, before
 * a colon, or right behind a quotation. A quotation inside another is reported inside that other. Words inside other
 * quotations report nothing here. Null where nothing reports it. The cost does not grow with the text. UTF-16.
 */
export function attributionOf(
  page: Page,
  parts: readonly TextRange[],
  language: string | null,
  lexicon: Lexicon,
): Attribution | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return null;
  const scope = scopeOf(page, { start: first.start, end: last.end }, parts, language);
  if (scope === null) return null;
  const words = wordsAmong(page.text, scope.stretch, scope.leftOut, lexicon);
  const found = reportGroups(words)
    .filter(({ isRelative }) => !isRelative)
    .flatMap((group) => placed(words, scope, group))
    .sort((a, b) => a.distance - b.distance);
  const [nearest] = found;
  if (nearest === undefined) return null;
  const { cue, source } = nearest.group;
  return {
    cue: rangeOfSpan(words, cue),
    source: source === null ? null : rangeOfSpan(words, source),
    medium: isInDocument(words, nearest.group) ? 'writing' : cue.form.medium,
    place: nearest.place,
  };
}

function scopeOf(
  { text, blocks }: Page,
  passage: TextRange,
  parts: readonly TextRange[],
  language: string | null,
): Scope | null {
  const index = blockIndexAt(blocks, passage.start);
  const block = blocks[index];
  if (block === undefined) return null;
  const near = {
    start: Math.max(block.start, passage.start - WIDEST_UTF16),
    end: Math.min(Math.max(block.end, passage.end), passage.end + WIDEST_UTF16),
  };
  const quotations = quotationsIn(text, near).map(({ outer }) => outer);
  const hasMarks = quotations.some(({ start }) => start === passage.start);
  const holders = quotations.filter(
    (outer) => holds(outer, passage) && outer.end - outer.start > passage.end - passage.start + 2,
  );
  const holder = holders.at(-1);
  if (holder !== undefined && hasMarks) {
    const leftOut = quotations.filter((outer) => !holds(outer, passage) && holds(holder, outer));
    return { passage, parts, stretch: holder, leftOut: [...leftOut, ...parts] };
  }
  // A part of a quotation is reported where the whole is.
  const whole = holders[0] ?? passage;
  const wholes = holders[0] === undefined ? parts : [whole];
  const leftOut = quotations.filter((outer) => !holds(outer, whole));
  const stretch = stretchAround(text, whole, { near, blockBefore: blocks[index - 1] ?? null, language });
  return { passage: whole, parts: wholes, stretch, leftOut: [...leftOut, ...wholes] };
}

/** A stretch of a paragraph that is looked at, and the paragraph before. */
interface Surroundings {
  readonly near: TextRange;
  readonly blockBefore: TextRange | null;
  readonly language: string | null;
}

/** The sentences that the passage touches; with the one before where that ends in a colon, and a short one behind a quotation. */
function stretchAround(text: string, passage: TextRange, around: Surroundings): TextRange {
  const sentences = sentencesIn(text, around.near, around.language);
  const first = sentences.findIndex((sentence) => overlaps(sentence, passage));
  const last = sentences.findLastIndex((sentence) => overlaps(sentence, passage));
  const start = Math.min(passage.start, sentences[first]?.start ?? passage.start);
  const end = Math.max(passage.end, sentences[last]?.end ?? passage.end);
  return {
    start: colonSentence(text, { start, end: passage.start }, sentences[first - 1], around)?.start ?? start,
    end: end === passage.end && isAsked(text, passage) ? (sentences[last + 1]?.end ?? end) : end,
  };
}

/** The sentence before, where it ends in a colon and nothing stands between it and the passage. */
function colonSentence(
  text: string,
  between: TextRange,
  sentenceBefore: TextRange | undefined,
  { blockBefore, language }: Surroundings,
): TextRange | null {
  if (text.slice(between.start, between.end).trim() !== '') return null;
  const before = sentenceBefore ?? (blockBefore === null ? undefined : lastSentence(text, blockBefore, language));
  return before !== undefined && /[:：՝․]$/u.test(text.slice(before.start, before.end)) ? before : null;
}

/** Behind `“Why?”` the sentence goes on with who asked. */
function isAsked(text: string, { start, end }: TextRange): boolean {
  return /[?!…؟][”"»’“]?$/u.test(text.slice(start, end));
}

function lastSentence(text: string, block: TextRange, language: string | null): TextRange | undefined {
  const near = { start: Math.max(block.start, block.end - WIDEST_UTF16), end: block.end };
  return sentencesIn(text, near, language).at(-1);
}

function placed(words: Words, { passage, parts }: Scope, group: ReportGroup): Found[] {
  const { start, end } = rangeOfSpan(words, { first: group.first, last: group.last });
  if (start >= passage.end) return placedBehind(words, passage, group);
  if (end <= passage.start) return placedBefore(words, passage, group);
  return parts.length > 1 ? [{ group, place: 'between', distance: 0 }] : [];
}

/** Behind a passage hardly anything may stand between. */
function placedBehind(words: Words, passage: TextRange, group: ReportGroup): Found[] {
  const { tokens, text } = words;
  const between = tokens.slice(0, group.first).filter((token) => token.start >= passage.end);
  const gap = text.slice(passage.end, tokens[group.first]?.start);
  const isParted = /[;:.?!]/u.test(gap) || between.some(({ word }) => isParting(words, word));
  return isParted || between.length > MOST_AFTER ? [] : [{ group, place: 'after', distance: between.length }];
}

/** Before it may stand whom it was said to, when, and the beginning of the clause that it is a part of. */
function placedBefore(words: Words, passage: TextRange, group: ReportGroup): Found[] {
  const { tokens, text } = words;
  const between = tokens.slice(group.last + 1).filter((token) => token.end <= passage.start);
  const gap = text.slice(tokens[group.last]?.end, passage.start);
  const opens = /[:՝]\s*[—–-]*\s*$/u.test(gap) || /^["“„«‘'‹]/u.test(text.slice(passage.start, passage.start + 1));
  const isReported = opens || !group.cue.form.isAmbiguous || between.some(({ word }) => isOpening(words, word));
  const isFar = between.length > MOST_BEFORE || /[;?!]|\.\s/u.test(gap);
  return isFar || !isReported ? [] : [{ group, place: 'before', distance: between.length }];
}

function isOpening({ lexicon }: Words, word: string): boolean {
  return lexicon.is('conjunctions', word) || lexicon.is('keptConjunctions', word);
}

/** Words behind a passage that begin something new. */
function isParting(words: Words, word: string): boolean {
  return words.lexicon.is('stops', word) || words.lexicon.is('relatives', word) || isOpening(words, word);
}

/** `said in a statement`: near behind the words stands what it was written in. */
function isInDocument({ tokens, lexicon }: Words, { last }: ReportGroup): boolean {
  const behind = tokens.slice(last + 1, last + 5);
  const at = behind.findIndex(({ word }) => lexicon.is('documents', word));
  return at > 0 && behind.slice(0, at).some(({ word }) => lexicon.is('prepositions', word));
}
