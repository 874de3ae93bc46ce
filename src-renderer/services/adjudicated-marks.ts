import type { DecisionKind } from '$core/model/enumerations';
import type { Database } from '../data/database';
import type { History } from '../models/history.svelte';

/** The name of the step that decides a disagreement. */
export const ADJUDICATE = 'step.adjudicate';

/** A decision on a mark that was taken on a card of two analysts. */
export interface AdjudicatedMark {
  readonly id: string;
  readonly at: string;
  readonly kind: DecisionKind;
}

/**
 * The decisions that were taken on cards, as the history tells them, the oldest first. One that was undone is among them:
 * its mark no longer has it.
 */
export async function adjudicatedMarks(database: Database, history: History): Promise<readonly AdjudicatedMark[]> {
  const seqs = history.rows.filter(({ name }) => name === ADJUDICATE).map(({ seq }) => seq);
  const steps = await database.steps.bulkGet(seqs);
  return steps.flatMap((step) =>
    (step?.changes ?? []).flatMap((change): AdjudicatedMark[] => {
      const decision = change.table === 'annotations' ? change.after?.decisions.at(-1) : undefined;
      return decision === undefined ? [] : [{ id: change.id, at: decision.at, kind: decision.kind }];
    }),
  );
}
