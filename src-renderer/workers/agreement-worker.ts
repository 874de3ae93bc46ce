import type { Counting } from '$core/agreement/contents/counted-marks';
import type { Result } from '$core/contract/result';
import type { Generator } from '$core/formats/types';
import { compare, merge, type AgreementOutcome, type Compared, type FaultyFile } from './agreement-job';

export type AgreementTask =
  | {
      readonly kind: 'compare';
      readonly compared: Compared;
      readonly counting: Counting;
      readonly generator: Generator;
    }
  | {
      readonly kind: 'merge';
      readonly compared: Compared & { readonly kind: 'files' };
      readonly generator: Generator;
      readonly exportedAt: string;
    };

/** `progress` comes any number of times, one of the others last. */
export type AgreementAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'compared'; readonly outcome: Result<AgreementOutcome, FaultyFile> }
  | { readonly kind: 'merged'; readonly file: Result<Uint8Array<ArrayBuffer>, FaultyFile> }
  | { readonly kind: 'failed'; readonly detail: string };

function tell(answer: AgreementAnswer): void {
  self.postMessage(answer);
}

function answerTo(task: AgreementTask): AgreementAnswer {
  if (task.kind === 'merge') return { kind: 'merged', file: merge(task.compared, task) };
  const outcome = compare(task.compared, task.counting, task.generator, (share) => {
    tell({ kind: 'progress', share });
  });
  return { kind: 'compared', outcome };
}

self.addEventListener('message', ({ data }: MessageEvent<AgreementTask>) => {
  try {
    tell(answerTo(data));
  } catch (error) {
    tell({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
});
