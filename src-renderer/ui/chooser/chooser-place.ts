import type { Annotation } from '$core/model/annotation';
import { anchorRange } from '$core/text/anchor';
import type { ArticlePane } from '../../state/open-article.svelte';
import { boxAround, placePicker, type Box, type PickerPlace, type Size } from '../picker/picker-place';

/** Beyond this share of the window there is no room beside all of the marks, and the smallest must do. */
const TALL = 0.55;

/** Where a list of marks stands: beside them all, else beside the first, never over it. */
export function placeChooser(
  pane: ArticlePane | null,
  marks: readonly Annotation[],
  size: Size,
  room: Box,
): PickerPlace {
  const boxes = marks.flatMap(({ target }) => pane?.rectOf?.(anchorRange(target)) ?? []);
  const all = boxAround(boxes);
  const isTall = all !== null && all.bottom - all.top > (room.bottom - room.top) * TALL;
  return placePicker(room, isTall ? (boxes[0] ?? null) : all, size);
}
