import { RULE_IDS, type RuleId } from '$core/detect/rules';
import { isRuleId } from '$core/detect/shown-rules';
import type { Annotation } from '$core/model/annotation';
import { waitingFor, type WaitingFor } from '../models/waiting-marks';

/** Marks that wait for the same thing, or that one rule proposes, in text order. */
export interface WaitingGroup {
  readonly for: WaitingFor | RuleId;
  readonly list: readonly Annotation[];
}

/** What is not shown of a long group until it is asked for. */
export interface MoreOfGroup {
  readonly moreOf: WaitingGroup;
  readonly count: number;
}

/** What the keys go over: each group, those of its marks that are shown, and what is left of them. */
export type WaitingStop = WaitingGroup | Annotation | MoreOfGroup;

/** A long article proposes thousands: so many of a group are shown, and so many more at a time. */
const SHOWN_AT_ONCE = 100;

const GROUPS: readonly WaitingGroup['for'][] = [...RULE_IDS, 'proposed', 'derived'];

function groupOf(annotation: Annotation): WaitingGroup['for'] | null {
  const { rule = '' } = annotation.origin;
  const waiting = waitingFor(annotation);
  return waiting === 'proposed' && isRuleId(rule) ? rule : waiting;
}

/** What could be accepted at once, and which of it is to be: all of it, until something is taken out. */
export class AcceptSeveral {
  readonly list: readonly Annotation[];
  readonly groups: readonly WaitingGroup[];
  readonly stops: readonly WaitingStop[] = $derived.by(() => this.groups.flatMap((group) => this.#stopsOf(group)));
  #left: ReadonlySet<string> = $state.raw(new Set());
  #shown: ReadonlyMap<WaitingGroup['for'], number> = $state.raw(new Map());
  #at = $state(0);

  constructor(annotations: readonly Annotation[]) {
    const byGroup = new Map<WaitingGroup['for'], Annotation[]>(GROUPS.map((group) => [group, []]));
    for (const annotation of annotations) {
      const group = groupOf(annotation);
      if (group !== null) byGroup.get(group)?.push(annotation);
    }
    this.groups = [...byGroup].flatMap(([waiting, list]) => (list.length === 0 ? [] : [{ for: waiting, list }]));
    this.list = this.groups.flatMap(({ list }) => list);
  }

  get chosen(): readonly Annotation[] {
    return this.list.filter(({ id }) => !this.#left.has(id));
  }
  isChosen({ id }: Annotation): boolean {
    return !this.#left.has(id);
  }
  /** How many of a group are to be accepted. */
  chosenIn({ list }: WaitingGroup): number {
    return list.filter((annotation) => this.isChosen(annotation)).length;
  }

  /** The marks of a group that are shown. */
  shownOf({ for: waiting, list }: WaitingGroup): readonly Annotation[] {
    return list.slice(0, this.#shown.get(waiting) ?? SHOWN_AT_ONCE);
  }
  /** What is not shown of a group; null where all is. */
  moreOf(group: WaitingGroup): MoreOfGroup | null {
    const count = group.list.length - this.shownOf(group).length;
    return count === 0 ? null : { moreOf: group, count };
  }
  showMore({ moreOf: group }: MoreOfGroup): void {
    const shown = this.shownOf(group).length + SHOWN_AT_ONCE;
    this.#shown = new Map(this.#shown).set(group.for, shown);
  }

  #stopsOf(group: WaitingGroup): WaitingStop[] {
    const more = this.moreOf(group);
    return [group, ...this.shownOf(group), ...(more === null ? [] : [more])];
  }

  /** The place that the keys speak of; kept within the stops. */
  get at(): number {
    return this.#at;
  }
  set at(at: number) {
    this.#at = Math.min(Math.max(0, at), Math.max(0, this.stops.length - 1));
  }
  get current(): WaitingStop | undefined {
    return this.stops[this.#at];
  }
  goTo(stop: WaitingStop): void {
    this.at = this.stops.indexOf(stop);
  }

  /** To the next group, or to the beginning of this one and then the one before. */
  goToGroup(way: 1 | -1): void {
    const isGroupAt = (at: number): boolean => 'list' in (this.stops[at] ?? {});
    for (let at = this.#at + way; at >= 0 && at < this.stops.length; at += way) {
      if (!isGroupAt(at)) continue;
      this.at = at;
      return;
    }
  }

  /** Takes out or in what the keys speak of: of a group, all. */
  toggleCurrent(): void {
    const { current } = this;
    if (current !== undefined) this.toggle(current);
  }

  /** A group goes out as a whole where all of it is in, else in. What is not shown is shown. */
  toggle(stop: WaitingStop): void {
    if ('moreOf' in stop) this.showMore(stop);
    else this.#toggleAll('list' in stop ? stop.list : [stop]);
  }

  #toggleAll(annotations: readonly Annotation[]): void {
    const isIn = annotations.every((annotation) => this.isChosen(annotation));
    const left = new Set(this.#left);
    for (const { id } of annotations) {
      if (isIn) left.add(id);
      else left.delete(id);
    }
    this.#left = left;
  }

  /** Takes all in, or all out where none is out. */
  toggleAll(): void {
    this.#left = this.#left.size > 0 ? new Set() : new Set(this.list.map(({ id }) => id));
  }
}
