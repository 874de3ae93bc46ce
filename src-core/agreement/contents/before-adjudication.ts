import * as v from 'valibot';
import { annotationSchema, type Annotation } from '../../model/annotation';

/** Of marks on which a disagreement was decided: when, as ISO instants. By their ids. */
export type Adjudicated = ReadonlyMap<string, readonly string[]>;

/**
 * The marks as they were before somebody decided the disagreements on them: without those decisions, and with the answers
 * that a correction then replaced. How far two analysts agree is measured on their own work, not on what was made of it
 * afterwards; a mark that lost stays the other half of its pair. Marks that were not decided so are the same objects. Never
 * fails; linear.
 */
export function beforeAdjudication(annotations: readonly Annotation[], adjudicated: Adjudicated): Annotation[] {
  return annotations.map((annotation) => {
    const instants = adjudicated.get(annotation.id);
    return instants === undefined ? annotation : withoutDecisions(annotation, new Set(instants));
  });
}

function withoutDecisions(annotation: Annotation, instants: ReadonlySet<string>): Annotation {
  const taken = annotation.decisions.filter(({ at }) => instants.has(at));
  const decisions = annotation.decisions.filter(({ at }) => !instants.has(at));
  // The first correction of all knows what stood there at first.
  const old = taken.toReversed().reduce((fields, { before }) => ({ ...fields, ...before }), {});
  const restored = v.safeParse(annotationSchema, { ...annotation, ...old, decisions });
  return restored.success ? restored.output : { ...annotation, decisions };
}
