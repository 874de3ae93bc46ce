import { fail, ok, type Result } from '$core/contract/result';
import type { Text } from '$core/model/text';
import type { Database } from '../data/database';
import { keepPacked, openAnnotations, readAnnotations } from '../data/article-marks';
import type { Host } from '../host/host-client';
import type { AnnotationList } from '../models/annotation-list.svelte';
import type { Catalogue, CatalogueEntry } from '../models/catalogue.svelte';
import type { Library } from '../models/library.svelte';
import type { OpenArticle, OpenedArticle } from '../state/open-article.svelte';
import type { Session } from '../state/session.svelte';
import type { SettingsState } from '../state/settings-state.svelte';
import { carriedPlace } from './carried-place';
import { afterNextFrame, findNamesWhileIdle } from './prepare-while-idle';
import type { Recorder } from './recorder';
import { TextSource } from './text-source';

export interface ReadingParts {
  readonly host: Host;
  readonly database: Database;
  readonly library: Library;
  readonly catalogue: Catalogue;
  readonly recorder: Recorder;
  readonly session: Session;
  readonly settings: SettingsState;
  readonly reading: OpenArticle;
}

export type OpenProblem = 'no-such-article' | 'text-missing';

/** Opens articles and remembers the place in each. */
export class ReadingService {
  readonly #parts: ReadingParts;
  readonly #texts: TextSource;
  #wanted: string | null = null;
  #endFollowing: () => void = () => undefined;
  #underWay: { readonly key: string; readonly opening: Promise<Result<undefined, OpenProblem>> } | null = null;

  constructor(parts: ReadingParts) {
    this.#parts = parts;
    this.#texts = new TextSource(parts.database, parts.host);
    const follow = (): void => {
      void this.#follow();
    };
    parts.recorder.onRecorded(follow);
    parts.recorder.onFailed(follow);
  }

  /**
   * Opens an article where it was left; another version of what is open, at the same words. A later call wins over one
   * that is still under way.
   */
  open(articleId: string, from: OpenedArticle | null = null): Promise<Result<undefined, OpenProblem>> {
    const { catalogue, reading } = this.#parts;
    const entry = catalogue.get(articleId);
    if (entry === undefined) return Promise.resolve(fail('no-such-article'));
    const current = reading.read;
    const key = `${articleId} ${entry.textHash}`;
    if (this.#underWay?.key === key && this.#wanted === articleId) return this.#underWay.opening;
    this.#wanted = articleId;
    if (current?.articleId === articleId && current.text.textHash === entry.textHash) return Promise.resolve(ok());
    const opening = this.#open(entry, from ?? (current?.articleId === articleId ? current : null)).finally(() => {
      if (this.#underWay?.opening === opening) this.#underWay = null;
    });
    this.#underWay = { key, opening };
    return opening;
  }

  async #open(entry: CatalogueEntry, from: OpenedArticle | null): Promise<Result<undefined, OpenProblem>> {
    const { catalogue, reading, session, settings, library, database, recorder } = this.#parts;
    const { articleId, textHash } = entry;
    this.rememberPlace();
    await recorder.idle();
    const [text, annotations] = await Promise.all([
      this.#texts.get(textHash),
      openAnnotations(database, articleId, textHash),
    ]);
    if (this.#wanted !== articleId) return ok();
    if (text === null) {
      this.#wanted = reading.read?.articleId ?? null;
      return fail('text-missing');
    }
    if (reading.current === reading.read) {
      if (from?.articleId !== articleId) session.takeToHand(null);
      session.select(null);
      session.picker = null;
    }
    if (from !== null) this.#carryPlace(from, articleId, text);
    catalogue.keepListed(entry);
    void this.keepMarks();
    this.#endFollowing();
    this.#endFollowing = library.follow(annotations);
    reading.show({ articleId, text, annotations });
    void this.#complete(annotations);
    findNamesWhileIdle(text, () => reading.read?.text === text);
    settings.change({ openArticleId: articleId });
    void settings.write(); // at once: a killed program shall open here
    return ok();
  }

  /** Keeps what painting needs of many marks, so that they are there at once when the article is opened again. */
  async keepMarks(fewest?: number): Promise<void> {
    const { reading, recorder, database } = this.#parts;
    const { savedSeq } = recorder;
    if (reading.read === null || savedSeq === null) return;
    await keepPacked(database, reading.read.annotations, savedSeq, fewest);
  }

  /** Brings the records of marks that so far are only painted, once they are. */
  async #complete(annotations: AnnotationList): Promise<void> {
    const { reading, database } = this.#parts;
    const isWanted = (): boolean => reading.read?.annotations === annotations;
    if (annotations.isWhole) return;
    await afterNextFrame();
    const records = await readAnnotations(database, annotations.articleId, isWanted);
    if (isWanted()) annotations.fill(records);
  }

  /** Another text of the open article has become the current one: by going over to it, by undo, by an import. */
  async #follow(): Promise<void> {
    await Promise.resolve(); // the step is under way only when its maker has been told of it
    const { catalogue, reading } = this.#parts;
    const { read } = reading;
    const entry = catalogue.get(read?.articleId ?? null);
    if (entry === undefined || entry.textHash === read?.text.textHash) return;
    if (this.#wanted !== entry.articleId) return; // another article is being opened
    await this.open(entry.articleId);
  }

  #carryPlace(from: OpenedArticle, articleId: string, text: Text): void {
    const { settings } = this.#parts;
    const place = settings.current.places[from.articleId];
    if (place?.textHash !== from.text.textHash) return;
    const carried = carriedPlace(place, from.text.text, text);
    settings.change({ places: { ...settings.current.places, [articleId]: carried } });
  }

  /** Keeps caret and top line of the open article in the settings. */
  rememberPlace(): void {
    const { reading, settings } = this.#parts;
    const { read, pane } = reading;
    const place = pane?.place() ?? null;
    if (read === null || place === null) return;
    const kept = { textHash: read.text.textHash, ...place };
    settings.change({ places: { ...settings.current.places, [read.articleId]: kept } });
  }
}
