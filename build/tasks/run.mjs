// Starts other programs: shown as they run, or with their output kept for later.
import { spawn } from 'node:child_process';
import { root } from './project.mjs';

/**
 * @typedef {{ command: string, args: string[], env?: NodeJS.ProcessEnv }} Call
 * @typedef {{ code: number, output: string, seconds: number }} Outcome
 */

/**
 * Runs a program on this terminal, in the folder that the user is in, and gives its exit code. Signals that end this script end it too.
 * With `group`, all that it starts is ended with it; such a program cannot read from the terminal.
 * @param {Call & { group?: boolean }} call
 * @returns {Promise<number>}
 */
export function runShown({ command, args, env = {}, group = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: userFolder(),
      stdio: 'inherit',
      env: { ...process.env, ...env },
      detached: group,
    });
    const stopForwarding = forwardSignals(child, group);
    child.on('error', (error) => {
      stopForwarding();
      reject(new Error(`${command} cannot be started: ${error.message}`));
    });
    child.on('close', (code, signal) => {
      stopForwarding();
      resolve(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
  });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {boolean} group
 */
function forwardSignals(child, group) {
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    // The terminal sends Ctrl+C to every program of this script's own group itself.
    if (child.pid === undefined || (signal === 'SIGINT' && !group)) return;
    try {
      process.kill(group ? -child.pid : child.pid, signal);
    } catch {
      // It has ended in between.
    }
  };
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, forward);
  return () => {
    for (const signal of signals) process.off(signal, forward);
  };
}

/** npm runs scripts in the project's root and tells in INIT_CWD where its user is. */
function userFolder() {
  const current = process.cwd();
  return current === root ? (process.env['INIT_CWD'] ?? current) : current;
}

/**
 * Runs a program and keeps what it prints.
 * @param {Call} call
 * @returns {Promise<Outcome>}
 */
export function runKept({ command, args, env = {} }) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text) => (output += text));
    }
    /** @param {number} code */
    const done = (code) => resolve({ code, output, seconds: (performance.now() - started) / 1000 });
    child.on('error', (error) => {
      output += error.message;
      done(1);
    });
    child.on('close', (code) => done(code ?? 1));
  });
}
