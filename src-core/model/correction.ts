import type { Annotation, Decision } from './annotation';
import { sameValue } from './canonical-json';

/**
 * Not part of what a decision on the mark is about: what the record is, and the answers to the other questions (was it said
 * so, is it true, what is to be remembered).
 */
const APART: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'articleId',
  'createdAt',
  'updatedAt',
  'createdBy',
  'origin',
  'derived',
  'decisions',
  'note',
  'fidelity',
  'verdict',
  'evidence',
  'claimGroupId',
]);

/** Who looks at a mark, and since when (ISO UTC): what they change meanwhile is one correction. */
export interface Sitting {
  readonly by: string;
  readonly since: string;
}

/** The correction that this annotator has made in this sitting, if it is the last word on the mark. */
export function correctionIn({ decisions }: Pick<Annotation, 'decisions'>, { by, since }: Sitting): Decision | null {
  const last = decisions.at(-1);
  return last?.by === by && last.kind === 'correct' && last.at >= since ? last : null;
}

/**
 * The changed mark with the decision that the change is: `correct`, with the fields as they were when the sitting began.
 * Further changes in the same sitting join that decision; a mark that is again as it was has none of it. Changes to note,
 * fidelity, verdict and evidence decide nothing of the mark. `at` is the moment of the change.
 */
export function asCorrection(before: Annotation, after: Annotation, sitting: Sitting, at: string): Annotation {
  const own = correctionIn(before, sitting);
  const was = { ...changedFields(before, after), ...own?.before };
  const still = Object.entries(was).filter(([field, value]) => !sameValue(value, Reflect.get(after, field)));
  if (own === null && still.length === 0) return after;
  const others = own === null ? after.decisions : after.decisions.filter((decision) => !sameValue(decision, own));
  if (still.length === 0) return { ...after, decisions: others };
  const decision: Decision = { by: sitting.by, at, kind: 'correct', before: Object.fromEntries(still) };
  return { ...after, decisions: [...others, decision] };
}

function changedFields(before: Annotation, after: Annotation): Record<string, unknown> {
  const changed = Object.entries(before).filter(
    ([field, value]) => !APART.has(field) && !sameValue(value, Reflect.get(after, field)),
  );
  return Object.fromEntries(changed);
}
