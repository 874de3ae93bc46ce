import { USUAL_COUNTING, type Counting } from '$core/agreement/contents/counted-marks';
import { fail, ok, type Result } from '$core/contract/result';
import { STATUSES } from '$core/model/enumerations';
import { reportFailureInWords } from '../../messages/report-failure-words';
import { t } from '../../messages/translate';
import type { SavedForm } from '../../services/reports';
import type { Workspace } from '../../services/workspace';
import type { WorkerFailure } from '../../workers/one-answer';
import { ReportMaker } from '../../workers/report-maker';
import type { ReportPreview, WantedReport } from '../../workers/report-worker';

export type ReportScope = 'article' | 'everything';

/** As many entries as are looked at before a report is saved. */
const PREVIEWED = 12;
const ALL: Counting = { statuses: STATUSES, scareQuotes: true };

/** What is chosen in the report dialog, how the report begins, and its way into a file. */
export class ReportRun {
  readonly #workspace: Workspace;
  readonly #writtenAt: string;
  #scope: ReportScope = $state('everything');
  form: SavedForm = $state('html');
  title = $state(t('report.default-title'));
  #withTags = $state(true);
  #withNotes = $state(true);
  #withEvidence = $state(true);
  #countsAll = $state(false);
  #preview: ReportPreview | null = $state.raw(null);
  #isWriting = $state(false);
  #failure: string | null = $state(null);
  #maker: Promise<Result<ReportMaker, WorkerFailure>> | null = null;
  #asked = 0;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.#writtenAt = workspace.clock.now();
    if (workspace.session.view === 'read' && workspace.reading.current !== null) this.#scope = 'article';
    void this.refresh();
  }

  get canTakeArticle(): boolean {
    return this.#workspace.reading.current !== null;
  }
  get scope(): ReportScope {
    return this.#scope;
  }
  set scope(scope: ReportScope) {
    this.#scope = scope;
    this.#endMaker();
    void this.refresh();
  }
  get withTags(): boolean {
    return this.#withTags;
  }
  get withNotes(): boolean {
    return this.#withNotes;
  }
  get withEvidence(): boolean {
    return this.#withEvidence;
  }
  /** Whether marks of every status count, and scare quotes. */
  get countsAll(): boolean {
    return this.#countsAll;
  }
  change(patch: Partial<Record<'withTags' | 'withNotes' | 'withEvidence' | 'countsAll', boolean>>): void {
    this.#withTags = patch.withTags ?? this.#withTags;
    this.#withNotes = patch.withNotes ?? this.#withNotes;
    this.#withEvidence = patch.withEvidence ?? this.#withEvidence;
    this.#countsAll = patch.countsAll ?? this.#countsAll;
    void this.refresh();
  }

  /** Null while it is being put together. */
  get preview(): ReportPreview | null {
    return this.#preview;
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
      selection: this.#countsAll ? ALL : USUAL_COUNTING,
      options: { withTags: this.#withTags, withNotes: this.#withNotes, withEvidence: this.#withEvidence },
      writtenAt: this.#writtenAt,
    };
  }

  #readyMaker(): Promise<Result<ReportMaker, WorkerFailure>> {
    this.#maker ??= this.#makeMaker();
    return this.#maker;
  }

  async #makeMaker(): Promise<Result<ReportMaker, WorkerFailure>> {
    const articleId = this.#scope === 'article' ? (this.#workspace.reading.current?.articleId ?? null) : null;
    const content = await this.#workspace.reports.content(articleId);
    const maker = new ReportMaker();
    const taken = await maker.take(content);
    return taken.ok ? ok(maker) : fail(taken.error);
  }

  #endMaker(): void {
    const ended = this.#maker;
    this.#maker = null;
    void ended?.then((maker) => {
      if (maker.ok) maker.value.end();
    });
  }
}
