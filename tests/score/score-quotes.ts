import type { TextRange } from '$core/model/anchor';
import { holds, overlaps } from '$core/text/ranges';
import type { Found, FoundQuote } from './found';
import type { LabelledQuote, LabelledText } from './label';
import { isCalled } from './names';
import { halfIn, isSame, likeness, mostLike } from './overlap';
import type { ScoreSheet } from './score-sheet';
import { label, proposal } from './tally';

export type QuoteMeasure = 'content' | 'exact' | 'type' | 'cue' | 'source' | 'speaker';

/** What counts in the sums: the other types are told apart, and none of them has to be found. */
const COUNTED: ReadonlySet<string> = new Set(['direct', 'mixed', 'indirect']);
const LIKE_ENOUGH = 0.5;
const NOT_FOUND = { quoteType: null, cue: null, source: null, speaker: null };

const meets = (a: TextRange | null, b: TextRange | null) => a !== null && b !== null && overlaps(a, b);

/**
 * Adds what a detector made of one text to the sheet. A proposal's content is right if at least half of it lies in labelled
 * quotations, and a label is found if at least half of it lies in proposals; a quotation within a quotation has to be proposed
 * by itself. Cue, source and speaker are compared with the label, or the proposal, that is most alike.
 */
export function scoreQuotes(sheet: ScoreSheet<QuoteMeasure>, text: LabelledText, found: Found): void {
  const labels = text.quotes.filter(({ quoteType }) => quoteType !== 'scare');
  const proposals = found.quotes.filter(({ quoteType }) => quoteType !== 'scare');
  for (const each of proposals) scoreProposal(sheet, each, { text, labels });
  for (const each of labels) scoreLabel(sheet, each, { text, labels, proposals });
  scoreScares(sheet, text, found.scares);
}

function scoreProposal(
  sheet: ScoreSheet<QuoteMeasure>,
  given: FoundQuote,
  { text, labels }: { text: LabelledText; labels: readonly LabelledQuote[] },
): void {
  const groups = ['all', `type ${given.quoteType}`, `language ${text.language}`, `rule ${given.rule}`];
  const { content, cue, source, speaker } = given;
  const add = (measure: QuoteMeasure, right: boolean) => {
    sheet.add(groups, measure, proposal(right));
  };
  const like = mostLike(content, labels);
  const labelled = labels.flatMap((each) => each.content);
  add('content', halfIn(content, labelled));
  add('exact', like !== null && isSame(content, like.content));
  if (like !== null) add('type', given.quoteType === like.quoteType);
  if (cue !== null) add('cue', meets(cue, like?.cue ?? null));
  if (source !== null) add('source', meets(source, like?.source ?? null));
  if (speaker !== null) add('speaker', isCalled(speaker, like?.speaker ?? null));
}

interface Labelled {
  readonly text: LabelledText;
  readonly labels: readonly LabelledQuote[];
  readonly proposals: readonly FoundQuote[];
}

function scoreLabel(
  sheet: ScoreSheet<QuoteMeasure>,
  wanted: LabelledQuote,
  { text, labels, proposals }: Labelled,
): void {
  const nested = labels.some((each) => each !== wanted && isWithin(wanted, each));
  const groups = groupsOf(wanted, { text, nested });
  const add = (measure: QuoteMeasure, right: boolean) => {
    sheet.add(groups, measure, label(right));
  };
  const like = mostLike(wanted.content, proposals);
  const alike = like !== null && likeness(wanted.content, like.content) >= LIKE_ENOUGH;
  const proposed = proposals.flatMap(({ content }) => content);
  const isFound = nested ? alike : halfIn(wanted.content, proposed);
  add('content', isFound);
  add('exact', like !== null && isSame(wanted.content, like.content));
  const { quoteType, cue, source, speaker } = (isFound ? like : null) ?? NOT_FOUND;
  if (isFound) add('type', quoteType === wanted.quoteType);
  if (wanted.cue !== null && !wanted.continues) add('cue', meets(wanted.cue, cue));
  if (wanted.source !== null) add('source', meets(wanted.source, source));
  if (wanted.speaker !== null) add('speaker', isCalled(speaker, wanted.speaker));
}

function groupsOf(wanted: LabelledQuote, { text, nested }: { text: LabelledText; nested: boolean }): string[] {
  if (nested) return ['type nested'];
  const type = `type ${wanted.quoteType}`;
  return COUNTED.has(wanted.quoteType) ? ['all', type, `language ${text.language}`] : [type];
}

/** Whether a quotation lies in one segment of another. */
function isWithin(inner: LabelledQuote, outer: LabelledQuote): boolean {
  return inner.content.every((part) => outer.content.some((whole) => holds(whole, part)));
}

/** Titles of works are no quotations either: to name one is right, to pass it by is no fault. */
function scoreScares(sheet: ScoreSheet<QuoteMeasure>, text: LabelledText, given: readonly TextRange[]): void {
  const scares = text.quotes.filter(({ quoteType }) => quoteType === 'scare').flatMap(({ content }) => content);
  const none = [...scares, ...text.titles];
  for (const each of given) sheet.add(['type scare'], 'content', proposal(halfIn([each], none)));
  for (const each of scares) sheet.add(['type scare'], 'content', label(halfIn([each], given)));
}
