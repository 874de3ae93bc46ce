import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { runCommandLine } from './cli/run-command-line';
import { openTerminal } from './cli/terminal';
import { makeBoundedWorker } from './cli/worker/bounded-worker';
import { serveTasks } from './cli/worker/serve-tasks';

/** The command line. The same file is its worker thread: what reads untrusted files runs there, within limits. */
async function runMainThread(): Promise<void> {
  const worker = makeBoundedWorker(fileURLToPath(import.meta.url));
  process.exitCode = await runCommandLine(process.argv.slice(2), { terminal: openTerminal(), runTask: worker.runTask });
  await worker.close();
}

if (isMainThread) void runMainThread();
else serveTasks();
