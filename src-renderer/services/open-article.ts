import { fail, ok, type Result } from '$core/contract/result';
import type { Text } from '$core/model/text';
import type { Database } from '../data/database';
import { loadAnnotations } from '../data/load-library';
import type { Host } from '../host/host-client';
import type { Catalogue, CatalogueEntry } from '../models/catalogue.svelte';
import type { Library } from '../models/library.svelte';
import type { OpenArticle } from '../state/open-article.svelte';
import type { Session } from '../state/session.svelte';
import type { SettingsState } from '../state/settings-state.svelte';
import type { Recorder } from './recorder';

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
  #wanted: string | null = null;

  constructor(parts: ReadingParts) {
    this.#parts = parts;
  }

  /** Opens an article where it was left. A later call wins over one that is still under way. */
  async open(articleId: string): Promise<Result<undefined, OpenProblem>> {
    const { catalogue, reading, session, settings, library, database, recorder } = this.#parts;
    const entry = catalogue.get(articleId);
    if (entry === undefined) return fail('no-such-article');
    this.#wanted = articleId;
    if (reading.current?.articleId === articleId && reading.current.text.textHash === entry.textHash) return ok();
    this.rememberPlace();
    await recorder.idle();
    const [text, annotations] = await Promise.all([this.#textOf(entry), loadAnnotations(database, articleId)]);
    if (this.#wanted !== articleId) return ok();
    if (text === null) return fail('text-missing');
    session.takeToHand(null);
    session.select(null);
    session.picker = null;
    library.show(annotations);
    reading.current = { articleId, text, annotations };
    settings.change({ openArticleId: articleId });
    void settings.write(); // at once: a killed program shall open here
    return ok();
  }

  /** Keeps caret and top line of the open article in the settings. */
  rememberPlace(): void {
    const { reading, settings } = this.#parts;
    const { current, pane } = reading;
    if (current === null || pane === null) return;
    const place = { textHash: current.text.textHash, ...pane.place() };
    settings.change({ places: { ...settings.current.places, [current.articleId]: place } });
  }

  async #textOf({ textHash }: CatalogueEntry): Promise<Text | null> {
    const { database, host } = this.#parts;
    const stored = await database.texts.get(textHash);
    if (stored !== undefined) return stored;
    const kept = await host.call('texts:get', { textHash });
    if (!kept.ok) return null;
    await database.texts.put(kept.value);
    return kept.value;
  }
}
