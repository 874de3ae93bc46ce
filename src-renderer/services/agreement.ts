import { PROGRAM_ANNOTATOR } from '$core/model/starter-codebook';
import type { Annotator } from '$core/model/annotator';
import { fail, ok, type Result } from '$core/contract/result';
import type { HostResult } from '$core/contract/host-api';
import type { Counting } from '$core/agreement/contents/counted-marks';
import type { Database } from '../data/database';
import type { Host } from '../host/host-client';
import type { History } from '../models/history.svelte';
import type { Library } from '../models/library.svelte';
import type { AgreementOutcome, Compared } from '../workers/agreement-job';
import { runAgreement, type AgreementFailure } from '../workers/agreement-runner';
import type { ClockAndIds } from './clock-and-ids';
import type { ExportFailure, ChosenFile } from './transfer';
import { comparedPeople } from './compared-people';
import type { Recorder } from './recorder';

export interface AgreementParts {
  readonly host: Host;
  readonly database: Database;
  readonly library: Library;
  readonly history: History;
  readonly recorder: Recorder;
  readonly clock: ClockAndIds;
  readonly appVersion: string;
}

const FORMS = {
  json: { kind: 'agreement-json', ending: 'json' },
  csv: { kind: 'csv', ending: 'csv' },
} as const;
export type FiguresForm = keyof typeof FORMS;

/** Compares the work of two analysts, and saves what came out. */
export class AgreementService {
  readonly #parts: AgreementParts;

  constructor(parts: AgreementParts) {
    this.#parts = parts;
  }

  /** Everybody who works in this library, those with most marks first. */
  people(): readonly { readonly person: Annotator; readonly marks: number }[] {
    const { annotators, review } = this.#parts.library;
    const counts = new Map<string, number>();
    const { createdBy } = review.columns.coded;
    for (const row of review.select({ all: [] })) {
      const id = createdBy.at(row);
      if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return annotators.all
      .filter(({ id }) => id !== PROGRAM_ANNOTATOR.id)
      .map((person) => ({ person, marks: counts.get(person.id) ?? 0 }))
      .sort((first, second) => second.marks - first.marks);
  }

  /** Lets the analyst choose a file; null when the dialog was cancelled. */
  chooseFile(): Promise<HostResult<ChosenFile | null>> {
    return this.#parts.host.call('file:open', { kind: 'verbatim-json' });
  }

  /** What two people of this library marked; null when it was called off. */
  async peopleToCompare(
    people: readonly [Annotator, Annotator],
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ): Promise<(Compared & { readonly kind: 'people' }) | null> {
    await this.#parts.recorder.idle();
    return comparedPeople(this.#parts, people, { onProgress, signal });
  }

  async compare(
    compared: Compared,
    counting: Counting,
    onProgress: (share: number) => void,
    signal: AbortSignal,
  ): Promise<Result<AgreementOutcome, AgreementFailure>> {
    const { appVersion } = this.#parts;
    const task = { kind: 'compare', compared, counting, generator: { name: 'Verbatim', version: appVersion } } as const;
    const answer = await runAgreement(task, onProgress, signal);
    if (!answer.ok) return answer;
    return answer.value.kind === 'compared' ? answer.value.outcome : unexpected();
  }

  /** Both files as one that can be imported; conflicts are disputes in it. */
  async merged(
    compared: Compared & { readonly kind: 'files' },
    signal: AbortSignal,
  ): Promise<Result<ChosenFile, AgreementFailure>> {
    const { appVersion, clock } = this.#parts;
    const generator = { name: 'Verbatim', version: appVersion };
    const task = { kind: 'merge', compared, generator, exportedAt: clock.now() } as const;
    const answer = await runAgreement(task, () => undefined, signal);
    if (!answer.ok) return answer;
    if (answer.value.kind !== 'merged') return unexpected();
    const { file } = answer.value;
    return file.ok ? ok({ name: `${compared.a.name} + ${compared.b.name}`, content: file.value }) : file;
  }

  /** Saves the figures where the analyst says and answers with the path; null when the dialog was cancelled. */
  async save(outcome: AgreementOutcome, form: FiguresForm): Promise<Result<string | null, ExportFailure>> {
    const { host, clock } = this.#parts;
    const { kind, ending } = FORMS[form];
    const suggestedName = `agreement-${clock.now().slice(0, 10)}.${ending}`;
    const content = new TextEncoder().encode(outcome[form]);
    const saved = await host.call('file:save', { suggestedName, kind, content });
    return saved.ok ? ok(saved.value?.path ?? null) : fail({ kind: 'not-saved', error: saved.error });
  }
}

function unexpected(): Result<never, AgreementFailure> {
  return fail({ kind: 'broken', detail: 'An answer of another kind.' });
}
