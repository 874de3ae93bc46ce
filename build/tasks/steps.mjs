// Runs a list of checks, two at a time, and prints the output of those that fail.
import { runKept } from './run.mjs';

/**
 * @typedef {import('./run.mjs').Call} Call
 * @typedef {{ name: string, call: Call }} Step
 */

/**
 * Gives the names of the steps that failed. What a step has printed is shown only if it failed.
 * @param {Step[]} steps  the longest first, so that none is left alone at the end
 * @returns {Promise<string[]>}
 */
export async function runSteps(steps) {
  const waiting = [...steps];
  /** @type {string[]} */
  const failed = [];
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const { code, output, seconds } = await runKept(step.call);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name} (${seconds.toFixed(1)} s)`);
      if (code === 0) continue;
      failed.push(step.name);
      console.log(output.trimEnd().replaceAll(/^/gm, '  | '));
    }
  };
  await Promise.all([worker(), worker()]);
  return failed;
}
