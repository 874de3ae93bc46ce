import type { Annotation } from '$core/model/annotation';
import { anchorRange } from '$core/text/anchor';
import { sentenceAround } from '../../services/speaker-sentence';
import type { OpenArticle } from '../../state/open-article.svelte';
import { boxAround, type Box } from './picker-place';

/** Where the sentence and the words that name the speaker stand; null while the pane cannot tell. */
export function avoidedBox({ pane, current }: OpenArticle, annotation: Annotation): Box | null {
  if (pane?.rectOf === undefined || current?.text.textHash !== annotation.target.textHash) return null;
  const passage = anchorRange(annotation.target);
  const named = annotation.kind === 'quote' && annotation.source !== null ? [anchorRange(annotation.source)] : [];
  const boxes = [sentenceAround(current.text, passage), ...named].map((range) => pane.rectOf?.(range) ?? null);
  return boxAround(boxes.filter((box) => box !== null));
}
