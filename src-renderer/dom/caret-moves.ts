import type { TextRange } from '$core/model/anchor';
import { trimRange } from '$core/text/white-space';
import type { ArticleDom } from './article-dom';
import { revealOffset } from './pane-scroll';

export interface CaretMove {
  readonly unit: 'sentence' | 'paragraph';
  readonly direction: 'back' | 'forward';
  /** Whether the selection grows (Shift) instead of the caret going. */
  readonly extend: boolean;
}

/** The sentences of a stretch of the text, in order. */
export type SentencesIn = (stretch: TextRange) => readonly TextRange[];

function unitsIn(article: ArticleDom, block: TextRange, sentences: SentencesIn | null): readonly TextRange[] {
  const units = sentences?.(block) ?? [block];
  return units.map((unit) => trimRange(article.text, unit)).filter((unit) => unit.start < unit.end);
}

/** Growing forward ends behind the last character of a unit; everything else goes to the start of one. */
function targetIn(units: readonly TextRange[], from: number, move: CaretMove): number | undefined {
  if (move.direction === 'back') return units.findLast((unit) => unit.start < from)?.start;
  if (move.extend) return units.find((unit) => unit.end > from)?.end;
  return units.find((unit) => unit.start > from)?.start;
}

/** Where the move leads from an offset: to the next or previous unit, or to the text's end or start where there is none. */
export function moveTarget(article: ArticleDom, from: number, move: CaretMove, sentencesIn: SentencesIn): number {
  const sentences = move.unit === 'sentence' ? sentencesIn : null;
  const step = move.direction === 'forward' ? 1 : -1;
  const first = article.blockIndexAt(from, move.direction === 'forward' ? 'after' : 'before');
  for (let index = first; ; index += step) {
    const block = article.table.at(index);
    if (block === undefined) break;
    const target = targetIn(unitsIn(article, block, sentences), from, move);
    if (target !== undefined) return target;
  }
  return move.direction === 'forward'
    ? (article.table.at(article.table.count - 1)?.end ?? 0)
    : (article.table.at(0)?.start ?? 0);
}

/** Moves the caret, or with `extend` the moving end of the selection, by a sentence or a paragraph, and into sight. */
export function moveCaret(article: ArticleDom, move: CaretMove, sentencesIn: SentencesIn): void {
  const selected = article.selectionRange() ?? { anchor: 0, focus: 0 };
  const target = moveTarget(article, selected.focus, move, sentencesIn);
  if (move.extend) article.setSelection(selected.anchor, target);
  else article.setCaret(target);
  revealOffset(article, target);
}
