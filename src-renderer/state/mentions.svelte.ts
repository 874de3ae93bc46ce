import type { FindQuery } from '$core/text/find/query';
import type { Mention, MentionMark, MentionService } from '../services/mentions';
import type { SearchedText } from '../workers/search-job';
import type { FindProblem } from './find-problem';

/** The passage whose mentions are marked, and from where it was taken. */
export interface MentionSource extends MentionMark {
  readonly words: string;
  /** The article in which it stands. */
  readonly text: SearchedText;
  /** Whether a mark says already what each is to become; else the kind may be chosen. */
  readonly isMark: boolean;
}

/** What makes two mentions one: where they stand. */
export function keyOfMention({ hit }: Mention): string {
  return `${hit.articleId} ${String(hit.range.start)}`;
}

/** All mentions of a passage: where they were looked for, what was found, and which of it is to be marked. */
export class Mentions {
  readonly #service: MentionService;
  #source: MentionSource | null = $state.raw(null);
  #kind: MentionMark['kind'] = $state('highlight');
  #everywhere = $state(false);
  #loose = $state(false);
  #wholeWords = $state(true);
  #list: readonly Mention[] = $state.raw([]);
  #unlisted = $state(0);
  #left: ReadonlySet<string> = $state.raw(new Set());
  #at = $state(0);
  #isBusy = $state(false);
  #problem: FindProblem | null = $state.raw(null);
  #running: AbortController | null = null;
  readonly #chosen = $derived(this.#list.filter((mention) => this.isChosen(mention)));

  constructor(service: MentionService) {
    this.#service = service;
  }

  get source(): MentionSource | null {
    return this.#source;
  }
  get list(): readonly Mention[] {
    return this.#list;
  }
  get unlisted(): number {
    return this.#unlisted;
  }
  get isBusy(): boolean {
    return this.#isBusy;
  }
  get problem(): FindProblem | null {
    return this.#problem;
  }
  get chosen(): readonly Mention[] {
    return this.#chosen;
  }
  get at(): number {
    return Math.min(this.#at, Math.max(0, this.#list.length - 1));
  }
  set at(at: number) {
    this.#at = Math.min(this.#list.length - 1, Math.max(0, at));
  }

  get mark(): MentionMark {
    return { kind: this.#kind, tags: this.#source?.tags ?? [] };
  }
  set kind(kind: MentionMark['kind']) {
    this.#kind = kind;
    void this.look();
  }
  /** In the whole library, not only in the article. */
  get everywhere(): boolean {
    return this.#everywhere;
  }
  set everywhere(everywhere: boolean) {
    this.#everywhere = everywhere;
    void this.look();
  }
  /** Whatever its capitals and accents. */
  get loose(): boolean {
    return this.#loose;
  }
  set loose(loose: boolean) {
    this.#loose = loose;
    void this.look();
  }
  get wholeWords(): boolean {
    return this.#wholeWords;
  }
  set wholeWords(wholeWords: boolean) {
    this.#wholeWords = wholeWords;
    void this.look();
  }

  begin(source: MentionSource): void {
    this.#source = source;
    this.#kind = source.kind;
    this.#everywhere = false;
    this.#list = [];
    void this.look();
  }

  isChosen(mention: Mention): boolean {
    return !mention.isMarked && !this.#left.has(keyOfMention(mention));
  }

  toggle(mention: Mention): void {
    if (mention.isMarked) return;
    const left = new Set(this.#left);
    if (!left.delete(keyOfMention(mention))) left.add(keyOfMention(mention));
    this.#left = left;
  }

  /** All of them, or none where all were chosen. */
  toggleAll(): void {
    const all = this.#list.every((mention) => mention.isMarked || this.isChosen(mention));
    this.#left = new Set(all ? this.#list.map(keyOfMention) : []);
  }

  /** Looks for the passage as it is asked for now. */
  async look(): Promise<void> {
    this.end();
    const source = this.#source;
    if (source === null) return;
    const running = new AbortController();
    this.#running = running;
    this.#isBusy = true;
    const texts = this.#everywhere ? null : [source.text];
    const found = await this.#service.find(this.#query(source), this.mark, texts, running.signal);
    if (running.signal.aborted) return;
    this.#isBusy = false;
    this.#problem = found.ok ? null : found.error;
    this.#list = found.ok ? found.value.mentions : [];
    this.#unlisted = found.ok ? found.value.unlisted : 0;
    this.#left = new Set();
    this.#at = 0;
  }

  /** Marks what is chosen. Answers with how many marks were made; null where they could not be saved. */
  async carryOut(): Promise<number | null> {
    this.#isBusy = true;
    const made = await this.#service.mark(this.#chosen, this.mark);
    this.#isBusy = false;
    return made.ok ? made.value : null;
  }

  /** Ends what is under way. */
  end(): void {
    this.#running?.abort();
    this.#isBusy = false;
  }

  #query({ words }: MentionSource): FindQuery {
    const exact = !this.#loose;
    return { words, isPattern: false, matchCase: exact, matchAccents: exact, wholeWords: this.#wholeWords };
  }
}
