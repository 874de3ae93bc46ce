import type { Tag } from '$core/model/tag';
import { flatTree, tagTree, type TagNode } from '$core/registry/tag-tree';
import type { Library } from '../models/library.svelte';
import { toggled, type MarkRows } from './mark-rows.svelte';

/** The Codebook view: which branches are closed, what is chosen, and which tag is shown. */
export class CodebookView {
  readonly marks: MarkRows;
  readonly #library: Library;
  #currentId: string | null = $state(null);
  #closedIds: ReadonlySet<string> = $state.raw(new Set());
  #chosenIds: ReadonlySet<string> = $state.raw(new Set());
  /** The tag under which the next new one comes to lie; null: at the top. */
  #newUnderId: string | null = $state(null);
  readonly #tree = $derived.by(() => tagTree(this.#library.tags.all));
  readonly #rows = $derived.by(() => flatTree(this.#tree, (id) => this.#closedIds.has(id)));

  readonly #brothers = $derived.by(() => {
    const lists = [this.#tree, ...flatTree(this.#tree).map(({ children }) => children)];
    return new Map(
      lists.flatMap((list) => {
        const ids = list.map(({ tag }) => tag.id);
        return ids.map((id) => [id, ids] as const);
      }),
    );
  });

  constructor(library: Library, marks: MarkRows) {
    this.#library = library;
    this.marks = marks;
  }

  /** The rows that are not inside a closed branch, from the top down. */
  get rows(): readonly TagNode[] {
    return this.#rows;
  }

  get current(): Tag | null {
    return this.#library.tags.get(this.#currentId) ?? this.#rows[0]?.tag ?? null;
  }
  /** Goes to a tag; what is closed above it opens. */
  goTo(tagId: string | null): void {
    this.#currentId = tagId;
    const open = new Set(this.#closedIds);
    const seen = new Set<string>();
    for (let above = this.#library.tags.get(tagId)?.parentId ?? null; above !== null && !seen.has(above);) {
      seen.add(above);
      open.delete(above);
      above = this.#library.tags.get(above)?.parentId ?? null;
    }
    this.#closedIds = open;
  }

  isClosed(tagId: string): boolean {
    return this.#closedIds.has(tagId);
  }
  close(tagId: string, closed: boolean): void {
    if (this.#closedIds.has(tagId) !== closed) this.#closedIds = toggled(this.#closedIds, tagId);
  }

  /** Those that the next act takes: the chosen ones, else the one shown. */
  get taken(): readonly Tag[] {
    const chosen = this.#library.tags.all.filter(({ id }) => this.#chosenIds.has(id));
    if (chosen.length > 0) return chosen;
    return this.current === null ? [] : [this.current];
  }
  get chosenIds(): ReadonlySet<string> {
    return this.#chosenIds;
  }
  toggle(tagId: string): void {
    this.#chosenIds = toggled(this.#chosenIds, tagId);
  }
  chooseNone(): void {
    this.#chosenIds = new Set();
  }

  get newUnderId(): string | null {
    return this.#newUnderId;
  }
  set newUnderId(tagId: string | null) {
    this.#newUnderId = tagId;
  }

  /** The place of a node among those under the same tag, from 1, and their number. */
  brothersOf({ tag }: TagNode): { readonly place: number; readonly count: number } {
    const brothers = this.#brothers.get(tag.id) ?? [];
    return { place: brothers.indexOf(tag.id) + 1, count: brothers.length };
  }

  /** How many annotations have the tag or one below it, each tag counted by itself. */
  countBelow(tagId: string): number {
    const nodeOf = (nodes: readonly TagNode[]): TagNode | undefined =>
      flatTree(nodes).find(({ tag }) => tag.id === tagId);
    const node = nodeOf(this.#tree);
    return node === undefined
      ? 0
      : flatTree([node]).reduce((sum, { tag }) => sum + this.#library.usage.ofTag(tag.id), 0);
  }
}
