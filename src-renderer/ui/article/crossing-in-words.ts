import type { Annotation } from '$core/model/annotation';
import { t } from '../../messages/translate';

type NameOf = (speakerId: string | null) => string | undefined;

/** What a screen reader says when the caret crosses the ends of marks: what ends first, then what begins. */
export function crossingInWords(entered: readonly Annotation[], left: readonly Annotation[], nameOf: NameOf): string {
  const ends = left.map(({ kind }) => t('article.mark-ends', { kind: t(`article.kind.${kind}`) }));
  const begins = entered.map((annotation) => {
    const kind = t(`article.kind.${annotation.kind}`);
    return t('article.mark-begins', { kind, who: whoOf(annotation, nameOf) ?? 'none' });
  });
  return [...ends, ...begins].join(' ');
}

function whoOf(annotation: Annotation, nameOf: NameOf): string | undefined {
  switch (annotation.kind) {
    case 'quote':
      return nameOf(annotation.speakerId);
    case 'claim':
      return nameOf(annotation.claimantId);
    case 'highlight':
      return undefined;
  }
}
