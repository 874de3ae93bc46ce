import type { Annotation, Decision } from '../../../model/annotation';
import { sameValue } from '../../../model/canonical-json';
import { mergeAnnotations } from '../../../model/merge-annotations';
import { contentOfRecord } from '../import/plan-table';
import { fieldOf, passageDifferences, wordsOfOtherText, type Difference } from './differing-fields';
import { hasSeen, knowsDecisionsOf } from './seen-values';

export interface MergedMark {
  readonly mark: Annotation;
  /** Fields that the files answer differently and no decision has settled: the mark is disputed. */
  readonly disputed: readonly string[];
  /** Fields taken from the other file, whose decisions know the answer that was here. */
  readonly updated: readonly string[];
}

export interface DisputeSettings {
  /** The annotator in whose name the other file's answers are kept. */
  readonly by: string;
  readonly note: string;
}

function latest(mark: Annotation, other: Annotation): string {
  const moments = [mark, other].flatMap(({ updatedAt, decisions }) => [updatedAt, ...decisions.map(({ at }) => at)]);
  return moments.reduce((last, moment) => (moment > last ? moment : last));
}

/** The other mark with the answers of this one to what is not to be joined. Notes are one answer here, not two. */
function comparable(mark: Annotation, other: Annotation, withheld: readonly string[]): Annotation {
  const kept = Object.fromEntries(withheld.map((field) => [field, fieldOf(mark, field)]));
  return { ...other, ...kept, note: mark.note === '' ? other.note : mark.note };
}

/** A field stays derived where no file has it from a person; where the files differ, as in the file whose answer stays. */
function derivedOf(merged: Annotation, mark: Annotation, other: Annotation): string[] {
  return [...new Set([...mark.derived, ...other.derived])].filter((field) => {
    const value = fieldOf(merged, field);
    const [isHere, isThere] = [mark, other].map((each) => sameValue(fieldOf(each, field), value));
    const holders = [...(isHere === true ? [mark] : []), ...(isThere === true ? [other] : [])];
    return (holders.length === 0 ? [mark] : holders).every(({ derived }) => derived.includes(field));
  });
}

function differences(mark: Annotation, other: Annotation, links: readonly string[]) {
  const { target } = mark;
  const verbatim = mark.kind === 'quote' ? mark.verbatim : [];
  const { same, differing } = wordsOfOtherText(mark, other);
  const withheld = [...links, ...same, ...differing];
  const { annotation, conflicts } = mergeAnnotations(mark, comparable(mark, other, withheld), { target, verbatim });
  const isOtherNote = mark.note !== '' && other.note !== '' && mark.note !== other.note;
  const kept = [...(isOtherNote ? ['note'] : []), ...links, ...differing];
  const held = kept.map((field) => ({ field, value: fieldOf(other, field) }));
  return { joined: annotation, found: [...conflicts, ...passageDifferences(mark, other), ...held] };
}

function ofOtherKind(mark: Annotation, other: Annotation): Difference[] {
  const { decisions: _decisions, derived: _derived, ...content } = other;
  const answers = contentOfRecord(content);
  return Object.entries(answers as Record<string, unknown>).flatMap(([field, value]) =>
    sameValue(fieldOf(mark, field), value) ? [] : [{ field, value }],
  );
}

/** The decisions of both, oldest first; as they are where the other has none to add. */
function joinedDecisions(mark: Annotation, other: Annotation): readonly Decision[] {
  const added = other.decisions.filter((decision) => !knowsDecisionsOf(mark.decisions, [decision]));
  if (added.length === 0) return mark.decisions;
  return [...mark.decisions, ...added].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function compared(mark: Annotation, other: Annotation, withheld: readonly string[]) {
  if (mark.kind === other.kind) return differences(mark, other, withheld);
  return { joined: mark, found: ofOtherKind(mark, other) };
}

/** Whether the other copy was made from this one: its decisions include those here and keep every answer that differs. */
function hasGoneOn(mark: Annotation, other: Annotation, open: readonly Difference[]): boolean {
  return (
    mark.kind === other.kind &&
    mark.target.textHash === other.target.textHash &&
    knowsDecisionsOf(other.decisions, mark.decisions) &&
    open.every(({ field }) => hasSeen(other, field, fieldOf(mark, field)))
  );
}

/**
 * Two copies of one mark as one: `mark` with what it leaves open taken from `other`, and the tags, evidence and decisions of
 * both. Where both answer differently, the answer of `mark` stays and that of `other` is kept in a new decision, a dispute,
 * as its `before`; unless an earlier decision keeps that answer already. If the decisions of `other` include those of `mark`
 * and keep every answer that differs, `other` has gone on from `mark`, and its answers are taken. Links named by `withheld`
 * are never taken, but disputed. Merging the outcome with either copy again gives the outcome.
 */
export function mergeMark(
  mark: Annotation,
  other: Annotation,
  { by, note }: DisputeSettings,
  withheld: readonly string[] = [],
): MergedMark {
  const { joined, found } = compared(mark, other, withheld);
  const open = found.filter(({ field, value }) => !hasSeen(mark, field, value));
  const goesOn = withheld.length === 0 && hasGoneOn(mark, other, open);
  const answers = Object.fromEntries(open.map(({ field, value }) => [field, value]));
  const isDisputed = open.length > 0 && !goesOn;
  const dispute: Decision = { by, at: latest(mark, other), kind: 'dispute', note, before: answers };
  const answered: Annotation = goesOn ? { ...joined, ...answers } : joined;
  const decisions = joinedDecisions(mark, other);
  const merged: Annotation = {
    ...answered,
    derived: derivedOf(answered, mark, other),
    decisions: isDisputed ? [...decisions, dispute] : decisions,
    updatedAt: other.updatedAt > mark.updatedAt ? other.updatedAt : mark.updatedAt,
  };
  const fields = open.map(({ field }) => field);
  if (sameValue(contentOfRecord(merged), contentOfRecord(mark))) return { mark, disputed: [], updated: [] };
  return { mark: merged, disputed: isDisputed ? fields : [], updated: goesOn ? fields : [] };
}
