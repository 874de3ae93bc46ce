import type { CodebookImportPlan } from '$core/formats/codebook/plan-codebook-import';
import type { FormatProblems } from '$core/formats/types';
import type { Tag } from '$core/model/tag';
import { openFailureInWords, workerFailureInWords } from '../../messages/failure-words';
import { isMessageKey, t } from '../../messages/translate';
import type { Workspace } from '../../services/workspace';

export type CodebookImportStage =
  | { readonly kind: 'working'; readonly words: string }
  | { readonly kind: 'failed'; readonly words: string }
  | { readonly kind: 'faulty'; readonly problems: FormatProblems }
  | { readonly kind: 'read'; readonly fileName: string; readonly tags: readonly Tag[] };

/** A codebook on its way in, from the open dialog to the one step. */
export class CodebookImport {
  readonly #workspace: Workspace;
  readonly #onclose: () => void;
  readonly #ended = new AbortController();
  #stage: CodebookImportStage = $state.raw({ kind: 'working', words: t('transfer.import.choosing') });
  /** Follows the codebook, should it change while the dialog is open. */
  readonly #plan = $derived.by(() =>
    this.#stage.kind === 'read' ? this.#workspace.codebookFiles.plan(this.#stage.tags) : null,
  );

  constructor(workspace: Workspace, onclose: () => void) {
    this.#workspace = workspace;
    this.#onclose = onclose;
  }

  get stage(): CodebookImportStage {
    return this.#stage;
  }
  get plan(): CodebookImportPlan | null {
    return this.#plan;
  }
  get mayCarryOut(): boolean {
    return this.#plan !== null && this.#plan.changes.length > 0 && !this.#plan.isTooDeep;
  }

  /** Asks for a file and reads it. A cancelled dialog closes everything. */
  async choose(): Promise<void> {
    const { codebookFiles } = this.#workspace;
    const chosen = await codebookFiles.choose();
    if (this.#ended.signal.aborted) return;
    if (!chosen.ok) this.#stage = { kind: 'failed', words: openFailureInWords(chosen.error) };
    else if (chosen.value === null) this.#onclose();
    else {
      const fileName = chosen.value.name;
      this.#stage = { kind: 'working', words: t('transfer.import.reading', { name: fileName }) };
      const read = await codebookFiles.read(chosen.value, this.#ended.signal);
      if (read.ok) this.#stage = { kind: 'read', fileName, tags: read.value };
      else if (read.error.kind === 'faulty') this.#stage = { kind: 'faulty', problems: read.error.problems };
      else this.#fail(workerFailureInWords(read.error));
    }
  }

  async carryOut(): Promise<void> {
    const { codebookFiles, notices } = this.#workspace;
    const plan = this.#plan;
    if (plan === null || this.#stage.kind !== 'read' || !this.mayCarryOut) return;
    const said = { added: plan.added.length, changed: plan.changed.length };
    const recorded = await codebookFiles.carryOut(this.#stage.tags);
    if (recorded.ok) {
      this.#onclose();
      notices.say(t('codebook.import.done', said));
      return;
    }
    const key = `save-reason.${recorded.error.code}`;
    this.#fail(t('transfer.failed.not-recorded', { reason: isMessageKey(key) ? t(key) : t('save-reason.internal') }));
  }

  end(): void {
    this.#ended.abort();
  }

  #fail(words: string | null): void {
    if (words === null) this.#onclose();
    else this.#stage = { kind: 'failed', words };
  }
}
