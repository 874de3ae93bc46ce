import type { WebContents } from 'electron';
import * as v from 'valibot';
import type { Log } from '../log-file';

/** Electron 33 gives the level as a number behind the event, Electron 45 as a word inside it. */
const detailsSchema = v.object({ level: v.string(), message: v.string() });
const ERROR_LEVEL = 3;

/** Writes the errors that the window puts on its console into the log: bugs that it met and what the browser refused. */
export function logErrorsOf(contents: WebContents, log: Log): void {
  contents.on('console-message', (event: unknown, level?: unknown, message?: unknown) => {
    const details = v.safeParse(detailsSchema, event);
    const isError = details.success ? details.output.level === 'error' : level === ERROR_LEVEL;
    if (isError) log.note(`window: ${details.success ? details.output.message : String(message)}`);
  });
}
