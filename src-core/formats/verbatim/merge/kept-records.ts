import { sameValue } from '../../../model/canonical-json';
import type { TableName } from '../../../model/tables';
import type { ImportPlan, RecordPair } from '../import/import-plan';
import { ARTICLE_FIELDS, type Article } from '../../../model/article';

/** A record that both files have, with other content in the second: it stays as the first has it. */
export interface KeptRecord {
  readonly table: Exclude<TableName, 'annotations'>;
  readonly id: string;
  readonly name: string;
  /** What differs. */
  readonly fields: readonly string[];
}

function differing(current: object, incoming: object, fields: readonly string[]): string[] {
  return fields.filter((field) => !sameValue(Reflect.get(current, field), Reflect.get(incoming, field)));
}

function fieldsOf({ current, incoming }: RecordPair<{ readonly id: string }>): readonly string[] {
  const own = new Set([...Object.keys(current), ...Object.keys(incoming)]);
  for (const field of ['id', 'createdAt', 'updatedAt', 'createdBy']) own.delete(field);
  return [...own];
}

function articleName({ title }: Article): string {
  return title.value ?? '';
}

/** The people, tags, speakers and articles on whose content two files differ. */
export function keptRecords({ tables }: ImportPlan): KeptRecord[] {
  const named = (['annotators', 'tags', 'speakers'] as const).flatMap((table) =>
    [...tables[table].changed, ...tables[table].conflicts].map((pair) => ({
      table,
      id: pair.current.id,
      name: pair.current.name,
      fields: differing(pair.current, pair.incoming, fieldsOf(pair)),
    })),
  );
  const articles = [...tables.articles.changed, ...tables.articles.conflicts].map(({ current, incoming }) => ({
    table: 'articles' as const,
    id: current.id,
    name: articleName(current),
    fields: differing(current, incoming, ARTICLE_FIELDS),
  }));
  return [...named, ...articles];
}
