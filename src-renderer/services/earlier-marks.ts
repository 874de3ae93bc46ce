import type { Annotation } from '$core/model/annotation';
import type { Text } from '$core/model/text';
import { carryAnnotation, type Carried } from '$core/text/reanchor/carry-annotation';
import { Reanchoring } from '$core/text/reanchor/reanchor';
import { statusOf } from '$core/model/status';
import type { TextSource } from './text-source';

/** A mark on an earlier version and what became of it in the current text. */
export interface EarlierMark {
  readonly annotation: Annotation;
  readonly carried: Carried;
}

const UNKNOWN: Carried = { outcome: 'orphan', annotation: null, candidates: [], doubtful: [] };

/** Compares each text that the annotations are on with this one, once, and tells what became of each. */
export async function earlierMarks(
  annotations: readonly Annotation[],
  current: Text,
  texts: TextSource,
): Promise<EarlierMark[]> {
  const marks: EarlierMark[] = [];
  const earlier = annotations.filter(({ target }) => target.textHash !== current.textHash);
  for (const textHash of new Set(earlier.map(({ target }) => target.textHash))) {
    const oldText = await texts.get(textHash);
    const reanchoring = oldText === null ? null : new Reanchoring(oldText.text, current.text, current.textHash);
    for (const annotation of earlier.filter(({ target }) => target.textHash === textHash)) {
      const carried = reanchoring === null ? UNKNOWN : carryAnnotation(annotation, reanchoring);
      marks.push({ annotation, carried });
    }
  }
  return marks;
}

/** Whether a person is asked about it. What was rejected is settled. */
export function asks({ annotation }: EarlierMark): boolean {
  return statusOf(annotation) !== 'rejected';
}

/** The annotation as it is now, with the passages of one that was carried. */
export function withPassagesOf(annotation: Annotation, carried: Annotation): Annotation {
  if (annotation.kind !== 'quote' || carried.kind !== 'quote') return { ...annotation, target: carried.target };
  const { target, cue, source, verbatim } = carried;
  const via = annotation.via === null ? null : { ...annotation.via, mention: carried.via?.mention ?? null };
  return { ...annotation, target, cue, source, via, verbatim };
}
