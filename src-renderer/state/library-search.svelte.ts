import { LENIENT, type FindOptions, type FindQuery } from '$core/text/find/query';
import type { SearchService } from '../services/search';
import type { RecordHit, SearchNews, TextHit, TextHits } from '../workers/search-job';
import type { FindProblem } from './find-problem';

/** A line of the results that can be opened. */
export type SearchRow =
  | { readonly kind: 'record'; readonly key: string; readonly hit: RecordHit }
  | { readonly kind: 'text'; readonly key: string; readonly hit: TextHit };

/** Lines that belong together: records of a kind, or the hits in one article. */
export interface SearchGroup {
  readonly kind: RecordHit['kind'] | 'article';
  readonly articleId: string | null;
  readonly count: number;
  readonly rows: readonly SearchRow[];
}

const WAIT_MS = 180;
const MOST_OF_TEXT = 8;
const MOST_OF_ALL = 400;
const MOST_OF_KIND = 200;
const RECORD_KINDS: readonly RecordHit['kind'][] = ['speaker', 'tag', 'note', 'restatement'];

/** Searching everything: what is looked for, what was found so far, and which line is chosen. */
export class LibrarySearch {
  readonly #service: SearchService;
  #query: FindQuery = $state.raw({ ...LENIENT, words: '' });
  #records: readonly RecordHit[] = $state.raw([]);
  #texts: readonly TextHits[] = $state.raw([]);
  #searched = $state(0);
  #total = $state(0);
  #withoutText = $state(0);
  #isSearching = $state(false);
  #problem: FindProblem | null = $state.raw(null);
  #chosenKey: string | null = $state(null);
  #running: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  readonly #groups = $derived.by(() => groupsOf(this.#records, this.#texts));
  readonly #rows = $derived(this.#groups.flatMap(({ rows }) => rows));
  readonly #at = $derived(
    Math.max(
      0,
      this.#rows.findIndex(({ key }) => key === this.#chosenKey),
    ),
  );

  constructor(service: SearchService) {
    this.#service = service;
  }

  /** What it searches with, for whoever only counts. */
  get service(): SearchService {
    return this.#service;
  }
  get query(): FindQuery {
    return this.#query;
  }
  get groups(): readonly SearchGroup[] {
    return this.#groups;
  }
  get problem(): FindProblem | null {
    return this.#problem;
  }
  get isSearching(): boolean {
    return this.#isSearching;
  }
  /** How many texts have been searched, and of how many. */
  get progress(): { readonly searched: number; readonly total: number } {
    return { searched: this.#searched, total: this.#total };
  }
  /** How many articles have no text that could be searched. */
  get withoutText(): number {
    return this.#withoutText;
  }
  /** How often the texts hold it, in how many articles, and how much else. */
  get counts(): { readonly hits: number; readonly articles: number; readonly records: number } {
    const hits = this.#texts.reduce((sum, { count }) => sum + count, 0);
    return { hits, articles: this.#texts.length, records: this.#records.length };
  }
  get chosen(): SearchRow | null {
    return this.#rows[this.#at] ?? null;
  }

  type(words: string): void {
    this.#query = { ...this.#query, words };
    this.#chosenKey = null;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.search(), WAIT_MS);
  }

  /** Other words, searched for when the dialog opens. */
  begin(words: string): void {
    this.#query = { ...this.#query, words };
    this.#chosenKey = null;
  }

  choose(options: Partial<FindOptions>): void {
    this.#query = { ...this.#query, ...options };
    void this.search();
  }

  chooseRow(key: string): void {
    this.#chosenKey = key;
  }

  /** To another line, not beyond the ends; to the first of another group where that is asked for. */
  move(by: number, unit: 'row' | 'group' = 'row'): void {
    if (unit === 'row') {
      const to = Math.min(this.#rows.length - 1, Math.max(0, this.#at + by));
      this.#chosenKey = this.#rows[to]?.key ?? null;
      return;
    }
    const here = this.#groups.findIndex(({ rows }) => rows.some(({ key }) => key === this.chosen?.key));
    const group = this.#groups[Math.min(this.#groups.length - 1, Math.max(0, here + by))];
    this.#chosenKey = group?.rows[0]?.key ?? this.#chosenKey;
  }

  /** Searches now. What was found before stays in sight until there is news. */
  async search(): Promise<void> {
    this.stop();
    if (this.#query.words.trim() === '') {
      this.#begin(0);
      return;
    }
    const running = new AbortController();
    this.#running = running;
    this.#isSearching = true;
    this.#problem = null;
    let isFresh = true;
    const hear = (news: SearchNews): void => {
      if (running.signal.aborted) return;
      if (isFresh) this.#begin(this.#service.allTexts().length);
      isFresh = false;
      this.#take(news);
    };
    const request = {
      query: this.#query,
      texts: null,
      records: true,
      mostOfText: MOST_OF_TEXT,
      mostOfAll: MOST_OF_ALL,
    };
    const ended = await this.#service.search(request, hear, running.signal);
    if (running.signal.aborted) return;
    this.#isSearching = false;
    if (ended.ok) this.#withoutText = ended.value.withoutText.length;
    else {
      this.#begin(0);
      this.#problem = ended.error;
    }
  }

  /** Ends what is under way; what was found so far stays. */
  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#running?.abort();
    this.#isSearching = false;
  }

  #begin(total: number): void {
    this.#records = [];
    this.#texts = [];
    this.#searched = 0;
    this.#withoutText = 0;
    this.#total = total;
  }

  #take({ records, texts, searched }: SearchNews): void {
    if (records.length > 0) this.#records = [...this.#records, ...firstOfEach(this.#records, records)];
    if (texts.length > 0) this.#texts = [...this.#texts, ...texts];
    this.#searched += searched;
  }
}

function keyOf({ kind, id }: RecordHit): string {
  return `${kind} ${id}`;
}

/** A speaker that is met in name and alias is one line: that of the field that comes first. */
function firstOfEach(known: readonly RecordHit[], hits: readonly RecordHit[]): RecordHit[] {
  const keys = new Set(known.map(keyOf));
  return hits.filter((hit) => {
    const isNew = !keys.has(keyOf(hit));
    keys.add(keyOf(hit));
    return isNew;
  });
}

function groupsOf(records: readonly RecordHit[], texts: readonly TextHits[]): SearchGroup[] {
  const ofRecords = RECORD_KINDS.flatMap((kind): SearchGroup[] => {
    const hits = records.filter((hit) => hit.kind === kind);
    const rows = hits.slice(0, MOST_OF_KIND).map((hit): SearchRow => ({ kind: 'record', key: keyOf(hit), hit }));
    return hits.length === 0 ? [] : [{ kind, articleId: null, count: hits.length, rows }];
  });
  const ofTexts = texts
    .filter(({ hits }) => hits.length > 0)
    .map(({ articleId, count, hits }): SearchGroup => {
      const rows = hits.map((hit): SearchRow => ({
        kind: 'text',
        key: `${articleId} ${String(hit.range.start)}`,
        hit,
      }));
      return { kind: 'article', articleId, count, rows };
    });
  return [...ofRecords, ...ofTexts];
}
