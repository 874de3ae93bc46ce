import type { Annotation } from '$core/model/annotation';
import { statusOf } from '$core/model/status';
import type { Tag } from '$core/model/tag';
import { t } from '../../messages/translate';

/** The name of a mark in the margin: its kind, whose words they are, its tags. */
export function nameOfMark(annotation: Annotation, who: string | undefined, tags: readonly Tag[]): string {
  return t('article.margin-mark', {
    kind: t(`article.kind.${annotation.kind}`),
    proposed: statusOf(annotation) === 'proposed' ? 'yes' : 'no',
    who: who ?? 'none',
    tags: tags.length === 0 ? 'none' : tags.map(({ name }) => name).join(', '),
  });
}
