// Finds which shared libraries and programs Electron and the tests lack on this machine, and installs them where it may.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * What must be there, by the Debian package that brings it. A file test is cheaper than asking dpkg and works on every distribution.
 * @typedef {{ packageName: string, library?: string, program?: string }} Requirement
 * @typedef {{ screen?: boolean, tests?: boolean }} Wanted  what beyond Electron's own libraries: a virtual screen, what tests use
 */

/** @type {Requirement[]} */
const electronLibraries = [
  { packageName: 'libgtk-3-0', library: 'libgtk-3.so.0' },
  { packageName: 'libnss3', library: 'libnss3.so' },
  { packageName: 'libasound2', library: 'libasound.so.2' },
  { packageName: 'libgbm1', library: 'libgbm.so.1' },
  { packageName: 'libatk-bridge2.0-0', library: 'libatk-bridge-2.0.so.0' },
  { packageName: 'libcups2', library: 'libcups.so.2' },
  { packageName: 'libxss1', library: 'libXss.so.1' },
  { packageName: 'libxtst6', library: 'libXtst.so.6' },
];

/** @type {Requirement[]} */
const virtualScreen = [
  { packageName: 'xvfb', program: 'xvfb-run' },
  { packageName: 'xauth', program: 'xauth' },
];

export const chromiumPrograms = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const libraryFolders = [
  'x86_64-linux-gnu',
  'aarch64-linux-gnu',
  'arm-linux-gnueabihf',
  '.',
  '../lib64',
  '../lib',
].flatMap((folder) => [join('/usr/lib', folder), join('/lib', folder)]);

/**
 * The full path of a program on the PATH, or null.
 * @param {string} name
 * @returns {string | null}
 */
export function findProgram(name) {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder: the next may have it.
    }
  }
  return null;
}

/**
 * The Debian packages that this machine lacks. Costs a few milliseconds; empty on macOS and Windows.
 * @param {Wanted} wanted
 * @returns {string[]}
 */
export function missingPackages(wanted = {}) {
  if (process.platform !== 'linux') return [];
  const requirements = [...electronLibraries, ...(wanted.screen ? virtualScreen : [])];
  const missing = requirements.filter((requirement) => !isThere(requirement)).map(({ packageName }) => packageName);
  if (wanted.tests && !chromiumPrograms.some((name) => findProgram(name) !== null)) missing.push('chromium');
  // The documentation of the export format shows a few lines of Python, which a test runs.
  if (wanted.tests && findProgram('python3') === null) missing.push('python3');
  return missing;
}

/**
 * Installs what is missing (as root, where apt-get exists), or throws an error that names the command to run.
 * @param {Wanted} wanted
 * @param {(line: string) => void} say
 */
export function ensureSystemLibraries(wanted, say) {
  const missing = missingPackages(wanted);
  if (missing.length === 0) return;
  const apt = findProgram('apt-get');
  if (process.getuid?.() !== 0 || apt === null) throw new Error(explain(missing, apt !== null));

  say(`Installing system packages (apt-get, a minute or two): ${missing.join(' ')}`);
  run(apt, ['update']);
  run(apt, ['install', '-y', '--no-install-recommends', ...missing.map(nameInThisRelease)]);
  const left = missingPackages(wanted);
  if (left.length > 0) throw new Error(`apt-get finished, but these are still not found: ${left.join(' ')}`);
}

/** @param {Requirement} requirement */
function isThere({ library, program }) {
  if (program !== undefined) return findProgram(program) !== null;
  return library === undefined || libraryFolders.some((folder) => existsSync(join(folder, library)));
}

/**
 * @param {string[]} missing
 * @param {boolean} hasApt
 */
function explain(missing, hasApt) {
  const names = missing.join(' ');
  return hasApt
    ? `System packages are missing, and only root may install them. Run:\n  sudo apt-get update && sudo apt-get install -y ${names}`
    : `System libraries are missing. Install what your distribution calls: ${names} (the names are Debian's).`;
}

/**
 * Newer Debian and Ubuntu releases carry some libraries under a name that ends in t64.
 * @param {string} packageName
 */
function nameInThisRelease(packageName) {
  const { stdout } = spawnSync('apt-cache', ['pkgnames', `${packageName}t64`], { encoding: 'utf8' });
  return stdout?.split('\n').includes(`${packageName}t64`) ? `${packageName}t64` : packageName;
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args) {
  const result = spawnSync(program, ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status === 0) return;
  throw new Error(`${program} ${args.join(' ')} failed:\n${result.stderr || result.stdout || String(result.error)}`);
}
