import { RULE_IDS, type RuleId } from '$core/detect/rules';
import { isRuleId } from '$core/detect/shown-rules';
import type { Annotation } from '$core/model/annotation';
import { waitingFor, type WaitingFor } from '../models/waiting-marks';

/** Marks that wait for the same thing, or that one rule proposes, in text order. */
export interface WaitingGroup {
  readonly for: WaitingFor | RuleId;
  readonly rows: readonly { readonly annotation: Annotation; readonly at: number }[];
}

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
  #left: ReadonlySet<string> = $state.raw(new Set());
  #at = $state(0);

  constructor(annotations: readonly Annotation[]) {
    const byGroup = GROUPS.map((group) => annotations.filter((annotation) => groupOf(annotation) === group));
    this.list = byGroup.flat();
    const place = new Map(this.list.map(({ id }, at) => [id, at]));
    this.groups = GROUPS.flatMap((group, index) => {
      const rows = (byGroup[index] ?? []).map((annotation) => ({ annotation, at: place.get(annotation.id) ?? 0 }));
      return rows.length === 0 ? [] : [{ for: group, rows }];
    });
  }

  get chosen(): readonly Annotation[] {
    return this.list.filter(({ id }) => !this.#left.has(id));
  }
  isChosen({ id }: Annotation): boolean {
    return !this.#left.has(id);
  }

  /** The row that the keys speak of; kept within the list. */
  get at(): number {
    return this.#at;
  }
  set at(at: number) {
    this.#at = Math.min(Math.max(0, at), Math.max(0, this.list.length - 1));
  }
  get current(): Annotation | undefined {
    return this.list[this.#at];
  }

  toggle({ id }: Annotation): void {
    const left = new Set(this.#left);
    if (!left.delete(id)) left.add(id);
    this.#left = left;
  }

  /** Takes all in, or all out where none is out. */
  toggleAll(): void {
    this.#left = this.#left.size > 0 ? new Set() : new Set(this.list.map(({ id }) => id));
  }
}
