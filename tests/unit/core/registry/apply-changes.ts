import { expect } from 'vitest';
import type { Change } from '$core/model/step';
import type { AnyRecord, TableName } from '$core/model/tables';
import { readVerbatim } from '$core/formats/verbatim/read/read-verbatim';
import type { LibraryContent } from '$core/formats/types';
import { writeVerbatim } from '$core/formats/verbatim/write/write-verbatim';
import { bytesOf, OPTIONS } from '../formats/options';

/** The content after the changes. Each must begin from what is there. */
export function applyChanges(content: LibraryContent, changes: readonly Change[]): LibraryContent {
  const tables = new Map<TableName, Map<string, AnyRecord>>();
  for (const table of ['annotators', 'tags', 'speakers', 'articles', 'annotations'] as const) {
    tables.set(table, new Map(content[table].map((record) => [record.id, record])));
  }
  for (const { table, id, before, after } of changes) {
    const records = tables.get(table);
    expect(records?.get(id) ?? null).toEqual(before);
    if (after === null) records?.delete(id);
    else records?.set(id, after);
  }
  const all = Object.fromEntries([...tables].map(([table, records]) => [table, [...records.values()]]));
  const ids = new Set([...tables.values()].flatMap((records) => [...records.keys()]));
  return { ...content, ...all, removed: content.removed.filter(({ id }) => !ids.has(id)) };
}

/** Undo: the changes the other way round, the last first. */
export function undone(changes: readonly Change[]): Change[] {
  return changes.toReversed().map((change) => ({ ...change, before: change.after, after: change.before }) as Change);
}

/** What the reader of our own format finds wrong: references without a target, circles, wrong values. */
export function faultsOf(content: LibraryContent): readonly string[] {
  const read = readVerbatim(bytesOf(writeVerbatim(content, OPTIONS)));
  return read.ok
    ? []
    : read.error.problems.map(
        ({ code, where, reason, values }) => `${code} ${where}: ${reason} ${JSON.stringify(values)}`,
      );
}
