import type { Anchor } from '$core/model/anchor';
import type { Annotation } from '$core/model/annotation';
import type { QuotePart } from '$core/text/reanchor/carry-annotation';
import { joinedExact } from '$core/text/anchor';
import { onOneLine } from '$core/text/white-space';
import { t } from '../../messages/translate';

function wordsOf(annotation: Annotation | null, part: QuotePart): string {
  if (annotation?.kind !== 'quote') return '';
  const words = (anchor: Anchor | null | undefined): string => (anchor ? joinedExact(anchor) : '');
  switch (part) {
    case 'cue':
      return words(annotation.cue);
    case 'source':
      return words(annotation.source);
    case 'via':
      return words(annotation.via?.mention);
    case 'verbatim':
      return annotation.verbatim.map(({ exact }) => exact).join(' ');
  }
}

/** What became of a passage of a quote that could not be carried along unchanged. */
export function doubtfulWords(was: Annotation, is: Annotation | null, part: QuotePart): string {
  const [before, now] = [onOneLine(wordsOf(was, part)), onOneLine(wordsOf(is, part))];
  const name = t(`versions.part.${part}`);
  if (now === '') return t('versions.part-gone', { part: name, was: before });
  return t('versions.part-changed', { part: name, was: before, is: now });
}
