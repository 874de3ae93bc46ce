import { RULE_IDS, type RuleId } from '$core/detect/rules';
import { isRuleId } from '$core/detect/shown-rules';
import type { Annotation } from '$core/model/annotation';
import { waitingFor, type WaitingFor } from '../models/waiting-marks';

/** Marks that wait for the same thing, or that one rule proposes, in text order; with their places among what the keys go over. */
export interface WaitingGroup {
  readonly for: WaitingFor | RuleId;
  readonly at: number;
  readonly rows: readonly { readonly annotation: Annotation; readonly at: number }[];
}

/** What the keys go over: each group, then its marks. */
type Stop = WaitingGroup | Annotation;

const GROUPS: readonly WaitingGroup['for'][] = [...RULE_IDS, 'proposed', 'derived'];

function groupOf(annotation: Annotation): WaitingGroup['for'] | null {
  const { rule = '' } = annotation.origin;
  const waiting = waitingFor(annotation);
  return waiting === 'proposed' && isRuleId(rule) ? rule : waiting;
}

function isGroup(stop: Stop): stop is WaitingGroup {
  return 'rows' in stop;
}

/** What could be accepted at once, and which of it is to be: all of it, until something is taken out. */
export class AcceptSeveral {
  readonly list: readonly Annotation[];
  readonly groups: readonly WaitingGroup[];
  readonly #stops: readonly Stop[];
  #left: ReadonlySet<string> = $state.raw(new Set());
  #at = $state(0);

  constructor(annotations: readonly Annotation[]) {
    const groups: WaitingGroup[] = [];
    const stops: Stop[] = [];
    for (const waiting of GROUPS) {
      const own = annotations.filter((annotation) => groupOf(annotation) === waiting);
      if (own.length === 0) continue;
      const at = stops.length;
      const group = { for: waiting, at, rows: own.map((annotation, row) => ({ annotation, at: at + 1 + row })) };
      groups.push(group);
      stops.push(group, ...own);
    }
    this.groups = groups;
    this.#stops = stops;
    this.list = groups.flatMap(({ rows }) => rows.map(({ annotation }) => annotation));
  }

  get chosen(): readonly Annotation[] {
    return this.list.filter(({ id }) => !this.#left.has(id));
  }
  isChosen({ id }: Annotation): boolean {
    return !this.#left.has(id);
  }
  /** How many of a group are to be accepted. */
  chosenIn({ rows }: WaitingGroup): number {
    return rows.filter(({ annotation }) => this.isChosen(annotation)).length;
  }

  /** The place that the keys speak of: a group or a mark; kept within the list. */
  get at(): number {
    return this.#at;
  }
  set at(at: number) {
    this.#at = Math.min(Math.max(0, at), Math.max(0, this.#stops.length - 1));
  }
  get current(): Stop | undefined {
    return this.#stops[this.#at];
  }

  /** To the next group, or to the beginning of this one and then the one before. */
  goToGroup(way: 1 | -1): void {
    const places = this.groups.map(({ at }) => at);
    const next = way > 0 ? places.find((at) => at > this.#at) : places.findLast((at) => at < this.#at);
    if (next !== undefined) this.at = next;
  }

  /** Takes out or in what the keys speak of: of a group, all. */
  toggleCurrent(): void {
    const { current } = this;
    if (current !== undefined) this.toggle(current);
  }

  /** A group goes out as a whole where all of it is in, else in. */
  toggle(stop: Stop): void {
    const ids = isGroup(stop) ? stop.rows.map(({ annotation }) => annotation.id) : [stop.id];
    const isIn = ids.every((id) => !this.#left.has(id));
    const left = new Set(this.#left);
    for (const id of ids) {
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
