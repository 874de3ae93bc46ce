import { anchorsOf, speakerIdsOf, speakerIdsOfSpeaker } from './references';
import type { Annotation } from '../model/annotation';
import { linksOf } from '../model/links';
import type { Change } from '../model/step';
import type { TableName } from '../model/tables';

export interface Reference {
  readonly table: TableName;
  readonly id: string;
}

/** The records that the record after a change cannot do without; none where it removes one. People are always there. */
export function referencesAfter(change: Change): readonly Reference[] {
  if (change.after === null) return [];
  switch (change.table) {
    case 'annotators':
    case 'articles':
      return [];
    case 'tags':
      return change.after.parentId === null ? [] : [{ table: 'tags', id: change.after.parentId }];
    case 'speakers':
      return speakerIdsOfSpeaker(change.after).map((id) => ({ table: 'speakers', id }));
    case 'annotations':
      return referencesOfMark(change.after);
  }
}

function referencesOfMark(mark: Annotation): Reference[] {
  const linked = linksOf(mark.kind).map((link): unknown => Reflect.get(mark, link));
  return [
    { table: 'articles', id: mark.articleId },
    ...mark.tags.map((id) => ({ table: 'tags', id }) as const),
    ...speakerIdsOf(mark).map((id) => ({ table: 'speakers', id }) as const),
    ...linked.filter((id) => typeof id === 'string').map((id) => ({ table: 'annotations', id }) as const),
  ];
}

/** The texts on which a mark stands. */
export function textHashesOf(mark: Annotation): readonly string[] {
  return [...new Set(anchorsOf(mark).map(({ textHash }) => textHash))];
}
