import type { FormatProblems } from '$core/formats/types';
import { CAUTIOUS_CHOICES, type ImportChoices, type Side } from '$core/formats/verbatim/import/import-plan';
import { t } from '../../messages/translate';
import type { ChosenFile, FileImport } from '../../services/transfer';
import type { Workspace } from '../../services/workspace';
import type { ReadFailure } from '../../workers/import-reader';
import type { ImportReport, PairReport } from '../../workers/import-report';
import { importFailureInWords, openFailureInWords, workerFailureInWords } from '../../messages/failure-words';
import { wouldChange } from './import-effect';

export type ImportStage =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'working'; readonly words: string }
  | { readonly kind: 'failed'; readonly words: string }
  | { readonly kind: 'faulty'; readonly problems: FormatProblems }
  | { readonly kind: 'report'; readonly report: ImportReport };

/** A file on its way in, from the open dialog to the one step; what is chosen on the way. */
export class ImportFlow {
  readonly #workspace: Workspace;
  #import: FileImport | null = null;
  #fileName = $state('');
  #stage: ImportStage = $state.raw({ kind: 'choosing' });
  #choices: ImportChoices = $state.raw(CAUTIOUS_CHOICES);
  #joins: ReadonlyMap<string, string> = $state.raw(new Map());

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  get stage(): ImportStage {
    return this.#stage;
  }
  get fileName(): string {
    return this.#fileName;
  }
  get choices(): ImportChoices {
    return this.#choices;
  }
  get joins(): ReadonlyMap<string, string> {
    return this.#joins;
  }
  get wouldChange(): boolean {
    return this.#stage.kind === 'report' && wouldChange(this.#stage.report, this.#choices);
  }

  /** Asks for a file, reads it and shows what it would do. A cancelled dialog closes everything. */
  async choose(): Promise<void> {
    this.end();
    const handedOver = this.#workspace.transfer.takeHandedOver();
    if (handedOver !== null) {
      await this.#read(handedOver);
      return;
    }
    this.#stage = { kind: 'choosing' };
    const chosen = await this.#workspace.transfer.chooseFile();
    if (!chosen.ok) this.#stage = { kind: 'failed', words: openFailureInWords(chosen.error) };
    else if (chosen.value === null) this.close();
    else await this.#read(chosen.value);
  }

  sideOf({ id, kind }: PairReport): Side {
    return this.#choices.each.get(id) ?? (kind === 'changed' ? this.#choices.changed : this.#choices.conflicts);
  }

  chooseSide(id: string, side: Side): void {
    this.#choices = { ...this.#choices, each: new Map([...this.#choices.each, [id, side]]) };
  }

  /** For all of a sort, also where another was chosen for one of them before. */
  chooseSideOfAll(kind: PairReport['kind'], pairs: readonly PairReport[], side: Side): void {
    const ids = new Set(pairs.map(({ id }) => id));
    const each = new Map([...this.#choices.each].filter(([id]) => !ids.has(id)));
    this.#choices = { ...this.#choices, each, [kind === 'changed' ? 'changed' : 'conflicts']: side };
  }

  change(patch: Partial<Pick<ImportChoices, 'removedThere' | 'removedHere' | 'withoutText'>>): void {
    this.#choices = { ...this.#choices, ...patch };
  }

  /** Says of a speaker or tag of the file that it is one that is here, or no longer so; compares anew. */
  async join(incomingId: string, currentId: string | null): Promise<void> {
    const joins = new Map(this.#joins);
    if (currentId === null) joins.delete(incomingId);
    else joins.set(incomingId, currentId);
    this.#joins = joins;
    const reading = this.#import;
    const answer = await reading?.join(joins);
    if (answer === undefined || reading !== this.#import || this.#joins !== joins) return;
    if (answer.ok) this.#stage = { kind: 'report', report: answer.value };
    else this.#fail(workerFailureInWords(answer.error));
  }

  async carryOut(): Promise<void> {
    const reading = this.#import;
    if (reading === null || !this.wouldChange) return;
    this.#stage = { kind: 'working', words: t('transfer.import.recording') };
    const done = await reading.carryOut(this.#choices);
    if (!done.ok) this.#fail(importFailureInWords(done.error));
    else {
      this.close();
      this.#workspace.notices.say(t('transfer.imported', { count: done.value }));
    }
  }

  close(): void {
    this.end();
    if (this.#workspace.session.dialog === 'import') this.#workspace.session.dialog = null;
  }

  /** Ends the reading of the file, whatever it does. */
  end(): void {
    this.#import?.end();
    this.#import = null;
  }

  async #read(file: ChosenFile): Promise<void> {
    this.#fileName = file.name;
    this.#choices = CAUTIOUS_CHOICES;
    this.#joins = new Map();
    this.#stage = { kind: 'working', words: t('transfer.import.reading', { name: file.name }) };
    const reading = this.#workspace.transfer.beginImport();
    this.#import = reading;
    const opened = await reading.open(file);
    if (reading !== this.#import) return;
    if (opened.ok) this.#stage = { kind: 'report', report: opened.value };
    else this.#tell(opened.error);
  }

  #tell(failure: ReadFailure): void {
    if (failure.kind === 'faulty') this.#stage = { kind: 'faulty', problems: failure.problems };
    else this.#fail(workerFailureInWords(failure));
  }

  #fail(words: string | null): void {
    if (words === null) this.close();
    else this.#stage = { kind: 'failed', words };
  }
}
