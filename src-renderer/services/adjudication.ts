import type { CardSide, DisagreementCard } from '$core/agreement/report/disagreement-cards';
import type { Annotation, Decision } from '$core/model/annotation';
import type { DecisionKind } from '$core/model/enumerations';
import type { Change } from '$core/model/step';
import type { ClockAndIds } from './clock-and-ids';
import type { Recorder } from './recorder';
import { ADJUDICATE } from './adjudicated-marks';
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

  /** Decides a disagreement, with a note of whose it was; false where a mark of it is gone, and nothing was done. */
  async decide(card: DisagreementCard, adjudication: Adjudication, note: string): Promise<boolean> {
    const ids = [card.a?.id, card.b?.id].filter((id) => id !== undefined);
    const records = new Map((await this.#parts.reviewService.records(ids)).map((record) => [record.id, record]));
    if (records.size < ids.length) return false;
    const sideNow = (side: CardSide | null): SideNow => {
      const mark = records.get(side?.id ?? '') ?? null;
      return { mark, answers: answersOf(card.fields, side, mark) };
    };
    const { clock, annotatorId } = this.#parts;
    const act = { by: annotatorId(), at: clock.now(), note };
    const changes = changesOf([sideNow(card.a), sideNow(card.b)], adjudication, act);
    void this.#parts.recorder.record({ name: ADJUDICATE, changes });
    return true;
  }
}

/** Who decides, when, and of what: the same on both sides. */
type Act = Required<Pick<Decision, 'by' | 'at' | 'note'>>;

function changesOf([a, b]: readonly [SideNow, SideNow], adjudication: Adjudication, act: Act): Change[] {
  const change = ({ mark }: SideNow, kind: DecisionKind): Change[] => decided(mark, { ...act, kind });
  switch (adjudication) {
    case 'a':
      return [...change(a, 'accept'), ...change(b, 'reject')];
    case 'b':
      return [...change(a, 'reject'), ...change(b, 'accept')];
    case 'a-with-answers':
      return [...corrected(a, b.answers, act), ...change(b, 'reject')];
    case 'b-with-answers':
      return [...corrected(b, a.answers, act), ...change(a, 'reject')];
    case 'neither':
      return [...change(a, 'reject'), ...change(b, 'reject')];
    case 'dispute':
      return [...change(a, 'dispute'), ...change(b, 'dispute')];
  }
}

/** Accepting also confirms what was derived, as everywhere. */
function decided(before: Annotation | null, decision: Decision, patch: Answers = {}): Change[] {
  if (before === null) return [];
  const derived = decision.kind === 'accept' || decision.kind === 'correct' ? [] : before.derived;
  const decisions = [...before.decisions, decision];
  const after = { ...before, ...patch, derived, decisions, updatedAt: decision.at };
  return [{ table: 'annotations', id: before.id, before, after }];
}

/** The mark with the answers of the other, what it said before kept in the decision. */
function corrected({ mark }: SideNow, answers: Answers, act: Act): Change[] {
  if (mark === null) return [];
  const old = Object.fromEntries(Object.keys(answers).map((field) => [field, Reflect.get(mark, field) as unknown]));
  return decided(mark, { ...act, kind: 'correct', before: old }, answers);
}
