import type { Annotation, Decision } from '$core/model/annotation';
import { statusOf } from '$core/model/status';
import { t } from '../../messages/translate';

/** The last decision of each annotator, the latest last. */
function lastDecisions(annotation: Annotation): Decision[] {
  const last = new Map<string, Decision>();
  for (const decision of annotation.decisions) {
    last.delete(decision.by);
    last.set(decision.by, decision);
  }
  return [...last.values()];
}

/** What was decided of the mark, and by whom: "The mark: accepted by AV." It says nothing of the other two questions. */
export function decisionInWords(annotation: Annotation, initialsOf: (annotatorId: string) => string): string {
  const status = statusOf(annotation);
  const who = lastDecisions(annotation).map(({ by }) => initialsOf(by));
  return t(`details.status.${status}`, { who: who.join(', ') });
}
