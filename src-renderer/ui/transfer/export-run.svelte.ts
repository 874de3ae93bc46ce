import { t } from '../../messages/translate';
import type { ExportCounts, ExportForm } from '../../services/transfer-types';
import type { Workspace } from '../../services/workspace';
import { exportFailureInWords } from '../../messages/failure-words';

export type ExportScope = 'article' | 'everything';

/** What is chosen in the export dialog, and the writing of the file. */
export class ExportRun {
  readonly #workspace: Workspace;
  /** Why "this article" cannot be chosen; null where it can. */
  readonly whyNoArticle: string | null;
  #scope: ExportScope = $state('everything');
  #form: ExportForm = $state('verbatim');
  withoutTexts = $state(false);
  guardFormulas = $state(true);
  byteOrderMark = $state(true);
  #isWriting = $state(false);
  #failure: string | null = $state(null);
  #abort: AbortController | null = null;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
    this.whyNoArticle = whyNoArticle(workspace);
    if (this.whyNoArticle === null) this.#scope = 'article';
  }

  get scope(): ExportScope {
    return this.#scope;
  }
  set scope(scope: ExportScope) {
    this.#scope = scope;
    this.#failure = null;
  }
  get form(): ExportForm {
    return this.#form;
  }
  set form(form: ExportForm) {
    this.#form = form;
    this.#failure = null;
  }
  get isWriting(): boolean {
    return this.#isWriting;
  }
  /** Why the last attempt wrote nothing, in words. */
  get failure(): string | null {
    return this.#failure;
  }

  get counts(): ExportCounts {
    const { transfer } = this.#workspace;
    const articleId = this.#articleId;
    return articleId === null ? transfer.countsOfEverything() : transfer.countsOfArticle(articleId);
  }

  /** Writes the file and says where it lies; the dialog stays open where nothing was written. */
  async write(): Promise<void> {
    if (this.#isWriting) return;
    const { transfer, session, notices } = this.#workspace;
    this.#abort = new AbortController();
    this.#isWriting = true;
    this.#failure = null;
    const saved = await transfer.exportFile(this.#request(), this.#abort.signal);
    this.#isWriting = false;
    if (!saved.ok) this.#failure = exportFailureInWords(saved.error);
    else if (saved.value !== null) {
      session.dialog = null;
      notices.say(t('transfer.exported', { ...saved.value }));
    }
  }

  cancel(): void {
    this.#abort?.abort();
  }

  get #articleId(): string | null {
    return this.#scope === 'article' ? (this.#workspace.reading.current?.articleId ?? null) : null;
  }

  #request() {
    const { guardFormulas, byteOrderMark } = this;
    const appVersion = this.#workspace.start.appVersion;
    return {
      articleId: this.#articleId,
      form: this.#form,
      withTexts: !this.withoutTexts,
      guardFormulas,
      byteOrderMark,
      appVersion,
    };
  }
}

function whyNoArticle({ reading, transfer }: Workspace): string | null {
  if (reading.current === null) return t('transfer.export.no-article');
  const { annotations } = transfer.countsOfArticle(reading.current.articleId);
  return annotations === 0 ? t('transfer.export.nothing-marked') : null;
}
