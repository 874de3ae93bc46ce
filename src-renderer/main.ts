import { mount } from 'svelte';
import type { HostTransport } from '$core/contract/host-api';
import { createHost, type Host } from './host/host-client';
import { systemClockAndIds } from './services/clock-and-ids';
import { prepareReview } from './services/prepare-review';
import { startUp, type Started } from './services/start-up';
import App from './ui/shell/App.svelte';
import ErrorScreen from './ui/shell/ErrorScreen.svelte';
import { BugReporter } from './ui/shell/bug-reporter';
import { listenToMain } from './ui/shell/listen-to-main';
import { reopenArticle } from './ui/shell/reopen-article';
import { sayFailures, sayStart } from './ui/shell/start-notices';
import { WorkerDetector } from './workers/detector';
import { WorkerSeedReader } from './workers/seed-reader';
import './styles/article-blocks.css';
import './styles/highlights.css';

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly host: HostTransport;
  }
}

async function open(host: Host, bugs: BugReporter): Promise<void> {
  const [reader, detector] = [new WorkerSeedReader(), new WorkerDetector()];
  const started = await startUp({ host, clock: systemClockAndIds, reader, detector });
  const { workspace } = started;
  bugs.sayTo(workspace.notices);
  sayFailures(workspace);
  listenToMain(workspace);
  show(started, bugs);
  sayStart(started);
  await workspace.seeds.readFolder();
  await reopenArticle(workspace);
  void prepareReview(workspace);
  workspace.proposals.start();
}

function show({ workspace }: Started, bugs: BugReporter): void {
  const onbug = (error: unknown): void => {
    bugs.report(error);
  };
  mount(App, { target: document.body, props: { workspace, onbug } });
  requestAnimationFrame(() => void workspace.host.call('app:ready', undefined));
}

/** Without a workspace there is nothing to work with: the reason, and another try. */
function showFailure(host: Host, error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const onretry = (): void => {
    window.location.reload();
  };
  document.body.replaceChildren();
  mount(ErrorScreen, { target: document.body, props: { detail, onretry } });
  void host.call('app:ready', undefined);
}

const host = createHost(window.host);
const bugs = new BugReporter();
bugs.listen(window);
try {
  await open(host, bugs);
} catch (error) {
  bugs.report(error);
  if (document.body.childElementCount === 0) showFailure(host, error);
}
