// What a script tells its user. Always on standard error: standard output belongs to results.

/** @param {string} line */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs a script's main function; an error is told by its message alone, since those that are expected here name their remedy.
 * @param {() => Promise<number>} main  gives the exit code
 */
export async function runScript(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    say(
      error instanceof Error && process.env['DEBUG'] === undefined
        ? `\n${error.message}`
        : String(error instanceof Error ? error.stack : error),
    );
    process.exitCode = 1;
  }
}
