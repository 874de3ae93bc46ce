// Windows need a screen; where there is none, Xvfb stands in for it.
import { findProgram } from '../system-libraries.mjs';

/** @typedef {import('./run.mjs').Call} Call */

export function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
}

/** Whether a virtual screen is how windows are shown off screen here. */
export const virtualScreenFits = process.platform === 'linux';

/**
 * The same call on a virtual screen of its own. On systems that need none it is the call itself.
 * @param {Call} call
 * @returns {Call & { group?: boolean }}
 */
export function underVirtualScreen(call) {
  if (!virtualScreenFits) return call;
  const xvfbRun = findProgram('xvfb-run');
  if (xvfbRun === null) throw new Error('xvfb-run is not installed.');
  return {
    command: xvfbRun,
    args: ['-a', '-s', '-screen 0 1600x1000x24', call.command, ...call.args],
    env: { ...call.env, WAYLAND_DISPLAY: undefined },
    // xvfb-run does not pass signals on to what it started.
    group: true,
  };
}
