export type NoticeKind = 'info' | 'warning' | 'error';

/** A message of the program, already in words. `sticky` ones stay until they are dismissed. */
export interface Notice {
  readonly id: number;
  readonly kind: NoticeKind;
  readonly text: string;
  readonly sticky: boolean;
  /** Says why a command did nothing, and goes when a later one does what it was asked for. */
  readonly isRefusal: boolean;
}

/** What the program has to say. Screen readers hear each once; nobody's focus is taken. */
export class Notices {
  #list: readonly Notice[] = $state.raw([]);
  #nextId = 1;
  #lastRefusal = 0;

  get list(): readonly Notice[] {
    return this.#list;
  }

  /** The id of the last refusal; 0 before the first. */
  get lastRefusal(): number {
    return this.#lastRefusal;
  }

  say(text: string, kind: NoticeKind = 'info'): void {
    this.#add({ id: this.#nextId, kind, text, sticky: kind !== 'info', isRefusal: false });
  }

  /** Says why a command did nothing. */
  refuse(text: string, kind: NoticeKind = 'info'): void {
    this.#lastRefusal = this.#nextId;
    this.#add({ id: this.#nextId, kind, text, sticky: kind !== 'info', isRefusal: true });
  }

  dismissRefusals(): void {
    if (this.#list.some(({ isRefusal }) => isRefusal)) this.#list = this.#list.filter(({ isRefusal }) => !isRefusal);
  }

  /** What was said of something that one has gone on from. */
  dismissPassing(): void {
    if (this.#list.some(({ sticky }) => !sticky)) this.#list = this.#list.filter(({ sticky }) => sticky);
  }

  dismiss(id: number): void {
    this.#list = this.#list.filter((notice) => notice.id !== id);
  }

  dismissAll(): void {
    this.#list = [];
  }

  #add(notice: Notice): void {
    this.#nextId += 1;
    this.#list = [...this.#list.filter(({ sticky, text }) => sticky && text !== notice.text), notice];
  }
}
