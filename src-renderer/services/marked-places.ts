import type { TextRange } from '$core/model/anchor';
import type { Annotation } from '$core/model/annotation';
import type { MentionMark } from './mentions';

/** Where marks of a kind with some tags lie. */
export interface MarkedPlaces {
  has(articleId: string, textHash: string, range: TextRange): boolean;
}

function key(articleId: string, textHash: string, { start, end }: TextRange): string {
  return `${articleId} ${textHash} ${String(start)} ${String(end)}`;
}

/** The places of those annotations that are such marks, rejected ones too: what was decided is not asked again. */
export function marksOf(annotations: readonly Annotation[], { kind, tags }: MentionMark): MarkedPlaces {
  const keys = new Set<string>();
  for (const annotation of annotations) {
    const [segment, ...more] = annotation.target.segments;
    if (annotation.kind !== kind || segment === undefined || more.length > 0) continue;
    if (tags.every((tag) => annotation.tags.includes(tag))) {
      keys.add(key(annotation.articleId, annotation.target.textHash, segment));
    }
  }
  return { has: (articleId, textHash, range) => keys.has(key(articleId, textHash, range)) };
}
