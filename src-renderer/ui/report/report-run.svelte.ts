import { fail, ok, type Result } from '$core/contract/result';
import type { ReportOptions } from '$core/formats/report/report-facts';
import { reportFailureInWords } from '../../messages/report-failure-words';
import { t } from '../../messages/translate';
import type { SavedForm } from '../../services/reports';
import type { Workspace } from '../../services/workspace';
import type { WorkerFailure } from '../../workers/one-answer';
import { ReportMaker } from '../../workers/report-maker';
import type { ReportPreview, WantedReport } from '../../workers/report-worker';
import { likelyScope, offeredScopes, wantedOf, type OfferedScope, type ReportScope } from './report-scope';

/** As many entries as are looked at before a report is saved. */
const PREVIEWED = 12;
type Option = keyof ReportOptions;

/** What is chosen in the report dialog, how the report begins, and its way into a file. */
export class ReportRun {
  readonly #workspace: Workspace;
  readonly #writtenAt: string;
  readonly #scopes: readonly OfferedScope[] = $derived.by(() => offeredScopes(this.#workspace));
  #scope: ReportScope = $state('everything');
  #form: SavedForm = $state('pdf');
  title = $state(t('report.default-title'));
  #options: Readonly<Record<Option, boolean>> = $state.raw({ withTags: true, withNotes: true, withEvidence: true });
  #countsAll = $state(false);
  #preview: ReportPreview | null = $state.raw(null);
  #isWriting = $state(false);
  #failure: string | null = $state(null);
  #maker: Promise<Result<ReportMaker, WorkerFailure>> | null = null;
  /** The maker, also while it is being given what the report is made of. */
  #filled: ReportMaker | null = null;
  #share = $state(0);
  #asked = 0;
  #refreshed: Promise<void> = Promise.resolve();

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.#writtenAt = workspace.clock.now();
    this.#form = workspace.settings.current.reportForm;
    this.#scope = likelyScope(workspace);
    this.#refreshed = this.refresh();
  }

  get scopes(): readonly OfferedScope[] {
    return this.#scopes;
  }
  get scope(): ReportScope {
    return this.#scope;
  }
  set scope(scope: ReportScope) {
    this.#scope = scope;
    this.#startAnew();
  }
  get form(): SavedForm {
    return this.#form;
  }
  /** Kept for the next report. */
  set form(form: SavedForm) {
    this.#form = form;
    this.#workspace.settings.change({ reportForm: form });
  }
  get options(): Readonly<Record<Option, boolean>> {
    return this.#options;
  }
  change(patch: Partial<Record<Option, boolean>>): void {
    this.#options = { ...this.#options, ...patch };
    this.#refreshed = this.refresh();
  }

  /** Whether there is a choice: rows that were picked one by one are taken as they are. */
  get canCountAll(): boolean {
    return this.#scope !== 'picked' && !(this.#scope === 'rows' && this.#workspace.reviewView.shown !== null);
  }
  /** Whether marks of every status count, and scare quotes. Of the rows of the Table it is the Table that has the switch. */
  get countsAll(): boolean {
    return this.#scope === 'rows' ? this.#workspace.reviewView.includesLeftOut : this.#countsAll;
  }
  set countsAll(countsAll: boolean) {
    if (this.#scope === 'rows') this.#workspace.reviewView.includesLeftOut = countsAll;
    else this.#countsAll = countsAll;
    this.#startAnew();
  }

  /** Null while it is being put together. */
  get preview(): ReportPreview | null {
    return this.#preview;
  }
  /** The share of what the report is made of that has been read, between 0 and 1. */
  get share(): number {
    return this.#share;
  }
  get isWriting(): boolean {
    return this.#isWriting;
  }
  /** Why there is no preview or no file, in words. */
  get failure(): string | null {
    return this.#failure;
  }

  /** Puts the beginning together anew. */
  async refresh(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    this.#failure = null;
    const maker = await this.#readyMaker();
    if (asked !== this.#asked) return;
    const preview = maker.ok ? await maker.value.preview(this.#request(), PREVIEWED) : maker;
    if (asked !== this.#asked) return;
    if (preview.ok) this.#preview = preview.value;
    else this.#failure = reportFailureInWords(preview.error);
  }

  /** Saves the report and says where it lies; the dialog stays open where nothing was saved. */
  async save(): Promise<void> {
    if (this.#isWriting) return;
    const { reports, session, notices } = this.#workspace;
    this.#isWriting = true;
    this.#failure = null;
    // How many entries there are is known once the beginning is there.
    await this.#refreshed;
    const maker = await this.#readyMaker();
    const saved = maker.ok ? await reports.save(maker.value, this.#request(), this.form) : maker;
    this.#isWriting = false;
    if (!saved.ok) this.#failure = reportFailureInWords(saved.error);
    else if (saved.value !== null) {
      session.dialog = null;
      notices.say(t('report.saved', { count: this.#preview?.entries ?? 0, path: saved.value }));
    }
  }

  /** Gives up what is being written. */
  cancel(): void {
    this.#workspace.reports.stopPrinting();
    this.#endMaker();
  }

  end(): void {
    this.#asked += 1;
    if (this.#isWriting) this.cancel();
    else this.#endMaker();
  }

  #request(): WantedReport {
    return {
      title: this.title.trim() === '' ? t('report.default-title') : this.title,
      selection: wantedOf(this.#workspace, this.#scope, this.#countsAll).selection,
      options: this.#options,
      writtenAt: this.#writtenAt,
    };
  }

  #startAnew(): void {
    this.#endMaker();
    this.#preview = null;
    this.#refreshed = this.refresh();
  }

  #readyMaker(): Promise<Result<ReportMaker, WorkerFailure>> {
    this.#maker ??= this.#makeMaker();
    return this.#maker;
  }

  async #makeMaker(): Promise<Result<ReportMaker, WorkerFailure>> {
    const { reviewService, reports } = this.#workspace;
    const maker = new ReportMaker();
    this.#filled = maker;
    this.#share = 0;
    // The rows of the Table are known once its index is there.
    await reviewService.load();
    const { articleIds } = wantedOf(this.#workspace, this.#scope, this.#countsAll);
    const given = await reports.handOver(maker, articleIds, (share) => {
      if (this.#filled === maker) this.#share = share;
    });
    return given.ok ? ok(maker) : fail(given.error);
  }

  #endMaker(): void {
    this.#filled?.end();
    [this.#filled, this.#maker] = [null, null];
  }
}
