import { fail, ok, type Result } from '$core/contract/result';
import { exportFailureInWords, openFailureInWords, workerFailureInWords } from '../../../messages/failure-words';
import { t } from '../../../messages/translate';
import type { AdjudicatedMark } from '../../../services/adjudicated-marks';
import type { FiguresForm } from '../../../services/agreement';
import type { Workspace } from '../../../services/workspace';
import type { AgreementStage, Side } from '../../../state/agreement-view.svelte';
import type { Compared } from '../../../workers/agreement-job';
import type { AgreementFailure } from '../../../workers/agreement-runner';

/** What is done in the Agreement mode that takes a while: choosing files, comparing, merging, saving. */
export class AgreementRun {
  readonly #workspace: Workspace;
  #abort = new AbortController();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  async chooseFile(side: Side): Promise<void> {
    const { agreement, agreementService, notices } = this.#workspace;
    const chosen = await agreementService.chooseFile();
    if (!chosen.ok) notices.say(openFailureInWords(chosen.error), 'error');
    else if (chosen.value !== null) agreement.chooseFile(side, chosen.value);
  }

  /** Compares those who are chosen and shows what came out. */
  async compare(): Promise<void> {
    const { agreement, agreementService, clock } = this.#workspace;
    const { signal } = this.#begin();
    const before = agreement.stage;
    agreement.enter({ kind: 'working', isReading: true });
    const onProgress = (share: number): void => {
      agreement.progressed(share);
    };
    const compared = await this.#compared(onProgress, signal);
    if (compared === null) this.#takeBack(before);
    else if (!compared.ok) agreement.enter({ kind: 'failed', words: compared.error });
    else {
      const { counting, source } = agreement;
      agreement.enter({ kind: 'working', isReading: false });
      const outcome = await agreementService.compare(compared.value, counting, onProgress, signal);
      const sides = { source, a: compared.value.a.name, b: compared.value.b.name, counting };
      if (outcome.ok) agreement.show(outcome.value, sides, { at: clock.now(), decided: decidedIn(compared.value) });
      else if (outcome.error.kind === 'cancelled') this.#takeBack(before);
      else this.#tell(outcome.error);
    }
  }

  cancel(): void {
    this.#abort.abort();
  }

  /** Makes one file of both and shows what importing it would do. */
  async merge(): Promise<void> {
    const { agreement, agreementService, transfer, session } = this.#workspace;
    const { a, b } = agreement.files;
    if (a === null || b === null) return;
    const merged = await agreementService.merged({ kind: 'files', a, b }, this.#begin().signal);
    if (!merged.ok) {
      this.#tell(merged.error);
      return;
    }
    transfer.handOver(merged.value);
    agreement.source = 'people';
    session.dialog = 'import';
  }

  async save(form: FiguresForm): Promise<void> {
    const { agreement, agreementService, notices } = this.#workspace;
    if (agreement.stage.kind !== 'done') return;
    const saved = await agreementService.save(agreement.stage.outcome, form);
    if (!saved.ok) notices.say(exportFailureInWords(saved.error) ?? '', 'error');
    else if (saved.value !== null) notices.say(t('agreement.saved', { path: saved.value }));
  }

  #begin(): AbortController {
    this.#abort.abort();
    this.#abort = new AbortController();
    return this.#abort;
  }

  /** Null when it was called off. */
  async #compared(onProgress: (share: number) => void, signal: AbortSignal): Promise<Result<Compared, string> | null> {
    const { agreement, agreementService, library } = this.#workspace;
    if (agreement.source === 'files') {
      const { a, b } = agreement.files;
      return a === null || b === null ? fail(t('agreement.no-file')) : ok({ kind: 'files', a, b });
    }
    const { a, b } = agreement.people;
    const [first, second] = [library.annotators.get(a ?? ''), library.annotators.get(b ?? '')];
    if (first === undefined || second === undefined || first === second) return fail(t('agreement.same-person'));
    const people = await agreementService.peopleToCompare([first, second], onProgress, signal);
    return people === null ? null : ok(people);
  }

  /** What was shown before is shown again. */
  #takeBack(before: AgreementStage): void {
    const { agreement, notices } = this.#workspace;
    agreement.enter(before);
    notices.say(t('agreement.cancelled'));
  }

  #tell(failure: AgreementFailure): void {
    const { agreement } = this.#workspace;
    if (failure.kind === 'faulty') agreement.enter({ kind: 'faulty', faulty: failure });
    else agreement.enter({ kind: 'failed', words: workerFailureInWords(failure) ?? '' });
  }
}

/** Decisions on cards that still stand: one that was undone is on no mark any more. */
function decidedIn(compared: Compared): readonly AdjudicatedMark[] {
  if (compared.kind === 'files') return [];
  const marks = new Map(compared.content.annotations.map((mark) => [mark.id, mark]));
  return compared.adjudicated.filter(({ id, at }) => marks.get(id)?.decisions.some((each) => each.at === at) === true);
}
