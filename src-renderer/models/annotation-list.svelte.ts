import type { Annotation } from '$core/model/annotation';
import type { ChangeOf } from '$core/model/step';
import { IntervalIndex } from '$core/text/interval-index';
import { MarksInOrder } from './marks-in-order';
import { packMarks, samePackedMarks, type PackedMarks } from './packed-marks';
import { PersonPlaces } from './person-places';
import { ProposedMarks, type Proposal } from './proposed-marks';
import { inTextOrder, spanOf, startOf, type AnnotationSpan } from './text-order';

/** What a change did to the list, for those who paint it. */
export type AnnotationChange = Pick<ChangeOf<'annotations'>, 'id' | 'before' | 'after'>;

/** Records that are still to come. */
interface Awaited {
  readonly preview: PackedMarks;
  /** Ids that were changed meanwhile. */
  readonly touched: Set<string>;
  readonly waiting: ((isAsPreviewed: boolean) => void)[];
}

/**
 * The annotations of the open article: those on its text in text order, then those on earlier versions. Among those on its
 * text are shown the proposals that nobody has decided: they are no records, and only what says so holds them. What is asked
 * by place or by id costs the same among thousands.
 */
export class AnnotationList {
  readonly articleId: string;
  /** The text that is shown. */
  readonly textHash: string;
  readonly #byId = new Map<string, Annotation>();
  #ordered: MarksInOrder;
  readonly #proposed = new ProposedMarks({
    has: (id) => this.#byId.has(id),
    over: (start, end) => this.#recordsOver(start, end),
  });
  /** Records and proposals; null while there are no proposals. */
  #shown: MarksInOrder | null = null;
  /** Of those on the text that is shown; made when first asked for. */
  #places: IntervalIndex<AnnotationSpan> | null = null;
  /** Of all of them; made when first asked for. */
  #people: PersonPlaces | null = null;
  #version = $state(0);
  readonly #listeners = new Set<(change: AnnotationChange) => void>();
  #awaited: Awaited | null = $state.raw(null);

  constructor(articleId: string, textHash: string, annotations: readonly Annotation[]) {
    this.articleId = articleId;
    this.textHash = textHash;
    for (const annotation of annotations) this.#byId.set(annotation.id, annotation);
    this.#ordered = new MarksInOrder(annotations, this.#inOrder);
  }

  /** Where there are many: what painting needs of them is there at once, the records follow by `fill`. */
  static awaiting(articleId: string, textHash: string, preview: PackedMarks): AnnotationList {
    const list = new AnnotationList(articleId, textHash, []);
    list.#awaited = { preview, touched: new Set(), waiting: [] };
    return list;
  }

  /**
   * Whether all records are there. Until then the order holds only what was made or changed meanwhile: whoever must not
   * miss one waits (`onceWhole`, `whole`).
   */
  get isWhole(): boolean {
    return this.#awaited === null;
  }

  /** What painting needs of the records that are awaited; null once they are there. */
  get preview(): PackedMarks | null {
    return this.#awaited?.preview ?? null;
  }

  /** Acts at once where all records are there, else when they are, with whether the preview is still true of them. */
  onceWhole(act: (isAsPreviewed: boolean) => void): void {
    if (this.#awaited === null) act(true);
    else this.#awaited.waiting.push(act);
  }

  whole(): Promise<void> {
    return new Promise((resolve) => {
      this.onceWhole(() => {
        resolve();
      });
    });
  }

  /** Takes the awaited records, all of them; what was changed since the list was made stays as it is. */
  fill(records: readonly Annotation[]): void {
    if (this.#awaited === null) return;
    const { preview, touched, waiting } = this.#awaited;
    for (const record of records) if (!touched.has(record.id)) this.#byId.set(record.id, record);
    const asPacked = preview.ids.flatMap((id) => this.#byId.get(id) ?? []);
    const isTrue = asPacked.length === this.#byId.size && samePackedMarks(packMarks(asPacked), preview);
    // Packed in the order of the text that was shown then: most often it still is.
    this.#ordered = new MarksInOrder(isTrue ? asPacked : [...this.#byId.values()], this.#inOrder);
    this.#places = null;
    this.#people = null;
    this.#awaited = null;
    this.#version += 1;
    for (const act of waiting) act(isTrue);
  }

  /** The records. */
  get ordered(): readonly Annotation[] {
    return this.#version >= 0 ? this.#ordered.all : [];
  }

  /** Records and proposals. */
  get shown(): readonly Annotation[] {
    return this.#version >= 0 ? (this.#shown ?? this.#ordered).all : [];
  }

  /** Records and proposals on the text that is shown. */
  get shownHere(): readonly Annotation[] {
    return this.shown.filter((annotation) => this.#isHere(annotation));
  }

  /** How many proposals are shown. */
  get proposalCount(): number {
    return this.#version >= 0 ? this.#proposed.shownCount : 0;
  }

  /** Records whose offsets are in the text that is shown. */
  get here(): readonly Annotation[] {
    const all = this.ordered;
    const last = all.at(-1);
    if (last === undefined || this.#isHere(last)) return all;
    return all.slice(
      0,
      this.#ordered.firstWhere((annotation) => !this.#isHere(annotation)),
    );
  }

  /** The record, or the proposal that is shown. */
  get(id: string | null): Annotation | undefined {
    return this.record(id) ?? this.proposal(id)?.annotation;
  }

  record(id: string | null): Annotation | undefined {
    return this.#version >= 0 && id !== null ? this.#byId.get(id) : undefined;
  }

  proposal(id: string | null): Proposal | undefined {
    return this.#version >= 0 && id !== null ? this.#proposed.get(id) : undefined;
  }

  /** As the rules propose it, also where it is decided or hidden by now. */
  asProposed(id: string): Annotation | undefined {
    return this.#version >= 0 ? this.#proposed.asProposed(id) : undefined;
  }

  /** Who is proposed as a speaker and not on record. */
  proposedName(speakerId: string): string | undefined {
    return this.#version >= 0 ? this.#proposed.nameOf(speakerId) : undefined;
  }

  /** Where it stands in what is shown; -1 for null and for what is not there. */
  indexOf(id: string | null): number {
    const annotation = this.get(id);
    return annotation === undefined ? -1 : (this.#shown ?? this.#ordered).placeOf(annotation);
  }

  /** Those on the text that is shown that reach over the half-open range, or have a gap there, in text order. */
  over(start: number, end: number): Annotation[] {
    if (this.#version < 0) return [];
    return [...this.#recordsOver(start, end), ...this.#proposed.over(start, end)].sort(inTextOrder);
  }

  /** How many records on the text that is shown start before the offset; they come first in the order. */
  countBefore(offset: number): number {
    if (this.#version < 0) return 0;
    return this.#ordered.firstWhere((annotation) => !this.#isHere(annotation) || startOf(annotation) >= offset);
  }

  /** Ids of all whom other annotations than this one name as speaker or claimant, the nearest to it first. */
  peopleNear(annotation: Annotation): string[] {
    if (this.#version < 0) return [];
    this.#people ??= new PersonPlaces(this.#ordered.passing);
    return this.#people.nearestTo(annotation);
  }

  /** Calls at every change, at once and in order. Returns the function that stops it. */
  onChange(listener: (change: AnnotationChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  apply({ id, after }: ChangeOf<'annotations'>): void {
    const before = this.#byId.get(id) ?? null;
    const mine = after?.articleId === this.articleId ? after : null;
    if (this.#awaited !== null) this.#awaited.touched.add(id);
    else if (before === null && mine === null) return;
    if (before !== null) this.#takeOut(before);
    if (mine !== null) this.#putIn(mine);
    const proposals = this.#settle([
      id,
      ...this.#proposed.near([before, mine].flatMap((mark) => this.#rangeHere(mark))),
    ]);
    this.#version += 1;
    // What a record hides goes before the record comes, and comes back after it has gone.
    this.#tell([
      ...proposals.filter((change) => change.after === null),
      { id, before, after: mine },
      ...proposals.filter((change) => change.after !== null),
    ]);
  }

  /** Shows proposals among the records, where nothing on record hides them; one that is there already is replaced. */
  propose(proposals: readonly Proposal[]): void {
    const news = proposals.flatMap((proposal) => {
      const { id } = proposal.annotation;
      const before = this.#proposed.get(id)?.annotation ?? null;
      return this.#proposed.put(proposal) ? [{ id, before, after: proposal.annotation }] : [];
    });
    const replaced = news.filter(({ before }) => before !== null);
    for (const change of replaced) this.#reorder(change);
    const ids = news.map(({ id }) => id);
    this.#tellProposals([...replaced, ...this.#settle([...ids, ...this.#besideDecided(ids)])]);
  }

  /** Takes away the proposals that are not among these. */
  withdrawOthers(ids: ReadonlySet<string>): void {
    const others = [...this.#proposed.ids].filter((id) => !ids.has(id));
    const changes = others.flatMap((id): AnnotationChange[] => {
      const before = this.#proposed.get(id)?.annotation;
      this.#proposed.withdraw(id);
      if (before === undefined) return [];
      this.#reorder({ id, before, after: null });
      return [{ id, before, after: null }];
    });
    this.#tellProposals([...changes, ...this.#settle(this.#besideDecided(others))]);
  }

  /** Proposals near records of these ids: what is proposed itself hides none beside it. */
  #besideDecided(ids: readonly string[]): string[] {
    return this.#proposed.near(ids.flatMap((id) => this.#rangeHere(this.#byId.get(id) ?? null)));
  }

  #tellProposals(changes: readonly AnnotationChange[]): void {
    if (changes.length === 0) return;
    this.#version += 1;
    this.#tell(changes);
  }

  /** Hides and shows proposals by what is on record. */
  #settle(ids: readonly string[]): AnnotationChange[] {
    return ids.flatMap((id) => {
      const settled = this.#proposed.settle(id);
      if (settled === null) return [];
      this.#reorder({ id, ...settled });
      return [{ id, ...settled }];
    });
  }

  #reorder({ before, after }: AnnotationChange): void {
    this.#shown ??= new MarksInOrder(this.#ordered.passing, this.#inOrder);
    if (before !== null) this.#shown.takeOut(before);
    if (after !== null) this.#shown.put(after);
  }

  #tell(changes: readonly AnnotationChange[]): void {
    for (const change of changes) for (const listener of this.#listeners) listener(change);
  }

  #recordsOver(start: number, end: number): Annotation[] {
    this.#places ??= new IntervalIndex(this.here.map(spanOf));
    return this.#places.overlapping(start, end).map(({ annotation }) => annotation);
  }

  #rangeHere(annotation: Annotation | null): AnnotationSpan[] {
    return annotation === null || !this.#isHere(annotation) ? [] : [spanOf(annotation)];
  }

  #takeOut(annotation: Annotation): void {
    this.#ordered.takeOut(annotation);
    this.#shown?.takeOut(annotation);
    this.#places?.remove(annotation.id);
    this.#people?.remove(annotation);
    this.#byId.delete(annotation.id);
  }

  #putIn(annotation: Annotation): void {
    this.#byId.set(annotation.id, annotation);
    this.#ordered.put(annotation);
    this.#shown?.put(annotation);
    if (this.#isHere(annotation)) this.#places?.insert(spanOf(annotation));
    this.#people?.add(annotation);
  }

  #isHere({ target }: Annotation): boolean {
    return target.textHash === this.textHash;
  }

  readonly #inOrder = (a: Annotation, b: Annotation): number =>
    Number(this.#isHere(b)) - Number(this.#isHere(a)) || inTextOrder(a, b);
}
