import { fault } from '../../fault';
import type { VerbatimFile } from '../schema/file';
import type { ProblemList } from './problem-list';

/** The ids of each array. A record is known by its id in the whole file. */
export interface KnownIds {
  readonly annotators: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
  readonly speakers: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly annotations: ReadonlySet<string>;
}

/** Finds ids that occur twice, also between arrays and with what was removed, and gives the ids of each array. */
export function checkIds(file: VerbatimFile, problems: ProblemList): KnownIds {
  const firstPlace = new Map<string, string>();
  const arrayNames = ['annotators', 'tags', 'speakers', 'articles', 'annotations', 'removed'] as const;
  for (const name of arrayNames) {
    for (const [index, { id }] of file[name].entries()) {
      const where = `${name}[${String(index)}]`;
      const earlier = firstPlace.get(id);
      if (earlier === undefined) firstPlace.set(id, where);
      else problems.add(fault('id-taken', { earlier }), `${where}.id`, id);
    }
  }
  const idsOf = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));
  return {
    annotators: idsOf(file.annotators),
    tags: idsOf(file.tags),
    speakers: idsOf(file.speakers),
    articles: idsOf(file.articles),
    annotations: idsOf(file.annotations),
  };
}
