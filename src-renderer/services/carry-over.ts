import { fail, ok, type Result } from '$core/contract/result';
import { ARTICLE_FIELDS, type Article, type ArticleField, type ArticleVersion } from '$core/model/article';
import type { TextRange } from '$core/model/anchor';
import type { Annotation } from '$core/model/annotation';
import { articleIdFromTextHash } from '$core/model/ids';
import type { Change } from '$core/model/step';
import { settledParts } from '$core/text/reanchor/carry-annotation';
import { Reanchoring } from '$core/text/reanchor/reanchor';
import type { Database } from '../data/database';
import type { Host } from '../host/host-client';
import type { Catalogue, CatalogueEntry, CatalogueFile } from '../models/catalogue.svelte';
import type { OpenArticle } from '../state/open-article.svelte';
import type { ClockAndIds } from './clock-and-ids';
import { asks, earlierMarks, withPassagesOf, type EarlierMark } from './earlier-marks';
import type { ReadingService } from './open-article';
import type { Recorder } from './recorder';
import { anchorIn, onTarget } from './targets';
import { TextSource } from './text-source';

export interface CarryOverParts {
  readonly host: Host;
  readonly database: Database;
  readonly catalogue: Catalogue;
  readonly recorder: Recorder;
  readonly reading: OpenArticle;
  readonly readingService: ReadingService;
  readonly clock: ClockAndIds;
}

export type CarryOverProblem = 'no-newer-version' | 'text-missing' | 'not-saved';

/** How many marks went along by themselves, and how many wait for a person. */
export interface CarriedOver {
  readonly carried: number;
  readonly waiting: number;
}

/** Goes over to a new version of an article and takes its marks along. */
export class CarryOverService {
  readonly #parts: CarryOverParts;
  readonly #texts: TextSource;

  constructor(parts: CarryOverParts) {
    this.#parts = parts;
    this.#texts = new TextSource(parts.database, parts.host);
  }

  /**
   * Makes what the file holds now the current text of the open article. One step takes the article over with every mark
   * whose words are unchanged; the others stay on their version until a person decides. An article without a record has
   * no marks: its new text is just opened.
   */
  async goOver(): Promise<Result<CarriedOver, CarryOverProblem>> {
    const { catalogue, reading, recorder } = this.#parts;
    const { current } = reading;
    const entry = catalogue.get(current?.articleId ?? null);
    if (current === null || entry?.newer === undefined || entry.newer === null) return fail('no-newer-version');
    const text = await this.#texts.get(entry.newer.seed.textHash);
    if (text === null) return fail('text-missing');
    if (entry.record === null) return this.#openNewSeed(entry.newer);
    await Promise.all([recorder.idle(), current.annotations.whole()]);
    const marks = await earlierMarks(current.annotations.ordered, text, this.#texts);
    const settled = marks.filter(({ carried }) => carried.outcome === 'exact' || carried.outcome === 'moved');
    const moves = settled.flatMap((mark) => this.#markChange(mark, current.annotations.get(mark.annotation.id)));
    const changes = [this.#articleChange(entry, entry.newer), ...moves];
    const saved = await recorder.record({ name: 'step.article.carry-over', changes, texts: [text] });
    if (!saved.ok) return fail('not-saved');
    await this.#parts.readingService.open(entry.articleId);
    const waiting = marks.filter((mark) => asks(mark) && !settled.includes(mark)).length;
    return ok({ carried: moves.length, waiting });
  }

  /** The marks of the open article that are on earlier versions, with what became of each in the text that is shown. */
  async marksToDecide(): Promise<EarlierMark[]> {
    const { current } = this.#parts.reading;
    if (current === null) return [];
    await current.annotations.whole();
    return (await earlierMarks(current.annotations.ordered, current.text, this.#texts)).filter(asks);
  }

  /** A person takes the place that is supposed, or one of several; all else of the mark stays as it is now. */
  accept(annotation: Annotation, carried: Annotation): void {
    this.#replace(annotation, withPassagesOf(annotation, carried));
  }

  /**
   * A person puts a mark of an earlier version on ranges of the text that is shown. Its other passages go along where the
   * text still has them unchanged. Nothing happens to one that was put elsewhere meanwhile.
   */
  async attach(annotation: Annotation, ranges: readonly TextRange[]): Promise<void> {
    const open = this.#parts.reading.current;
    if (open === null) throw new Error('No article is open.');
    const oldText = await this.#texts.get(annotation.target.textHash);
    const before = open.annotations.get(annotation.id);
    if (before?.target !== annotation.target) return;
    const parts =
      before.kind === 'quote' && oldText !== null
        ? settledParts(before, new Reanchoring(oldText.text, open.text.text, open.text.textHash))
        : {};
    const placed: Annotation = { ...before, ...parts };
    this.#replace(before, onTarget(open.text, placed, anchorIn(open.text, ranges)));
  }

  #replace(before: Annotation, placed: Annotation): void {
    const after = { ...placed, updatedAt: this.#parts.clock.now() };
    const change: Change = { table: 'annotations', id: before.id, before, after };
    void this.#parts.recorder.record({ name: 'step.annotation.reanchor', changes: [change] });
  }

  async #openNewSeed({ seed }: CatalogueFile): Promise<Result<CarriedOver, CarryOverProblem>> {
    const { catalogue, reading, readingService } = this.#parts;
    const from = reading.current;
    catalogue.keepListed(null);
    const opened = await readingService.open(articleIdFromTextHash(seed.textHash), from);
    return opened.ok ? ok({ carried: 0, waiting: 0 }) : fail('text-missing');
  }

  /** What was changed in a mark while the texts were compared stays; one that was put elsewhere is left alone. */
  #markChange({ annotation, carried }: EarlierMark, before: Annotation | undefined): Change[] {
    if (carried.annotation === null || before?.target !== annotation.target) return [];
    const after = { ...withPassagesOf(before, carried.annotation), updatedAt: this.#parts.clock.now() };
    return [{ table: 'annotations', id: before.id, before, after }];
  }

  #articleChange({ record }: CatalogueEntry, file: CatalogueFile): Change {
    if (record === null) throw new Error('The article is not on record.');
    const now = this.#parts.clock.now();
    const versions = withVersion(record.versions, file, now);
    const read = ARTICLE_FIELDS.filter((field) => record[field].from === 'reader').map(
      (field) => [field, { value: file.seed.fields[field], from: 'reader' }] as const,
    );
    const fields = Object.fromEntries(read) as Partial<Pick<Article, ArticleField>>;
    const after = { ...record, ...fields, versions, currentTextHash: file.seed.textHash, updatedAt: now };
    return { table: 'articles', id: record.id, before: record, after };
  }
}

/** The versions with the one that the file holds, the latest seen last; one that was seen before keeps its place. */
function withVersion(versions: readonly ArticleVersion[], file: CatalogueFile, seenAt: string): ArticleVersion[] {
  const { textHash, sha256, encoding } = file.seed;
  if (versions.some((version) => version.textHash === textHash)) return [...versions];
  const source = { kind: 'seed', folder: file.folder, path: file.path, sha256, encoding } as const;
  return [...versions, { textHash, seenAt, sources: [source] }];
}
