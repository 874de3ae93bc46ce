import { anchorRange, joinedExact } from '../text/anchor';
import { onOneLine } from '../text/white-space';
import type { Annotation } from './annotation';
import type { Change, Step } from './step';
import type { AnyRecord, TableName } from './tables';

/** So many code points of a passage or a name are kept in a list of steps. */
export const SUBJECT_CODE_POINTS = 80;

/** Where in which version of an article a passage stands; `start` and `end` are UTF-16 offsets into that text. */
export interface SubjectPlace {
  readonly articleId: string;
  readonly textHash: string;
  readonly start: number;
  readonly end: number;
}

/** The record that a step is mostly about, by its name or its words as they were then, on one line. */
export interface SubjectRecord {
  readonly table: TableName;
  readonly id: string;
  readonly words: string;
  /** Null where it is no passage. */
  readonly place: SubjectPlace | null;
}

/** What a step was about, in few words: enough for a line of a list, whatever the number of its changes. */
export interface StepSubject {
  readonly seq: number;
  /** Null for a step that changes no record. */
  readonly about: SubjectRecord | null;
  /** Tags put on or taken off and speakers named, in a step about a mark. At most eight. */
  readonly refersTo: readonly { readonly table: 'tags' | 'speakers'; readonly id: string }[];
  /** How many records of each table it changes; tables that it leaves alone are missing. */
  readonly counts: Readonly<Partial<Record<TableName, number>>>;
}

const MOST_REFERENCES = 8;

/** Steps that begin so are about a speaker or a tag, whatever else they change. */
const ABOUT_ENTRIES = /^step\.(?:speaker\.(?:edit|merge|split|remove)|tag\.(?!on$|off$|make$)|codebook\.)/u;

/**
 * What a step was about. Of several records it is the last mark, except in steps about speakers and tags and where there is
 * no mark; then the last of the table that comes latest in the order of references. It never fails.
 */
export function subjectOf({ seq, name, changes }: Step): StepSubject {
  const main = mainChange(name, changes);
  const record = main === null ? null : (main.after ?? main.before);
  const about =
    main === null || record === null
      ? null
      : { table: main.table, id: main.id, words: wordsOf(main), place: placeOf(main) };
  return { seq, about, refersTo: main === null ? [] : referencesOf(main), counts: countsOf(changes) };
}

function mainChange(name: string, changes: readonly Change[]): Change | null {
  const last = (table: TableName): Change | undefined => changes.findLast((change) => change.table === table);
  const entry = ABOUT_ENTRIES.test(name) ? (last('speakers') ?? last('tags')) : undefined;
  const rest = last('annotations') ?? last('articles') ?? last('speakers') ?? last('tags') ?? last('annotators');
  return entry ?? rest ?? null;
}

function wordsOf(change: Change): string {
  if (change.table === 'annotations') {
    const mark = change.after ?? change.before;
    return mark === null ? '' : shortened(joinedExact(mark.target));
  }
  if (change.table === 'articles') return shortened((change.after ?? change.before)?.title.value ?? '');
  // As it is after, so that a list speaks of it under the name that it got.
  return shortened((change.after ?? change.before)?.name ?? '');
}

function shortened(passage: string): string {
  const line = onOneLine(passage);
  const points = [...line.slice(0, 2 * SUBJECT_CODE_POINTS + 2)];
  return points.length <= SUBJECT_CODE_POINTS ? line : `${points.slice(0, SUBJECT_CODE_POINTS).join('')}…`;
}

function placeOf(change: Change): SubjectPlace | null {
  if (change.table !== 'annotations') return null;
  const mark = change.after ?? change.before;
  if (mark === null) return null;
  const { start, end } = anchorRange(mark.target);
  return { articleId: mark.articleId, textHash: mark.target.textHash, start, end };
}

function referencesOf(change: Change): StepSubject['refersTo'] {
  if (change.table !== 'annotations') return [];
  const { before, after } = change;
  const tags = differing(before?.tags ?? [], after?.tags ?? []).map((id) => ({ table: 'tags', id }) as const);
  const speakers = differing(speakersOf(before), speakersOf(after)).map((id) => ({ table: 'speakers', id }) as const);
  return [...speakers, ...tags].slice(0, MOST_REFERENCES);
}

function speakersOf(mark: Annotation | null): readonly string[] {
  if (mark === null || mark.kind === 'highlight') return [];
  const named = mark.kind === 'claim' ? [mark.claimantId] : [mark.speakerId, mark.via?.speakerId ?? null];
  return named.filter((id) => id !== null);
}

function differing(before: readonly string[], after: readonly string[]): string[] {
  return [...after.filter((id) => !before.includes(id)), ...before.filter((id) => !after.includes(id))];
}

function countsOf(changes: readonly Change[]): StepSubject['counts'] {
  const ids: Partial<Record<TableName, Set<AnyRecord['id']>>> = {};
  for (const { table, id } of changes) (ids[table] ??= new Set()).add(id);
  return Object.fromEntries(Object.entries(ids).map(([table, set]) => [table, set.size]));
}
