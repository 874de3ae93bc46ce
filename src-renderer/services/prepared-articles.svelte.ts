import { fail, ok, type Result } from '$core/contract/result';
import { readAnnotations } from '../data/article-marks';
import type { Database } from '../data/database';
import type { Host } from '../host/host-client';
import { AnnotationList } from '../models/annotation-list.svelte';
import type { Catalogue } from '../models/catalogue.svelte';
import type { Library } from '../models/library.svelte';
import { packMarks } from '../models/packed-marks';
import type { OpenedArticle } from '../state/open-article.svelte';
import type { OpenProblem } from './open-article';
import type { Recorder } from './recorder';
import { TextSource } from './text-source';

export interface PreparedParts {
  readonly host: Host;
  readonly database: Database;
  readonly library: Library;
  readonly catalogue: Catalogue;
  readonly recorder: Recorder;
}

/** Why an article cannot be shown; `not-read` where the store did not give its marks. */
export type PrepareProblem = OpenProblem | 'not-read';

interface Prepared {
  readonly opened: OpenedArticle;
  readonly end: () => void;
}

const NOTHING_KNOWN = packMarks([]);

/**
 * Articles that are about to be worked on, read ahead and kept up to date with every step, so that going over to one of
 * them takes no time. Those that are no longer wanted are let go.
 */
export class PreparedArticles {
  readonly #parts: PreparedParts;
  readonly #texts: TextSource;
  #ready: ReadonlyMap<string, Result<Prepared, PrepareProblem>> = $state.raw(new Map());
  #wanted: readonly string[] = [];
  #isReading = false;

  constructor(parts: PreparedParts) {
    this.#parts = parts;
    this.#texts = new TextSource(parts.database, parts.host);
    const check = (): void => {
      void this.#dropOutdated();
    };
    parts.recorder.onRecorded(check);
    parts.recorder.onFailed(check);
  }

  /** The article, or why it cannot be shown; undefined while it is not read. */
  get(articleId: string): Result<OpenedArticle, PrepareProblem> | undefined {
    const found = this.#ready.get(articleId);
    return found?.ok === true ? ok(found.value.opened) : found;
  }

  /** From now on exactly these are wanted, the first of them first. */
  keep(articleIds: readonly string[]): void {
    this.#wanted = articleIds;
    const wanted = new Set(articleIds);
    if ([...this.#ready.keys()].some((id) => !wanted.has(id))) this.#letGo((id) => !wanted.has(id));
    void this.#read();
  }

  async #read(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      for (let next = this.#nextUnread(); next !== undefined; next = this.#nextUnread()) {
        const prepared = await this.#prepare(next).catch(() => fail('not-read' as const));
        if (this.#wanted.includes(next)) this.#ready = new Map([...this.#ready, [next, prepared]]);
        else if (prepared.ok) prepared.value.end();
      }
    } finally {
      this.#isReading = false;
    }
  }

  #nextUnread(): string | undefined {
    return this.#wanted.find((id) => !this.#ready.has(id));
  }

  async #prepare(articleId: string): Promise<Result<Prepared, PrepareProblem>> {
    const { catalogue, library, database, recorder } = this.#parts;
    const entry = catalogue.get(articleId);
    if (entry === undefined) return fail('no-such-article');
    const text = await this.#texts.get(entry.textHash);
    if (text === null) return fail('text-missing');
    const annotations = AnnotationList.awaiting(articleId, entry.textHash, NOTHING_KNOWN);
    const end = library.follow(annotations);
    // Saved steps are in what is read and later ones are told to the list. Waiting for those in between would never end
    // while somebody decides quickly.
    for (const change of recorder.unsavedChanges) if (change.table === 'annotations') annotations.apply(change);
    const records = await readAnnotations(database, articleId, () => this.#wanted.includes(articleId));
    annotations.fill(records);
    return ok({ opened: { articleId, text, annotations }, end });
  }

  /** Another text of an article has become the current one, or an article that could not be read has changed. */
  async #dropOutdated(): Promise<void> {
    await Promise.resolve(); // the step is under way only when its maker has been told of it
    const isOutdated = (id: string): boolean => {
      const found = this.#ready.get(id);
      if (found?.ok !== true) return true;
      return found.value.opened.text.textHash !== this.#parts.catalogue.get(id)?.textHash;
    };
    if (![...this.#ready.keys()].some(isOutdated)) return;
    this.#letGo(isOutdated);
    void this.#read();
  }

  #letGo(isUnwanted: (articleId: string) => boolean): void {
    const kept = [...this.#ready].filter(([id, prepared]) => {
      const goes = isUnwanted(id);
      if (goes && prepared.ok) prepared.value.end();
      return !goes;
    });
    this.#ready = new Map(kept);
  }
}
