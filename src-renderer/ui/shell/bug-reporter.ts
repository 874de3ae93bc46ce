import { t } from '../../messages/translate';
import type { Notices } from '../../state/notices.svelte';

/** The one handler of what nobody expected: it is written to the log and said, and the work goes on. */
export class BugReporter {
  #notices: Notices | null = null;

  /** From here on bugs are shown as well. */
  sayTo(notices: Notices): void {
    this.#notices = notices;
  }

  report(error: unknown): void {
    const bug = error instanceof Error ? error : new Error(String(error));
    // Main writes what reaches the console into the log of the profile.
    globalThis.console.error(bug.stack ?? bug.message);
    this.#notices?.say(t('notice.bug', { detail: bug.message }), 'error');
  }

  listen(target: Window): void {
    target.addEventListener('error', (event) => {
      // A late resize is put off to the next frame by the browser and is no bug.
      if (event.message.startsWith('ResizeObserver')) return;
      event.preventDefault();
      this.report(event.error ?? event.message);
    });
    target.addEventListener('unhandledrejection', (event) => {
      event.preventDefault();
      this.report(event.reason);
    });
  }
}
