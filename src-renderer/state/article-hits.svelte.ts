import { LENIENT } from '$core/text/find/query';
import type { SearchService } from '../services/search';

/** Typing goes on for less than this from key to key. */
const SETTLED_MS = 500;

/** How often the texts of all articles hold some words, whether or not anything is marked in them. */
export interface ArticleHitCounts {
  readonly words: string;
  readonly places: number;
  readonly articleIds: readonly string[];
}

/** Counts in the background what the filter of Review looks for, in all articles. */
export class ArticleHits {
  readonly #service: SearchService;
  #counts: ArticleHitCounts | null = $state.raw(null);
  #running: AbortController | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(service: SearchService) {
    this.#service = service;
  }

  /** Of the words that were asked for last; null until they are counted. */
  get counts(): ArticleHitCounts | null {
    return this.#counts;
  }

  /** Counts these words once typing has come to rest; nothing for null. */
  count(words: string | null): void {
    this.stop();
    if (words === null) return;
    this.#timer = setTimeout(() => void this.#count(words), SETTLED_MS);
  }

  /** Ends what is under way and forgets what was counted. */
  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#running?.abort();
    this.#counts = null;
  }

  async #count(words: string): Promise<void> {
    const running = new AbortController();
    this.#running = running;
    let places = 0;
    const articleIds: string[] = [];
    const request = { query: { ...LENIENT, words }, texts: null, records: false, mostOfText: 0, mostOfAll: 0 };
    const ended = await this.#service.search(
      request,
      ({ texts }) => {
        for (const { articleId, count } of texts) {
          places += count;
          articleIds.push(articleId);
        }
      },
      running.signal,
    );
    if (ended.ok && !running.signal.aborted) this.#counts = { words, places, articleIds };
  }
}
