import type { Annotation } from '$core/model/annotation';
import { anchorRange } from '$core/text/anchor';
import { paintSelection } from '../../commands/arming';
import type { SelectionReport } from '../../dom/selection-reader';
import type { Workspace } from '../../services/workspace';

/**
 * Marks what the mouse selects with the armed tag, as soon as the button is let go. The third click of three grows the mark
 * that the second has made: it was one selection all along.
 */
export class ArmedPainter {
  readonly #workspace: Workspace;
  #ofDoubleClick: Annotation | null = null;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  take({ clicks, collapsed, range }: SelectionReport): void {
    if (clicks === 0 || collapsed) return;
    const word = clicks > 2 ? this.#wordInside(range) : null;
    if (word !== null) this.#grow(word, range);
    else {
      const count = this.#count();
      const painted = paintSelection(this.#workspace);
      this.#ofDoubleClick = clicks === 2 && this.#count() > count ? painted : null;
    }
  }

  #count(): number {
    return this.#workspace.library.open?.ordered.length ?? 0;
  }

  /** The mark of the double click, if it is still there as it was made and lies in the range. */
  #wordInside({ start, end }: SelectionReport['range']): Annotation | null {
    const made = this.#ofDoubleClick;
    this.#ofDoubleClick = null;
    if (made === null || this.#workspace.library.open?.get(made.id) !== made) return null;
    const word = anchorRange(made.target);
    return start <= word.start && word.end <= end ? made : null;
  }

  #grow(word: Annotation, range: SelectionReport['range']): void {
    const { boundaries, session, reading } = this.#workspace;
    if (!boundaries.retarget(word, [range]).ok) return;
    session.select(null);
    reading.pane?.setSelection(range.end, range.end);
    session.takeToHand(word.id);
  }
}
