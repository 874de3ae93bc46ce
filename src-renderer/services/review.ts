import type { Annotation } from '$core/model/annotation';
import type { Step } from '$core/model/step';
import type { Text } from '$core/model/text';
import { everyAnnotation, everyStepBut, keepIndex, readKeptIndex, type KeptIndex } from '../data/review-rows';
import type { Database } from '../data/database';
import type { Host } from '../host/host-client';
import type { Library } from '../models/library.svelte';
import { AnnotationColumns } from '../models/review/annotation-columns';
import { EditLog } from '../models/review/edit-log';
import { editsIn } from '../models/review/edits-in';
import { prepareWordRanks } from '../models/review/order/word-ranks';
import { ParagraphTexts } from '../models/review/paragraph-texts';
import { MissingTexts } from './missing-texts';
import { afterNextFrame, whenIdle } from './prepare-while-idle';
import type { Recorder } from './recorder';
import { TextSource } from './text-source';

export interface ReviewParts {
  readonly host: Host;
  readonly database: Database;
  readonly library: Library;
  readonly recorder: Recorder;
}

/** So many changes later the index is kept anew, when there is quiet. */
const MANY_CHANGES = 500;
const QUIET_MS = 3000;
/** How long the index took is on the window's timeline under this name. */
const INDEX_MEASURE = 'review-index';

/** Fills the index of Review and keeps it; reads whole records by id. */
export class ReviewService {
  readonly #parts: ReviewParts;
  readonly #texts: TextSource;
  readonly #quietMs: number;
  #loading: Promise<void> | null = null;
  #isWaitedFor = false;
  #changes = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  readonly #missing: MissingTexts;

  constructor(parts: ReviewParts, quietMs = QUIET_MS) {
    this.#parts = parts;
    this.#quietMs = quietMs;
    this.#texts = new TextSource(parts.database, parts.host);
    this.#missing = new MissingTexts(this.#texts, parts.recorder, (texts) => {
      parts.library.review.addTexts(texts);
      this.#changed(texts.length);
    });
    parts.library.review.onTextMissing((textHash) => {
      this.#missing.ask(textHash);
    });
    parts.recorder.onRecorded(({ changes }) => {
      this.#changed(changes.length);
    });
  }

  /** Resolves when the index is there. Later calls wait for the same. */
  load(): Promise<void> {
    if (this.#parts.library.review.isLoaded) return Promise.resolve();
    this.#isWaitedFor = true;
    return this.#begun();
  }

  /** The same, while nothing else is to be done: nobody waits for it yet. */
  async loadWhileIdle(): Promise<void> {
    await afterNextFrame();
    await whenIdle();
    if (!this.#parts.library.review.isLoaded) await this.#begun();
  }

  /** The annotations with these ids as they are now, in this order; those that are gone are left out. */
  async records(ids: readonly string[]): Promise<readonly Annotation[]> {
    const { library, database, recorder } = this.#parts;
    await recorder.idle();
    const open = ids.map((id) => library.open?.get(id));
    const missing = ids.filter((_id, index) => open[index] === undefined);
    const found = new Map((await database.annotations.bulkGet(missing)).map((record) => [record?.id, record]));
    return ids.flatMap((id, index) => open[index] ?? found.get(id) ?? []);
  }

  /** An annotation with the text that it is on; null where it is gone. */
  async inContext(id: string): Promise<{ readonly annotation: Annotation; readonly text: Text | null } | null> {
    const [annotation] = await this.records([id]);
    if (annotation === undefined) return null;
    return { annotation, text: await this.#texts.get(annotation.target.textHash) };
  }

  #begun(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<void> {
    const { library, database, recorder } = this.#parts;
    library.review.startFilling();
    await recorder.idle();
    const begin = performance.now();
    const kept = await readKeptIndex(database);
    if (kept === null) {
      await this.#build();
      this.#changed(MANY_CHANGES);
    } else this.#unpack(kept);
    performance.measure(INDEX_MEASURE, { start: begin });
    await this.#missing.whenRead();
    void prepareWordRanks(library.review, whenIdle);
  }

  #unpack({ row, steps }: KeptIndex): void {
    const { review } = this.#parts.library;
    const { columns, paragraphs, edits } = row;
    const { text, starts } = columns.ids;
    const ids = Array.from({ length: starts.length - 1 }, (_, at) => text.slice(starts[at], (starts[at + 1] ?? 1) - 1));
    review.fill({
      ids,
      columns: new AnnotationColumns(columns),
      paragraphs: new ParagraphTexts(paragraphs),
      edits: EditLog.unpacked(edits),
      since: steps,
    });
    this.#changed(steps.reduce((sum, { changes }) => sum + changes.length, 0));
  }

  async #build(): Promise<void> {
    const { database, library } = this.#parts;
    const [ids, columns, paragraphs, edits]: [string[], AnnotationColumns, ParagraphTexts, EditLog] = [
      [],
      new AnnotationColumns(),
      new ParagraphTexts(),
      new EditLog(),
    ];
    for await (const records of everyAnnotation(database)) {
      if (!this.#isWaitedFor) await whenIdle();
      for (const record of records) {
        columns.write(ids.length, record);
        ids.push(record.id);
      }
    }
    for await (const steps of everyStepBut(database, 'step.import')) addEdits(edits, steps);
    for (const hash of columns.coded.textHash.values) {
      const text = hash === null ? null : await this.#texts.get(hash);
      if (text !== null) paragraphs.add(text);
    }
    const rows = Uint32Array.from(ids, (_id, row) => row);
    const settled = new AnnotationColumns(columns.packed(rows, { text: '', starts: new Uint32Array(1) }));
    library.review.fill({ ids, columns: settled, paragraphs: new ParagraphTexts(paragraphs.packed()), edits });
  }

  #changed(count: number): void {
    this.#changes += count;
    if (this.#changes >= MANY_CHANGES) this.#keepLater();
  }

  #keepLater(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.#keepInQuiet();
    }, this.#quietMs);
  }

  /** An import is still being written when its changes have long been told: the index is kept when that has ended, with its texts. */
  async #keepInQuiet(): Promise<void> {
    await this.#parts.recorder.idle();
    await this.#missing.whenRead();
    await whenIdle();
    if (this.#parts.recorder.savedSeq === null) this.#keepLater();
    else await this.keep();
  }

  /** Keeps the index as it is for the next start, if nothing is under way. */
  async keep(): Promise<void> {
    const { library, database, recorder } = this.#parts;
    const { savedSeq } = recorder;
    if (savedSeq === null || !library.review.isLoaded || this.#changes === 0 || !database.isOpen()) return;
    const content = library.review.packed();
    this.#changes = 0;
    await keepIndex(database, savedSeq, content);
  }
}

function addEdits(edits: EditLog, steps: readonly Step[]): void {
  for (const step of steps) {
    for (const { id, edit } of editsIn(step.changes, { ...step, isTakenBack: false })) edits.add(id, edit);
  }
}
