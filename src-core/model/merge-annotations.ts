import type { Anchor, Segment } from './anchor';
import type { Annotation, Claim, Decision, Quote } from './annotation';
import { sameValue } from './canonical-json';
import { relinked } from './links';

/** A field of the other annotation that the kept one answers in another way. */
export interface Conflict {
  readonly field: string;
  readonly value: unknown;
}

export interface Merged {
  readonly annotation: Annotation;
  /** What could not be taken over. It is for the caller to keep in the note. */
  readonly conflicts: readonly Conflict[];
}

/** The passage of both together. */
export interface MergedTarget {
  readonly target: Anchor;
  readonly verbatim: readonly Segment[];
}

/** Fields with one value; those of a group answer one question together and are taken together. */
const QUOTE_FIELDS: readonly (readonly (keyof Quote)[])[] = [
  ['quoteType'],
  ['cue'],
  ['source'],
  ['speakerId', 'speakerStatus'],
  ['via'],
  ['medium'],
  ['factuality'],
  ['saidOn'],
  ['translation'],
  ['fidelity'],
  ['continuationOf'],
  ['parentQuoteId'],
];
const CLAIM_FIELDS: readonly (readonly (keyof Claim)[])[] = [
  ['restatement'],
  ['quoteId'],
  ['claimantId', 'claimantStatus'],
  ['claimType'],
  ['checkability'],
  ['checkWorthiness'],
  ['verdict'],
  ['claimGroupId'],
];

interface Taken<TRecord> {
  readonly patch: Partial<TRecord>;
  readonly conflicts: readonly Conflict[];
}

function isOpen(value: unknown): boolean {
  return value === null || value === '';
}

function takeOver<TRecord extends Annotation>(
  kept: TRecord,
  other: TRecord,
  groups: readonly (readonly (keyof TRecord & string)[])[],
): Taken<TRecord> {
  let patch: Partial<TRecord> = {};
  const conflicts: Conflict[] = [];
  const take = (fields: readonly (keyof TRecord & string)[]): void => {
    const keptIsOpen = fields.every((field) => isOpen(kept[field]));
    const differing = fields.filter((field) => !isOpen(other[field]) && !sameValue(kept[field], other[field]));
    if (!keptIsOpen) conflicts.push(...differing.map((field) => ({ field, value: other[field] })));
    else for (const field of differing) patch = { ...patch, [field]: other[field] };
  };
  for (const fields of groups) {
    const [first] = fields;
    // Where both name the same, each can complete what the other says of it.
    if (first !== undefined && sameValue(kept[first], other[first])) for (const field of fields) take([field]);
    else take(fields);
  }
  return { patch, conflicts };
}

function union<T>(a: readonly T[], b: readonly T[]): T[] {
  return [...a, ...b.filter((value) => !a.some((known) => sameValue(known, value)))];
}

function joinedNotes(kept: string, other: string): string {
  const notes = [kept, other].filter((note) => note.trim() !== '');
  return kept.trim() === other.trim() ? kept : notes.join('\n\n');
}

function inTime(decisions: readonly Decision[]): Decision[] {
  return decisions.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** What both have of the fields that every kind has. What was taken over is as sure as it was in the other. */
function common(kept: Annotation, other: Annotation, taken: readonly string[]) {
  const derived = other.derived.filter((field) => taken.includes(field) && !kept.derived.includes(field));
  return {
    tags: union(kept.tags, other.tags),
    note: joinedNotes(kept.note, other.note),
    derived: [...kept.derived, ...derived].filter((field) => field !== 'target' && field !== 'verbatim'),
    decisions: inTime(union(kept.decisions, other.decisions)),
  };
}

/**
 * Two annotations of one kind as one, with the passage given: id, maker and origin of the first; the tags, notes, evidence
 * and decisions of both; each other field as the first answers it or, where it leaves it open, as the second does. What
 * the second answers in another way comes back as conflicts: nothing is lost unsaid. A link of one to the other goes.
 * Throws where the kinds differ.
 */
export function mergeAnnotations(kept: Annotation, other: Annotation, { target, verbatim }: MergedTarget): Merged {
  if (kept.kind === 'quote' && other.kind === 'quote') {
    const [first, second] = [relinked(kept, other.id, null), relinked(other, kept.id, null)];
    const { patch, conflicts } = takeOver(first, second, QUOTE_FIELDS);
    const evidence = union(kept.evidence, other.evidence);
    const shared = common(kept, other, Object.keys(patch));
    return { annotation: { ...first, ...patch, ...shared, evidence, target, verbatim }, conflicts };
  }
  if (kept.kind === 'claim' && other.kind === 'claim') {
    const { patch, conflicts } = takeOver(kept, other, CLAIM_FIELDS);
    const evidence = union(kept.evidence, other.evidence);
    return {
      annotation: { ...kept, ...patch, ...common(kept, other, Object.keys(patch)), evidence, target },
      conflicts,
    };
  }
  if (kept.kind === 'highlight' && other.kind === 'highlight') {
    return { annotation: { ...kept, ...common(kept, other, []), target }, conflicts: [] };
  }
  throw new Error(`A ${kept.kind} cannot be merged with a ${other.kind}.`);
}
