import { errnoOf } from '../host-error';

/** Where results and messages go. */
export interface Terminal {
  /** Writes a result to standard output and waits until it is taken. */
  readonly print: (text: string) => Promise<void>;
  /** Writes a line for people to standard error. */
  readonly say: (line: string) => void;
}

/** The terminal of the process. When the reader of the output goes away (`| head`), the process ends quietly. */
export function openTerminal(): Terminal {
  process.stdout.on('error', (error: Error) => {
    if (errnoOf(error) === 'EPIPE') process.exit();
    process.stderr.write(`The result cannot be written: ${error.message}\n`);
    process.exit(2);
  });
  process.stderr.on('error', () => {
    process.exit(2);
  });
  return {
    print: (text) =>
      new Promise((resolve) => {
        process.stdout.write(text, () => {
          resolve();
        });
      }),
    say: (line) => {
      process.stderr.write(`${line}\n`);
    },
  };
}
