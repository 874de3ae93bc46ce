// One line that tells how far a download is: rewritten in place on a terminal, printed at every tenth elsewhere.

/**
 * @param {string} what
 * @param {(line: string) => void} say
 */
export function progressLine(what, say) {
  const inPlace = process.stderr.isTTY === true;
  let lastStep = -1;
  let open = false;
  return {
    /** @param {import('./download.mjs').Progress} progress */
    show({ doneBytes, totalBytes }) {
      const step =
        totalBytes === null
          ? Math.floor(doneBytes / 20e6)
          : Math.floor((doneBytes / totalBytes) * (inPlace ? 100 : 10));
      if (step === lastStep) return;
      lastStep = step;
      const line = `${what}: ${megabytes(doneBytes)}${totalBytes === null ? '' : ` of ${megabytes(totalBytes)}`} MB`;
      if (inPlace) process.stderr.write(`\r${line}`);
      else say(line);
      open = inPlace;
    },
    end() {
      if (open) process.stderr.write('\n');
      open = false;
    },
  };
}

/** @param {number} bytes */
function megabytes(bytes) {
  return String(Math.round(bytes / 1e6));
}
