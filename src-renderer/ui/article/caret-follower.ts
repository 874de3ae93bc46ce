import type { TextRange } from '$core/model/anchor';
import type { Annotation } from '$core/model/annotation';
import { marksAt } from '../../commands/layers';
import type { SelectionReport } from '../../dom/selection-reader';
import type { OpenedArticle } from '../../state/open-article.svelte';
import type { Session } from '../../state/session.svelte';

export interface FollowerParts {
  readonly opened: OpenedArticle;
  readonly session: Session;
  /** Whether a mark under the caret comes to hand; on a card the mark of the card stays there. */
  readonly takesToHand: boolean;
  /** Marks that the caret came onto and those that it left. */
  readonly onCrossed: (entered: readonly Annotation[], left: readonly Annotation[]) => void;
}

/**
 * Tells the session of caret and selection. A caret that the analyst moves takes the smallest mark under it to hand;
 * one that the program put somewhere does not: what was just marked stays at hand.
 */
export class CaretFollower {
  readonly #parts: FollowerParts;
  #expected: { readonly anchor: number; readonly focus: number } | null = null;
  #under: readonly Annotation[] = [];

  constructor(parts: FollowerParts) {
    this.#parts = parts;
  }

  /** The program selects this: the session knows at once, and the report of it that follows is not the analyst's doing. */
  put(anchor: number, focus: number, range: TextRange): void {
    const { session } = this.#parts;
    this.#expected = { anchor, focus };
    session.caretOffsetUtf16 = focus;
    session.select(anchor === focus ? null : { range, byMouse: false });
  }

  take(report: SelectionReport): void {
    const { session, opened } = this.#parts;
    const expected = this.#expected?.anchor === report.anchor && this.#expected.focus === report.caret;
    this.#expected = null;
    session.caretOffsetUtf16 = report.caret;
    session.select(report.collapsed ? null : { range: report.range, byMouse: report.byMouse && !expected });
    const before = this.#under;
    const { caret } = report;
    this.#under = report.collapsed ? marksAt(opened.annotations.over(caret - 1, caret + 1), caret) : [];
    if (!report.collapsed || expected || report.byMouse) return;
    this.#tellCrossed(before);
    if (this.#parts.takesToHand) this.#takeSmallest(before);
  }

  #tellCrossed(before: readonly Annotation[]): void {
    const entered = this.#under.filter(({ id }) => !before.some((other) => other.id === id));
    const left = before.filter(({ id }) => !this.#under.some((other) => other.id === id));
    if (entered.length > 0 || left.length > 0) this.#parts.onCrossed(entered, left);
  }

  /** Within the same marks the layer that was chosen stays at hand. */
  #takeSmallest(before: readonly Annotation[]): void {
    const { session } = this.#parts;
    const same = before.length === this.#under.length && before.every(({ id }, index) => id === this.#under[index]?.id);
    if (same && this.#under.some(({ id }) => id === session.atHandId)) return;
    const [smallest] = this.#under;
    if (smallest !== undefined) session.takeToHand(smallest.id);
  }
}
