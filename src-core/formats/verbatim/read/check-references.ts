import type { FileAnnotation } from '../schema/annotation';
import type { VerbatimFile } from '../schema/file';
import type { KnownIds } from './check-ids';
import type { ProblemList } from './problem-list';

type Check = (known: ReadonlySet<string>, id: string | null, where: string) => void;

const NOUNS: Readonly<Record<keyof KnownIds, string>> = {
  annotators: 'annotator',
  tags: 'tag',
  speakers: 'speaker',
  articles: 'article',
  annotations: 'annotation',
};

function makeCheck(ids: KnownIds, ownId: string, problems: ProblemList): Check {
  return (known, id, where) => {
    if (id === null || known.has(id)) return;
    const table = Object.entries(ids).find(([, set]) => set === known)?.[0];
    const noun = Object.entries(NOUNS).find(([name]) => name === table)?.[1] ?? 'record';
    problems.add('dangling-reference', where, `There is no ${noun} with the id ${id} in the file.`, ownId);
  };
}

function checkAnnotation(annotation: FileAnnotation, where: string, ids: KnownIds, check: Check): void {
  check(ids.articles, annotation.articleId, `${where}.articleId`);
  for (const [at, tag] of annotation.tags.entries()) check(ids.tags, tag, `${where}.tags[${String(at)}]`);
  for (const [at, { by }] of annotation.decisions.entries()) {
    check(ids.annotators, by, `${where}.decisions[${String(at)}].by`);
  }
  if (annotation.kind === 'quote') {
    check(ids.speakers, annotation.speakerId, `${where}.speakerId`);
    check(ids.speakers, annotation.via?.speakerId ?? null, `${where}.via.speakerId`);
    check(ids.annotations, annotation.continuationOf, `${where}.continuationOf`);
    check(ids.annotations, annotation.parentQuoteId, `${where}.parentQuoteId`);
  }
  if (annotation.kind === 'claim') {
    check(ids.speakers, annotation.claimantId, `${where}.claimantId`);
    check(ids.annotations, annotation.quoteId, `${where}.quoteId`);
  }
}

function checkSpeakers(file: VerbatimFile, ids: KnownIds, problems: ProblemList): void {
  for (const [index, speaker] of file.speakers.entries()) {
    const where = `speakers[${String(index)}]`;
    const check = makeCheck(ids, speaker.id, problems);
    for (const [at, id] of speaker.memberIds.entries()) check(ids.speakers, id, `${where}.memberIds[${String(at)}]`);
    for (const [at, { organisationId }] of speaker.roles.entries()) {
      check(ids.speakers, organisationId, `${where}.roles[${String(at)}].organisationId`);
    }
  }
}

function checkMakers(file: VerbatimFile, ids: KnownIds, problems: ProblemList): void {
  for (const name of ['annotators', 'tags', 'speakers', 'articles', 'annotations'] as const) {
    for (const [index, { id, createdBy }] of file[name].entries()) {
      makeCheck(ids, id, problems)(ids.annotators, createdBy, `${name}[${String(index)}].createdBy`);
    }
  }
  for (const [index, { id, removedBy }] of file.removed.entries()) {
    makeCheck(ids, id, problems)(ids.annotators, removedBy, `removed[${String(index)}].removedBy`);
  }
}

/** Finds every reference to a record that is not in the file. */
export function checkReferences(file: VerbatimFile, ids: KnownIds, problems: ProblemList): void {
  checkMakers(file, ids, problems);
  for (const [index, tag] of file.tags.entries()) {
    makeCheck(ids, tag.id, problems)(ids.tags, tag.parentId, `tags[${String(index)}].parentId`);
  }
  checkSpeakers(file, ids, problems);
  for (const [index, annotation] of file.annotations.entries()) {
    checkAnnotation(annotation, `annotations[${String(index)}]`, ids, makeCheck(ids, annotation.id, problems));
  }
}
