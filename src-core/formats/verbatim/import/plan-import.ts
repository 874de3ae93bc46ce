import type { Annotation } from '../../../model/annotation';
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
import { matchRecords, type Matches } from './match-records';
import type { ImportPlan } from './import-plan';
import { sortAnnotations } from './plan-annotations';
import { articlesWithoutText, growArticles } from './plan-articles';
import { findRemovedElsewhere, findRemovedThere } from './plan-removals';
import { contentOfArticle, planTable } from './plan-table';

const NO_JOINS: ReadonlyMap<string, string> = new Map();

/** `placed` are the annotations of the file that can come in. */
function planTables(
  current: LibraryContent,
  incoming: LibraryContent,
  placed: readonly Annotation[],
  matches: Matches,
): ImportPlan['tables'] {
  const map: ReferenceMap = (table, id) => matches[table].get(id) ?? id;
  const both = <T>(pick: (content: LibraryContent) => T) => ({ current: pick(current), incoming: pick(incoming) });
  return {
    annotators: planTable(
      both(({ annotators }) => annotators),
      matches.annotators,
      (record) => rewriteAnnotator(record, map),
    ),
    tags: planTable(
      both(({ tags }) => tags),
      matches.tags,
      (record) => rewriteTag(record, map),
    ),
    speakers: planTable(
      both(({ speakers }) => speakers),
      matches.speakers,
      (record) => rewriteSpeaker(record, map),
    ),
    articles: planTable(
      both(({ articles }) => articles),
      matches.articles,
      (record) => rewriteArticle(record, map),
      contentOfArticle,
    ),
    annotations: planTable({ current: current.annotations, incoming: placed }, matches.annotations, (record) =>
      rewriteAnnotation(record, map),
    ),
  };
}

/**
 * What importing this content would mean, without doing it. `joins` says of speakers and tags of the file, by id, which
 * one here they are (an answer to `lookAlikes`). Takes time in proportion to the size of both contents.
 */
export function planImport(
  current: LibraryContent,
  incoming: LibraryContent,
  joins: ReadonlyMap<string, string> = NO_JOINS,
): ImportPlan {
  const articleMatches = matchRecords(current, { ...incoming, annotations: [] }, joins).articles;
  const { placed, misplaced, removedHere } = sortAnnotations(current, incoming, articleMatches);
  const matches = matchRecords(current, { ...incoming, annotations: placed }, joins);
  const matchedIds = new Set(Object.values(matches).flatMap((ofTable) => [...ofTable.values()]));
  const tables = planTables(current, incoming, placed, matches);
  return {
    tables,
    grownArticles: growArticles(current.articles, incoming.articles, matches.articles),
    removedThere: findRemovedThere(current, incoming).filter(({ removed }) => !matchedIds.has(removed.id)),
    removedHere: removedHere.map((annotation) =>
      rewriteAnnotation(annotation, (table, id) => matches[table].get(id) ?? id),
    ),
    lookAlikes: findLookAlikes(current, { speakers: tables.speakers.new, tags: tables.tags.new }),
    withoutText: articlesWithoutText(tables.articles.new, current, incoming),
    misplaced,
    texts: [...incoming.texts.values()].filter(({ textHash }) => !current.texts.has(textHash)),
    removedElsewhere: findRemovedElsewhere(current, incoming),
    current,
  };
}
