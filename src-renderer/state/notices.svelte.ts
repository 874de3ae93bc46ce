export type NoticeKind = 'info' | 'warning' | 'error';

/** A message of the program, already in words. `sticky` ones stay until they are dismissed. */
export interface Notice {
  readonly id: number;
  readonly kind: NoticeKind;
  readonly text: string;
  readonly sticky: boolean;
}

/** What the program has to say. Screen readers hear each once; nobody's focus is taken. */
export class Notices {
  #list: readonly Notice[] = $state.raw([]);
  #nextId = 1;

  get list(): readonly Notice[] {
    return this.#list;
  }

  say(text: string, kind: NoticeKind = 'info'): void {
    const notice: Notice = { id: this.#nextId, kind, text, sticky: kind !== 'info' };
    this.#nextId += 1;
    const others = this.#list.filter((other) => other.sticky && other.text !== text);
    this.#list = [...others, notice];
  }

  dismiss(id: number): void {
    this.#list = this.#list.filter((notice) => notice.id !== id);
  }

  dismissAll(): void {
    this.#list = [];
  }
}
