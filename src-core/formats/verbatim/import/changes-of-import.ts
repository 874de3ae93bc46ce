import type { Article } from '../../../model/article';
import { sameValue } from '../../../model/canonical-json';
import type { RecordBase } from '../../../model/record';
import type { Change } from '../../../model/step';
import { withoutTagCircles } from './break-circles';
import { clearReferences } from './clear-references';
import type { ImportChoices, ImportPlan, RecordPair, TablePlan } from './import-plan';

interface Edit<T> {
  readonly id: string;
  readonly before: T | null;
  readonly after: T | null;
}

/** The records that are taken over from pairs, as chosen for each or for all of their sort. */
function takenPairs<T extends RecordBase>(plan: TablePlan<T>, choices: ImportChoices): RecordPair<T>[] {
  const isTaken = (pair: RecordPair<T>, otherwise: string) =>
    (choices.each.get(pair.current.id) ?? otherwise) === 'incoming';
  return [
    ...plan.changed.filter((pair) => isTaken(pair, choices.changed)),
    ...plan.conflicts.filter((pair) => isTaken(pair, choices.conflicts)),
  ];
}

function editsOf<T extends RecordBase>(plan: TablePlan<T>, choices: ImportChoices): Edit<T>[] {
  return [
    ...plan.new.map((record) => ({ id: record.id, before: null, after: record })),
    ...takenPairs(plan, choices).map(({ current, incoming }) => ({ id: current.id, before: current, after: incoming })),
  ];
}

function articleEdits(plan: ImportPlan, choices: ImportChoices): Edit<Article>[] {
  const grown = new Map(plan.grownArticles.map((pair) => [pair.current.id, pair]));
  const taken = new Map(takenPairs(plan.tables.articles, choices).map((pair) => [pair.current.id, pair]));
  const pairs = new Map([...grown, ...taken]);
  const edits = [...pairs.values()].map(({ current, incoming }) => {
    const { versions } = grown.get(current.id)?.incoming ?? current;
    const { currentTextHash, state } = current;
    return { id: current.id, before: current, after: { ...incoming, versions, currentTextHash, state } };
  });
  return [...plan.tables.articles.new.map((record) => ({ id: record.id, before: null, after: record })), ...edits];
}

/** What is taken away: records here that were removed where the file comes from, if that is wanted. */
function removals({ removedThere, current }: ImportPlan, choices: ImportChoices): Change[] {
  if (choices.removedThere === 'keep') return [];
  const ids = new Set(removedThere.map(({ removed }) => removed.id));
  const gone = <T extends RecordBase>(records: readonly T[]) =>
    records.filter(({ id }) => ids.has(id)).map((before) => ({ id: before.id, before, after: null }));
  return [
    ...gone(current.annotations).map((edit) => ({ table: 'annotations' as const, ...edit })),
    ...gone(current.articles).map((edit) => ({ table: 'articles' as const, ...edit })),
    ...gone(current.speakers).map((edit) => ({ table: 'speakers' as const, ...edit })),
    ...gone(current.tags).map((edit) => ({ table: 'tags' as const, ...edit })),
  ];
}

/** Ids of the file that do not come in, and ids here that go. References to them are cleared. */
function absentIds(plan: ImportPlan, choices: ImportChoices, taken: readonly Change[]): ReadonlySet<string> {
  const leftArticles = leftOutArticles(plan, choices);
  const leftOut = plan.tables.annotations.new.filter(({ articleId }) => leftArticles.has(articleId));
  const hereIds = new Set(plan.current.annotations.map(({ id }) => id));
  const misplaced = plan.misplaced.filter(({ id }) => !hereIds.has(id));
  const notBack = choices.removedHere === 'bring-back' ? [] : plan.removedHere;
  const absent = [...misplaced, ...leftOut, ...notBack, ...taken].map(({ id }) => id);
  return new Set([...leftArticles, ...absent]);
}

function leftOutArticles({ withoutText }: ImportPlan, choices: ImportChoices): ReadonlySet<string> {
  return new Set(choices.withoutText === 'keep' ? [] : withoutText.map(({ articleId }) => articleId));
}

/**
 * The changes of one step that carry a plan out as chosen. Carrying the same plan out twice leaves the second without
 * changes. What is referred to comes before what refers to it; removals come last.
 */
export function changesOfImport(plan: ImportPlan, choices: ImportChoices): Change[] {
  const { tables } = plan;
  const back = choices.removedHere === 'bring-back' ? plan.removedHere : [];
  const annotations = [
    ...editsOf(tables.annotations, choices),
    ...back.map((record) => ({ id: record.id, before: null, after: record })),
  ];
  const gone = removals(plan, choices);
  const absent = absentIds(plan, choices, gone);
  const edits: Change[] = [
    ...editsOf(tables.annotators, choices).map((edit) => ({ table: 'annotators' as const, ...edit })),
    ...editsOf(tables.tags, choices).map((edit) => ({ table: 'tags' as const, ...edit })),
    ...editsOf(tables.speakers, choices).map((edit) => ({ table: 'speakers' as const, ...edit })),
    ...articleEdits(plan, choices).map((edit) => ({ table: 'articles' as const, ...edit })),
    ...annotations.map((edit) => ({ table: 'annotations' as const, ...edit })),
  ];
  const wanted = edits.filter(({ id, before, after }) => !absent.has(id) && !sameValue(before, after));
  const sound = withoutTagCircles(clearReferences(wanted, absent, plan.current), plan.current.tags);
  return [...sound.filter(({ before, after }) => !sameValue(before, after)), ...gone];
}
