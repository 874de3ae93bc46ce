import type { TextRange } from '$core/model/anchor';
import type { Text } from '$core/model/text';
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
import { here, isSameRange, select } from './selection-in-text';

type Finds = (text: Text, at: TextRange) => Quotation | null;

const selectFound =
  (finds: Finds) =>
  (workspace: Workspace): void => {
    const { reading, notices } = workspace;
    if (reading.current === null) return;
    const found = finds(reading.current.text, here(workspace));
    if (found === null) notices.refuse(t('notice.no-quotation'));
    else select(workspace, found.outer);
  };

/** The first quotation inside one that is just what is selected. */
function innerOf({ text, blocks }: Text, selected: TextRange): Quotation | undefined {
  const block = blockAt(blocks, selected.start);
  if (block === null) return undefined;
  return quotationsIn(text, block).find(({ outer }) => holds(selected, outer) && !isSameRange(outer, selected));
}

/** The quotation around the caret, else the next; again, the one inside it. */
export const selectQuotation = selectFound((article, at) => {
  const { text, blocks } = article;
  const smallest = quotationsAround(text, blocks, at).at(-1);
  const isSelected = smallest !== undefined && isSameRange(smallest.outer, at);
  const found = isSelected ? innerOf(article, at) : smallest;
  return found ?? nextQuotation(text, blocks, at.end);
});

export const selectPreviousQuotation = selectFound(({ text, blocks }, at) => previousQuotation(text, blocks, at.start));
