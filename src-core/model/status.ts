import type { Annotation, Decision } from './annotation';
import type { DecisionKind, Status } from './enumerations';

const STATUS_OF: Readonly<Record<DecisionKind, Status>> = {
  accept: 'accepted',
  correct: 'corrected',
  reject: 'rejected',
  dispute: 'disputed',
};

/**
 * Whether a mark is right, computed from the last decision of each annotator: none is `unreviewed` (made by a person) or
 * `proposed` (brought by a rule or an import); agreeing ones give their status; differing ones are `disputed`. Accepting
 * and correcting agree that the mark stands: together they are `corrected`.
 */
export function statusOf(annotation: Pick<Annotation, 'decisions' | 'origin'>): Status {
  const last = new Map<string, Decision>();
  for (const decision of annotation.decisions) last.set(decision.by, decision);
  const kinds = new Set([...last.values()].map((decision) => decision.kind));
  if (kinds.size === 0) return annotation.origin.by === 'human' ? 'unreviewed' : 'proposed';
  const [only] = kinds;
  if (kinds.size === 1 && only !== undefined) return STATUS_OF[only];
  return [...kinds].every((kind) => kind === 'accept' || kind === 'correct') ? 'corrected' : 'disputed';
}
