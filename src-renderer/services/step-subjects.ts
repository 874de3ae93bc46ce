import type { Database } from '../data/database';
import { StepSubjects } from '../state/step-subjects.svelte';
import type { Recorder } from './recorder';

/** What steps were about: out of the store, and of each new step at once. */
export function makeStepSubjects({ subjects }: Database, recorder: Recorder): StepSubjects {
  const made = new StepSubjects({
    some: async (seqs) => (await subjects.bulkGet([...seqs])).filter((found) => found !== undefined),
    all: () => subjects.toArray(),
  });
  recorder.onRecorded((step) => {
    made.add(step);
  });
  return made;
}
