import type { Annotation } from '$core/model/annotation';
import { headAfter, sameHead } from '$core/model/head';
import type { Head, Step } from '$core/model/step';
import type { PackedColumns } from '../models/review/annotation-columns';
import type { Edit } from '../models/review/edit-log';
import type { PackedParagraphs } from '../models/review/paragraph-texts';
import { storeMeta } from './apply-step';
import type { Database } from './database';

/** The index of Review as it was after a step. */
export interface ReviewRow {
  readonly part: 'index';
  /** Raised with every change of what is kept: another form is built anew. */
  readonly form: number;
  readonly head: Head;
  readonly columns: PackedColumns;
  readonly paragraphs: PackedParagraphs;
  readonly edits: readonly (readonly [string, readonly Edit[]])[];
}

const FORM = 2;
/** More steps than these are not caught up with: all is built anew. */
const MOST_STEPS_BEHIND = 2000;
const RECORDS_A_READ = 1000;

export interface KeptIndex {
  readonly row: ReviewRow;
  /** The steps since, to be applied to it. */
  readonly steps: readonly Step[];
}

/** What is kept of the index, if the store has gone on from there and from nowhere else; else null. */
export async function readKeptIndex(database: Database): Promise<KeptIndex | null> {
  const row = await database.review.get('index');
  if (row?.form !== FORM) return null;
  const meta = await storeMeta(database);
  if (meta.seq - row.head.seq > MOST_STEPS_BEHIND) return null;
  const steps = meta.seq === row.head.seq ? [] : await database.steps.where('seq').above(row.head.seq).sortBy('seq');
  const reached = steps.reduce((head, step) => headAfter(head, step), row.head);
  return sameHead(reached, meta) ? { row, steps } : null;
}

/** Keeps the index for the next start, if the store stands where the index does. */
export async function keepIndex(
  database: Database,
  seq: number,
  content: Omit<ReviewRow, 'part' | 'form' | 'head'>,
): Promise<void> {
  await database.transaction('rw', [database.meta, database.review], async () => {
    const { seq: stored, hash, counts } = await storeMeta(database);
    if (stored !== seq) return;
    await database.review.put({ part: 'index', form: FORM, head: { seq: stored, hash, counts }, ...content });
  });
}

/** Every annotation, a stretch at a time: the window answers in between. */
export async function* everyAnnotation(database: Database): AsyncGenerator<readonly Annotation[]> {
  for (let last = ''; ;) {
    const next = await database.annotations.where('id').above(last).limit(RECORDS_A_READ).toArray();
    if (next.length > 0) yield next;
    if (next.length < RECORDS_A_READ) return;
    last = next.at(-1)?.id ?? '';
  }
}

/** Every step but those that brought a file, a stretch at a time. */
export async function* everyStepBut(database: Database, name: string): AsyncGenerator<readonly Step[]> {
  const rows = await database.history.orderBy('seq').toArray();
  const seqs = rows.filter((row) => row.name !== name).map(({ seq }) => seq);
  for (let at = 0; at < seqs.length; at += RECORDS_A_READ) {
    const steps = await database.steps.bulkGet(seqs.slice(at, at + RECORDS_A_READ));
    yield steps.filter((step) => step !== undefined);
  }
}
