import { fail, ok, type Result } from '$core/contract/result';
import { makeFinder } from '$core/text/find/finder';
import type { FindQuery } from '$core/text/find/query';
import type { Database } from '../data/database';
import type { Host } from '../host/host-client';
import type { Catalogue } from '../models/catalogue.svelte';
import type { Library } from '../models/library.svelte';
import type { FindProblem } from '../state/find-problem';
import type { SearchedField, SearchedText, SearchJob, SearchNews } from '../workers/search-job';
import { runSearch } from '../workers/search-runner';
import type { Recorder } from './recorder';

export interface SearchParts {
  readonly host: Host;
  readonly database: Database;
  readonly catalogue: Catalogue;
  readonly library: Library;
  readonly recorder: Recorder;
}

/** What is searched, and how much of it is listed. */
export interface SearchRequest {
  readonly query: FindQuery;
  /** Null: all that the library lists. */
  readonly texts: readonly SearchedText[] | null;
  /** Whether notes, restatements, speakers and tags are searched too. */
  readonly records: boolean;
  readonly mostOfText: number;
  readonly mostOfAll: number;
}

export interface SearchEnd {
  /** Articles whose text could be found nowhere. */
  readonly withoutText: readonly SearchedText[];
}

/** Searches the texts of all articles, read or not, and what is written about them. */
export class SearchService {
  readonly #parts: SearchParts;

  constructor(parts: SearchParts) {
    this.#parts = parts;
  }

  /** Every article that the library lists, in its order, on the version that is read. */
  allTexts(): readonly SearchedText[] {
    return this.#parts.catalogue.entries.map(({ articleId, textHash }) => ({ articleId, textHash }));
  }

  /** Tells what is found while it is found. The signal ends it at once. */
  async search(
    request: SearchRequest,
    onNews: (news: SearchNews) => void,
    signal: AbortSignal,
  ): Promise<Result<SearchEnd, FindProblem>> {
    const finder = makeFinder(request.query);
    if (!finder.ok) return fail({ kind: 'fault', reason: finder.error.reason });
    await this.#parts.recorder.idle();
    const first = await runSearch(this.#jobOf(request), onNews, signal);
    if (!first.ok) return fail({ kind: first.error.kind === 'broken' ? 'broken' : 'too-long' });
    const fetched = await this.#fetch(first.value);
    const again = { ...request, texts: fetched, records: false };
    const second = fetched.length === 0 ? ok([]) : await runSearch(this.#jobOf(again), onNews, signal);
    if (!second.ok) return fail({ kind: second.error.kind === 'broken' ? 'broken' : 'too-long' });
    const found = new Set(fetched);
    return ok({ withoutText: first.value.filter((text) => !found.has(text)) });
  }

  #jobOf({ query, texts, records, mostOfText, mostOfAll }: SearchRequest): SearchJob {
    return {
      databaseName: this.#parts.database.name,
      query,
      fields: records ? this.#fields() : [],
      annotations: records,
      texts: texts ?? this.allTexts(),
      mostOfText,
      mostOfAll,
    };
  }

  #fields(): SearchedField[] {
    const { speakers, tags } = this.#parts.library;
    const ofSpeakers = speakers.all.flatMap(({ id, name, aliases, roles, note }) =>
      [name, ...aliases, ...roles.map(({ title }) => title), note].map((words) => ({
        kind: 'speaker' as const,
        id,
        words,
      })),
    );
    const ofTags = tags.all.flatMap(({ id, name, description }) =>
      [name, description].map((words) => ({ kind: 'tag' as const, id, words })),
    );
    return [...ofSpeakers, ...ofTags];
  }

  /** Main keeps every text that a step has named; what the store lacks is taken from there. */
  async #fetch(missing: readonly SearchedText[]): Promise<SearchedText[]> {
    const { host, database } = this.#parts;
    const fetched: SearchedText[] = [];
    for (const text of missing) {
      const kept = await host.call('texts:get', { textHash: text.textHash });
      if (!kept.ok) continue;
      await database.texts.put(kept.value);
      fetched.push(text);
    }
    return fetched;
  }
}
