import Dexie from 'dexie';
import type { Annotation } from '$core/model/annotation';
import { AnnotationList } from '../models/annotation-list.svelte';
import { packMarks, type PackedMarks } from '../models/packed-marks';
import { storeMeta } from './apply-step';
import type { Database } from './database';

/** There only as long as it says what the records say: each step that touches a mark of the article takes it away. */
export interface PackedRow {
  readonly articleId: string;
  readonly marks: PackedMarks;
}

/** Fewer are read whole as quickly. */
const FEWEST_PACKED = 1000;
/** So many records are read at once: the window answers in between. */
const RECORDS_A_READ = 1000;

/** The annotations of an article: whole, or where there are many, by what painting needs of them, and the records to come. */
export async function openAnnotations(
  database: Database,
  articleId: string,
  textHash: string,
): Promise<AnnotationList> {
  const packed = await database.packed.get(articleId);
  if (packed !== undefined) return AnnotationList.awaiting(articleId, textHash, packed.marks);
  return new AnnotationList(articleId, textHash, await readAnnotations(database, articleId, () => true));
}

/** All records of an article by id, a stretch at a time; what there was until then when they are no longer wanted. */
export async function readAnnotations(
  database: Database,
  articleId: string,
  isWanted: () => boolean,
): Promise<Annotation[]> {
  const read: Annotation[] = [];
  for (let last = ''; isWanted();) {
    const next = await database.annotations
      .where('[articleId+id]')
      .between([articleId, last], [articleId, Dexie.maxKey], false, true)
      .limit(RECORDS_A_READ)
      .toArray();
    for (const annotation of next) read.push(annotation);
    if (next.length < RECORDS_A_READ) break;
    last = next.at(-1)?.id ?? '';
  }
  return read;
}

/**
 * Keeps the marks packed for the next opening, if the store stands where the list stood (`seq`) and lacks them. Lists that
 * are short or not whole are left alone.
 */
export async function keepPacked(
  database: Database,
  list: AnnotationList,
  seq: number,
  fewest: number = FEWEST_PACKED,
): Promise<void> {
  const { articleId, ordered } = list;
  if (!list.isWhole || ordered.length < fewest) return;
  await database.transaction('rw', [database.meta, database.packed], async () => {
    const { seq: stored } = await storeMeta(database);
    if (stored !== seq || (await database.packed.where('articleId').equals(articleId).count()) > 0) return;
    await database.packed.put({ articleId, marks: packMarks(ordered) });
  });
}
