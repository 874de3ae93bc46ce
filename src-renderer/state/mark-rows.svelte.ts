import type { Annotation } from '$core/model/annotation';
import { inTextOrder } from '../models/text-order';
import type { Catalogue } from '../models/catalogue.svelte';
import type { MarkLookup, Referred } from '../services/mark-lookup';

/** The annotations, from every article, that name one speaker or tag; which are chosen and which has the focus. */
export class MarkRows {
  readonly #lookup: MarkLookup;
  readonly #catalogue: Catalogue;
  readonly #referred: Referred;
  #ofId: string | null = $state(null);
  #rows: readonly Annotation[] = $state.raw([]);
  #chosenIds: ReadonlySet<string> = $state.raw(new Set());
  #current = $state(0);

  constructor(referred: Referred, lookup: MarkLookup, catalogue: Catalogue) {
    this.#referred = referred;
    this.#lookup = lookup;
    this.#catalogue = catalogue;
  }

  /** The latest articles first, each in the order of its text. */
  get rows(): readonly Annotation[] {
    return this.#rows;
  }

  get chosenIds(): ReadonlySet<string> {
    return this.#chosenIds;
  }

  get current(): number {
    return Math.max(0, Math.min(this.#current, this.#rows.length - 1));
  }
  set current(index: number) {
    this.#current = index;
  }

  /** Shows those of this one. What is shown of the same one stays until the new is there. */
  async show(id: string | null): Promise<void> {
    if (id !== this.#ofId) {
      this.#ofId = id;
      this.#rows = [];
      this.#chosenIds = new Set();
      this.#current = 0;
    }
    if (id === null) return;
    const found = await this.#lookup.of(this.#referred, [id]);
    if (id !== this.#ofId) return;
    this.#rows = this.#ordered(found);
    const there = new Set(found.map((annotation) => annotation.id));
    this.#chosenIds = new Set([...this.#chosenIds].filter((chosen) => there.has(chosen)));
  }

  toggle(id: string): void {
    this.#chosenIds = toggled(this.#chosenIds, id);
  }

  chooseNone(): void {
    this.#chosenIds = new Set();
  }

  #ordered(annotations: readonly Annotation[]): readonly Annotation[] {
    const placeOf = ({ articleId }: Annotation): string => {
      const fields = this.#catalogue.get(articleId)?.fields;
      return `${fields?.publishedOn ?? ''}\n${fields?.title ?? ''}\n${articleId}`;
    };
    const places = new Map(annotations.map((annotation) => [annotation.id, placeOf(annotation)]));
    return annotations.toSorted((a, b) => {
      const [one, other] = [places.get(a.id) ?? '', places.get(b.id) ?? ''];
      return one === other ? inTextOrder(a, b) : one < other ? 1 : -1;
    });
  }
}

/** A set with the id put in, or taken out where it was in. */
export function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
}
