import { fault, type ReferredRecord } from '../../fault';
import type { FileAnnotation } from '../schema/annotation';
import type { VerbatimFile } from '../schema/file';
import type { KnownIds } from './check-ids';
import type { ProblemList } from './problem-list';

type Check = (table: keyof KnownIds, id: string | null, where: string) => void;

const RECORDS: Readonly<Record<keyof KnownIds, ReferredRecord>> = {
  annotators: 'annotator',
  tags: 'tag',
  speakers: 'speaker',
  articles: 'article',
  annotations: 'annotation',
};

function makeCheck(ids: KnownIds, ownId: string, problems: ProblemList): Check {
  return (table, id, where) => {
    if (id === null || ids[table].has(id)) return;
    problems.add(fault('no-record', { record: RECORDS[table], id }), where, ownId);
  };
}

function checkAnnotation(annotation: FileAnnotation, where: string, check: Check): void {
  check('articles', annotation.articleId, `${where}.articleId`);
  for (const [at, tag] of annotation.tags.entries()) check('tags', tag, `${where}.tags[${String(at)}]`);
  for (const [at, { by }] of annotation.decisions.entries()) {
    check('annotators', by, `${where}.decisions[${String(at)}].by`);
  }
  if (annotation.kind === 'quote') {
    check('speakers', annotation.speakerId, `${where}.speakerId`);
    check('speakers', annotation.via?.speakerId ?? null, `${where}.via.speakerId`);
    check('annotations', annotation.continuationOf, `${where}.continuationOf`);
    check('annotations', annotation.parentQuoteId, `${where}.parentQuoteId`);
  }
  if (annotation.kind === 'claim') {
    check('speakers', annotation.claimantId, `${where}.claimantId`);
    check('annotations', annotation.quoteId, `${where}.quoteId`);
  }
}

function checkSpeakers(file: VerbatimFile, ids: KnownIds, problems: ProblemList): void {
  for (const [index, speaker] of file.speakers.entries()) {
    const where = `speakers[${String(index)}]`;
    const check = makeCheck(ids, speaker.id, problems);
    for (const [at, id] of speaker.memberIds.entries()) check('speakers', id, `${where}.memberIds[${String(at)}]`);
    for (const [at, { organisationId }] of speaker.roles.entries()) {
      check('speakers', organisationId, `${where}.roles[${String(at)}].organisationId`);
    }
  }
}

function checkMakers(file: VerbatimFile, ids: KnownIds, problems: ProblemList): void {
  for (const name of ['annotators', 'tags', 'speakers', 'articles', 'annotations'] as const) {
    for (const [index, { id, createdBy }] of file[name].entries()) {
      makeCheck(ids, id, problems)('annotators', createdBy, `${name}[${String(index)}].createdBy`);
    }
  }
  for (const [index, { id, removedBy }] of file.removed.entries()) {
    makeCheck(ids, id, problems)('annotators', removedBy, `removed[${String(index)}].removedBy`);
  }
}

/** Finds every reference to a record that is not in the file. */
export function checkReferences(file: VerbatimFile, ids: KnownIds, problems: ProblemList): void {
  checkMakers(file, ids, problems);
  for (const [index, tag] of file.tags.entries()) {
    makeCheck(ids, tag.id, problems)('tags', tag.parentId, `tags[${String(index)}].parentId`);
  }
  checkSpeakers(file, ids, problems);
  for (const [index, annotation] of file.annotations.entries()) {
    checkAnnotation(annotation, `annotations[${String(index)}]`, makeCheck(ids, annotation.id, problems));
  }
}
