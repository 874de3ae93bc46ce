import type { HostResult } from '$core/contract/host-api';
import { fail, ok } from '$core/contract/result';
import { headAfter } from '$core/model/head';
import { EMPTY_HEAD, type Head, type Step } from '$core/model/step';

/** A journal in memory that keeps the promises of the real one: no gaps, one head after each step, abort of the last. */
export class FakeJournal {
  readonly steps: Step[] = [];
  readonly #heads: Head[] = [EMPTY_HEAD];

  get head(): Head {
    return this.#heads.at(-1) ?? EMPTY_HEAD;
  }

  append(step: Step): HostResult<Head> {
    if (step.seq !== this.head.seq + 1) {
      const detail = `Step ${step.seq} does not follow ${this.head.seq}.`;
      return fail({ code: 'journal-out-of-step', subject: 'journal', detail });
    }
    this.steps.push(step);
    this.#heads.push(headAfter(this.head, step));
    return ok(this.head);
  }

  abort(seq: number): HostResult<Head> {
    if (seq !== this.head.seq) {
      return fail({ code: 'journal-out-of-step', subject: 'journal', detail: `Step ${seq} is not the last.` });
    }
    this.steps.pop();
    this.#heads.pop();
    return ok(this.head);
  }

  /** Forgets the last steps, as a journal that lost its end. */
  loseLast(count: number): void {
    for (let lost = 0; lost < count; lost += 1) this.abort(this.head.seq);
  }
}
