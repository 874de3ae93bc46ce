import { subjectOf, type StepSubject } from '$core/model/step-subject';
import type { Step } from '$core/model/step';

/** Reads subjects out of the store. */
export interface SubjectSource {
  some(seqs: readonly number[]): Promise<readonly StepSubject[]>;
  all(): Promise<readonly StepSubject[]>;
}

/** What steps were about, read when it is wanted: those in sight first, all of them only for a filter. */
export class StepSubjects {
  readonly #source: SubjectSource;
  readonly #bySeq = new Map<number, StepSubject>();
  readonly #asked = new Set<number>();
  #isWhole = false;
  #version = $state(0);

  constructor(source: SubjectSource) {
    this.#source = source;
  }

  /** Undefined until it is read. */
  get(seq: number): StepSubject | undefined {
    return this.#version >= 0 ? this.#bySeq.get(seq) : undefined;
  }

  /** A step of this run, in the tick in which it is made. */
  add(step: Step): void {
    this.#bySeq.set(step.seq, subjectOf(step));
    this.#version += 1;
  }

  async want(seqs: readonly number[]): Promise<void> {
    const missing = seqs.filter((seq) => !this.#bySeq.has(seq) && !this.#asked.has(seq));
    if (missing.length === 0 || this.#isWhole) return;
    for (const seq of missing) this.#asked.add(seq);
    this.#take(await this.#source.some(missing));
  }

  async wantAll(): Promise<void> {
    if (this.#isWhole) return;
    this.#take(await this.#source.all());
    this.#isWhole = true;
  }

  /** What is known already is newer than what was read. */
  #take(subjects: readonly StepSubject[]): void {
    for (const subject of subjects) if (!this.#bySeq.has(subject.seq)) this.#bySeq.set(subject.seq, subject);
    this.#version += 1;
  }
}
