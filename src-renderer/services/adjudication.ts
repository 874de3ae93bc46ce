import type { CardSide, DisagreementCard } from '$core/agreement/report/disagreement-cards';
import type { Annotation } from '$core/model/annotation';
import type { DecisionKind } from '$core/model/enumerations';
import type { Change } from '$core/model/step';
import type { ClockAndIds } from './clock-and-ids';
import type { Recorder } from './recorder';
import type { ReviewService } from './review';

/**
 * What is decided of a disagreement: one side is right (and the other not), one side's passage is right with the other's
 * answers, neither is, or both stand as a dispute. A side that marked nothing is right where there is nothing to mark.
 */
export const ADJUDICATIONS = ['a', 'b', 'a-with-answers', 'b-with-answers', 'neither', 'dispute'] as const;
export type Adjudication = (typeof ADJUDICATIONS)[number];

type Answers = Readonly<Record<string, unknown>>;

/** One side of a disagreement as it is now. */
interface SideNow {
  readonly mark: Annotation | null;
  readonly answers: Answers;
}

export interface AdjudicationParts {
  readonly reviewService: ReviewService;
  readonly recorder: Recorder;
  readonly clock: ClockAndIds;
  readonly annotatorId: () => string;
}

/** Questions that a record answers in a field of another name; who is meant was worked out when the sides were compared. */
const FIELD_OF: Readonly<Record<string, string>> = { speaker: 'speakerId', claimant: 'claimantId' };

/** Whether the passage of one side can be joined with the answers of the other: both differ. */
export function canJoinAnswers({ a, b, fields }: DisagreementCard): boolean {
  return a !== null && b !== null && fields.includes('place') && answered(fields).length > 0;
}

function answered(fields: readonly string[]): string[] {
  return fields.filter((field) => field !== 'place' && field !== 'status');
}

/** What the mark of a side answers, as fields of a record. */
function answersOf(fields: readonly string[], side: CardSide | null, record: Annotation | null): Answers {
  const entries = answered(fields).map((question): [string, unknown] => {
    const field = FIELD_OF[question];
    return field === undefined
      ? [question, Reflect.get(record ?? {}, question)]
      : [field, side?.labels[question] ?? null];
  });
  return Object.fromEntries(entries);
}

/** Keeps decisions on what two analysts see differently, each as one step. */
export class AdjudicationService {
  readonly #parts: AdjudicationParts;

  constructor(parts: AdjudicationParts) {
    this.#parts = parts;
  }

  /** Decides a disagreement; false where a mark of it is gone, and nothing was done. */
  async decide(card: DisagreementCard, adjudication: Adjudication): Promise<boolean> {
    const ids = [card.a?.id, card.b?.id].filter((id) => id !== undefined);
    const records = new Map((await this.#parts.reviewService.records(ids)).map((record) => [record.id, record]));
    if (records.size < ids.length) return false;
    const sideNow = (side: CardSide | null): SideNow => {
      const mark = records.get(side?.id ?? '') ?? null;
      return { mark, answers: answersOf(card.fields, side, mark) };
    };
    const changes = this.#changesOf(sideNow(card.a), sideNow(card.b), adjudication);
    void this.#parts.recorder.record({ name: 'step.adjudicate', changes });
    return true;
  }

  #changesOf(a: SideNow, b: SideNow, adjudication: Adjudication): Change[] {
    switch (adjudication) {
      case 'a':
        return [...this.#decided(a.mark, 'accept'), ...this.#decided(b.mark, 'reject')];
      case 'b':
        return [...this.#decided(a.mark, 'reject'), ...this.#decided(b.mark, 'accept')];
      case 'a-with-answers':
        return [...this.#corrected(a, b.answers), ...this.#decided(b.mark, 'reject')];
      case 'b-with-answers':
        return [...this.#corrected(b, a.answers), ...this.#decided(a.mark, 'reject')];
      case 'neither':
        return [...this.#decided(a.mark, 'reject'), ...this.#decided(b.mark, 'reject')];
      case 'dispute':
        return [...this.#decided(a.mark, 'dispute'), ...this.#decided(b.mark, 'dispute')];
    }
  }

  /** Accepting also confirms what was derived, as everywhere. */
  #decided(before: Annotation | null, kind: DecisionKind, patch: Answers = {}, old?: Answers): Change[] {
    if (before === null) return [];
    const { clock, annotatorId } = this.#parts;
    const at = clock.now();
    const decision = { by: annotatorId(), at, kind, ...(old === undefined ? {} : { before: old }) };
    const derived = kind === 'accept' || kind === 'correct' ? [] : before.derived;
    const decisions = [...before.decisions, decision];
    const after = { ...before, ...patch, derived, decisions, updatedAt: at };
    return [{ table: 'annotations', id: before.id, before, after }];
  }

  /** The mark with the answers of the other, what it said before kept in the decision. */
  #corrected({ mark }: SideNow, answers: Answers): Change[] {
    if (mark === null) return [];
    const old = Object.fromEntries(Object.keys(answers).map((field) => [field, Reflect.get(mark, field) as unknown]));
    return this.#decided(mark, 'correct', answers, old);
  }
}
