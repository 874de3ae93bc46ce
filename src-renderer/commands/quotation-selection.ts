import type { TextRange } from '$core/model/anchor';
import type { Text } from '$core/model/text';
import { anchorRange } from '$core/text/anchor';
import { blockAt } from '$core/text/blocks';
import {
  nextQuotation,
  previousQuotation,
  quotationsAround,
  quotationsIn,
  type Quotation,
} from '$core/text/quotation-marks';
import { holds } from '$core/text/ranges';
import { t } from '../messages/translate';
import type { Workspace } from '../services/workspace';
import { annotationAtHand } from './at-hand';
import { here, isSameRange, select } from './selection-in-text';

/** Where to look from; `isMarked`: the caret stands behind what was just marked. */
interface From {
  readonly at: TextRange;
  readonly isMarked: boolean;
}
type Finds = (text: Text, from: From) => Quotation | null;

const selectFound =
  (finds: Finds) =>
  (workspace: Workspace): void => {
    const { reading, notices } = workspace;
    if (reading.current === null) return;
    const at = here(workspace);
    const found = finds(reading.current.text, { at, isMarked: isBehindMark(workspace, at) });
    if (found === null) notices.refuse(t('notice.no-quotation'));
    else select(workspace, found.outer);
  };

function isBehindMark(workspace: Workspace, at: TextRange): boolean {
  const atHand = annotationAtHand(workspace);
  return at.start === at.end && atHand !== null && anchorRange(atHand.target).end === at.end;
}

/** The quotations of the paragraph that lie in a range. */
function quotationsWithin(text: Text, range: TextRange): Quotation[] {
  const block = blockAt(text.blocks, range.start);
  return block === null ? [] : quotationsIn(text, block).filter(({ outer }) => holds(range, outer));
}

/** The first quotation inside one that is just what is selected. */
function innerOf(article: Text, selected: TextRange): Quotation | undefined {
  return quotationsWithin(article, selected).find(({ outer }) => !isSameRange(outer, selected));
}

/**
 * The quotation around the caret, else the next; again, the one inside it. Behind a closing mark the caret is no longer
 * inside; behind an inner quotation that was just marked comes the next in the same outer one.
 */
export const selectQuotation = selectFound((article, { at, isMarked }) => {
  const isCaret = at.start === at.end;
  const smallest = quotationsAround(article, at).findLast(({ outer }) => !isCaret || at.end < outer.end);
  const next = nextQuotation(article, at.end);
  if (smallest === undefined) return next;
  if (isMarked) return innerOf(article, { start: at.end, end: smallest.outer.end }) ?? next;
  return (isSameRange(smallest.outer, at) ? innerOf(article, at) : smallest) ?? next;
});

export const selectPreviousQuotation = selectFound((article, { at }) => previousQuotation(article, at.start));
