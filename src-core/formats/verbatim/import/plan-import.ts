import {
  rewriteAnnotation,
  rewriteAnnotator,
  rewriteArticle,
  rewriteSpeaker,
  rewriteTag,
  type ReferenceMap,
} from '../../rewrite-references';
import type { LibraryContent } from '../../types';
import { findLookAlikes } from './look-alikes';
import { matchRecords } from './match-records';
import type { ImportPlan } from './import-plan';
import { sortAnnotations } from './plan-annotations';
import { articlesWithoutText, growArticles } from './plan-articles';
import { findRemovedElsewhere, findRemovedThere } from './plan-removals';
import { contentOfArticle, planTable } from './plan-table';

const NO_JOINS: ReadonlyMap<string, string> = new Map();

/**
 * What importing this content would mean, without doing it. `joins` says of speakers and tags of the file, by id, which
 * one here they are (an answer to `lookAlikes`). Takes time in proportion to the size of both contents.
 */
export function planImport(
  current: LibraryContent,
  incoming: LibraryContent,
  joins: ReadonlyMap<string, string> = NO_JOINS,
): ImportPlan {
  const { placed, misplaced, removedHere } = sortAnnotations(
    current,
    incoming,
    matchRecords(current, incoming, joins).articles,
  );
  const matches = matchRecords(current, { ...incoming, annotations: placed }, joins);
  const map: ReferenceMap = (table, id) => matches[table].get(id) ?? id;
  const matchedIds = new Set(Object.values(matches).flatMap((ofTable) => [...ofTable.values()]));
  const both = <T>(pick: (content: LibraryContent) => T) => ({ current: pick(current), incoming: pick(incoming) });
  const tables = {
    annotators: planTable(
      both((content) => content.annotators),
      matches.annotators,
      (record) => rewriteAnnotator(record, map),
    ),
    tags: planTable(
      both((content) => content.tags),
      matches.tags,
      (record) => rewriteTag(record, map),
    ),
    speakers: planTable(
      both((content) => content.speakers),
      matches.speakers,
      (record) => rewriteSpeaker(record, map),
    ),
    articles: planTable(
      both((content) => content.articles),
      matches.articles,
      (record) => rewriteArticle(record, map),
      contentOfArticle,
    ),
    annotations: planTable({ current: current.annotations, incoming: placed }, matches.annotations, (record) =>
      rewriteAnnotation(record, map),
    ),
  };
  return {
    tables,
    grownArticles: growArticles(current.articles, incoming.articles, matches.articles),
    removedThere: findRemovedThere(current, incoming).filter(({ removed }) => !matchedIds.has(removed.id)),
    removedHere: removedHere.map((annotation) => rewriteAnnotation(annotation, map)),
    lookAlikes: findLookAlikes(current, { speakers: tables.speakers.new, tags: tables.tags.new }),
    withoutText: articlesWithoutText(tables.articles.new, current, incoming),
    misplaced,
    texts: [...incoming.texts.values()].filter(({ textHash }) => !current.texts.has(textHash)),
    removedElsewhere: findRemovedElsewhere(current, incoming),
    current,
  };
}
