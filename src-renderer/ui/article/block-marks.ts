import type { Annotation } from '$core/model/annotation';
import { statusOf } from '$core/model/status';
import type { Tag, TagColour } from '$core/model/tag';
import type { BlockSpan } from '../../dom/near-ranges';
import type { BlockTable } from '../../dom/block-table';
import { startOf } from '../../models/text-order';

/** The marks that begin in one block, with the tags that they carry. */
export interface BlockMarks {
  readonly block: number;
  readonly marks: readonly Annotation[];
  readonly tags: readonly Tag[];
  /** Each once, in the order in which they come. */
  readonly colours: readonly TagColour[];
}

/** Of blocks near the pane those in which marks begin; what was rejected is left out. */
export function marksOfBlocks(
  annotations: readonly Annotation[],
  table: BlockTable,
  near: BlockSpan,
  tagOf: (id: string) => Tag | undefined,
): BlockMarks[] {
  const from = table.at(near.first)?.start ?? 0;
  const to = table.at(near.last)?.end ?? -1;
  const byBlock = new Map<number, Annotation[]>();
  for (const annotation of annotations) {
    const start = startOf(annotation);
    if (start < from || start > to || statusOf(annotation) === 'rejected') continue;
    const block = table.indexAt(start);
    const marks = byBlock.get(block);
    if (marks === undefined) byBlock.set(block, [annotation]);
    else marks.push(annotation);
  }
  return [...byBlock].map(([block, marks]) => {
    const ids = new Set(marks.flatMap((mark) => mark.tags));
    const tags = [...ids].flatMap((id) => tagOf(id) ?? []);
    return { block, marks, tags, colours: [...new Set(tags.map((tag) => tag.colour))] };
  });
}
