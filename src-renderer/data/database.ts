import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie';
import type { Annotation } from '$core/model/annotation';
import type { Annotator } from '$core/model/annotator';
import type { Article } from '$core/model/article';
import type { RemovedRecord } from '$core/model/removed';
import type { Speaker } from '$core/model/speaker';
import type { Counts, Head, Step } from '$core/model/step';
import { subjectOf, type StepSubject } from '$core/model/step-subject';
import type { Tag } from '$core/model/tag';
import type { Text } from '$core/model/text';
import type { TallyRow } from '../models/article-tally';
import { recountTallies } from './recount-tallies';
import type { DraftRow } from './drafts';
import type { PackedRow } from './article-marks';
import type { ReviewRow } from './review-rows';
import type { SeedCacheRow } from './seed-cache';

/**
 * Where the store stands, written in the transaction of every step. `counts` are those of the journal; `held` and `steps`
 * say how many rows are really here. They differ only where the journal has lost a line for good.
 */
export interface MetaRow extends Head {
  readonly key: 'head';
  readonly held: Counts;
  readonly steps: number;
}

/** What the list of history needs of a step; the changes themselves lie in `steps`. */
export interface HistoryRow {
  readonly seq: number;
  readonly id: string;
  readonly name: string;
  readonly at: string;
  readonly by: string;
  readonly undoable: boolean;
  readonly undoes?: string;
  readonly redoes?: string;
}

export const DATABASE_NAME = 'verbatim';

/** The working store. The journal of main is the record: everything here but caches and drafts can be built from it again. */
export class Database extends Dexie {
  declare annotators: EntityTable<Annotator, 'id'>;
  declare tags: EntityTable<Tag, 'id'>;
  declare speakers: EntityTable<Speaker, 'id'>;
  declare articles: EntityTable<Article, 'id'>;
  declare annotations: EntityTable<Annotation, 'id'>;
  declare steps: EntityTable<Step, 'seq'>;
  declare history: EntityTable<HistoryRow, 'seq'>;
  /** What each step was about; it can be built from `steps` again. */
  declare subjects: EntityTable<StepSubject, 'seq'>;
  declare removed: EntityTable<RemovedRecord, 'id'>;
  declare tallies: EntityTable<TallyRow, 'articleId'>;
  declare meta: EntityTable<MetaRow, 'key'>;
  declare packed: EntityTable<PackedRow, 'articleId'>;
  /** What Review filters and sorts by, packed; it can be built from the records again. */
  declare review: EntityTable<ReviewRow, 'part'>;
  declare texts: EntityTable<Text, 'textHash'>;
  /** What was typed and is no step yet. */
  declare drafts: EntityTable<DraftRow, 'id'>;
  declare seedCache: Table<SeedCacheRow, [string, string]>;

  constructor(name: string = DATABASE_NAME) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      annotators: 'id',
      tags: 'id',
      speakers: 'id',
      articles: 'id',
      annotations: 'id, articleId, speakerId, claimantId, *tags',
      steps: 'seq, id',
      history: 'seq',
      removed: 'id',
      tallies: 'articleId',
      meta: 'key',
      texts: 'textHash',
      seedCache: '[folder+path]',
    });
    // Who passed a quote on can be looked up as well, and tallies go by text since an article can have several.
    this.version(2)
      .stores({ annotations: 'id, articleId, speakerId, claimantId, via.speakerId, *tags' })
      .upgrade(recountTallies);
    // The list of history says what steps were about; what is typed survives a crash.
    this.version(3).stores({ subjects: 'seq', drafts: 'id' }).upgrade(fillSubjects);
    // Records of an article a stretch at a time, and what painting needs of them all at once.
    this.version(4).stores({
      annotations: 'id, [articleId+id], speakerId, claimantId, via.speakerId, *tags',
      packed: 'articleId',
    });
    this.version(5).stores({ review: 'part' });
  }
}

/** A step at a time, because one import may hold the whole library. */
async function fillSubjects(transaction: Transaction): Promise<void> {
  const subjects: StepSubject[] = [];
  await transaction.table<Step, number>('steps').each((step) => subjects.push(subjectOf(step)));
  await transaction.table<StepSubject, number>('subjects').bulkPut(subjects);
}
