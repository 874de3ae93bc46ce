import { constants, type Dirent } from 'node:fs';
import { access, readdir, realpath, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { MAX_SEED_BYTES, type SeedFile, type SeedListing } from '$core/contract/seeds';
import { readError } from '../host-error';

const MAX_FILES = 20_000;
const MAX_FOLDERS = 5_000;
const EXTENSIONS: ReadonlySet<string> = new Set(['.txt', '.md']);

/** A page about the folder is no article. */
const ABOUT_THE_FOLDER = /(?:^|\/)readme\.[^/]*$/iu;

/** Whether a file of this name may be an article. */
export function isSeedName(name: string): boolean {
  return !name.startsWith('.') && !ABOUT_THE_FOLDER.test(name) && EXTENSIONS.has(extname(name).toLowerCase());
}

/** Whether a path lies in a folder; both must be real paths. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && way !== path;
}

/**
 * What a folder holds, in its subfolders too. Links to folders are not followed, so that no loop is walked and no
 * article comes twice; links that lead out of the folder are listed with that as their problem.
 */
export async function listSeeds(folder: string): Promise<SeedListing> {
  try {
    const walk = new Walk(await realpath(folder));
    const tooMany = await walk.run();
    return { folder, problem: tooMany ? 'too-many' : null, files: walk.files.sort(byPath) };
  } catch (error) {
    const { code } = readError(error, folder);
    return { folder, problem: code === 'not-found' ? 'not-found' : 'not-readable', files: [] };
  }
}

function byPath(a: SeedFile, b: SeedFile): number {
  return byCodeUnits(a.path, b.path);
}

function byName(a: Dirent, b: Dirent): number {
  return byCodeUnits(a.name, b.name);
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

class Walk {
  readonly files: SeedFile[] = [];
  readonly #root: string;
  /** Folders that are still to be read, as paths relative to the root. */
  readonly #waiting: string[] = [''];

  constructor(root: string) {
    this.#root = root;
  }

  /** Answers whether there was more than is listed. */
  async run(): Promise<boolean> {
    let folders = 0;
    for (let next = this.#waiting.shift(); next !== undefined; next = this.#waiting.shift()) {
      folders += 1;
      await this.#readFolder(next);
      if (this.files.length > MAX_FILES || folders > MAX_FOLDERS) {
        this.files.length = Math.min(this.files.length, MAX_FILES);
        return true;
      }
    }
    return false;
  }

  async #readFolder(path: string): Promise<void> {
    const entries = await this.#entriesOf(path);
    const listed = entries.filter((entry) => !entry.name.startsWith('.')).sort(byName);
    const prefix = path === '' ? '' : `${path}/`;
    const files = await Promise.all(listed.map((entry) => this.#take(entry, prefix + entry.name)));
    this.files.push(...files.filter((file) => file !== null));
  }

  async #entriesOf(path: string): Promise<Dirent[]> {
    try {
      return await readdir(join(this.#root, path), { withFileTypes: true });
    } catch (error) {
      if (path === '') throw error;
      this.files.push(problemFile(path, 'not-readable'));
      return [];
    }
  }

  async #take(entry: Dirent, path: string): Promise<SeedFile | null> {
    if (entry.isSymbolicLink()) return this.#takeLink(path);
    if (entry.isDirectory()) {
      this.#waiting.push(path);
      return null;
    }
    return isSeedName(entry.name) ? describe(join(this.#root, path), path) : null;
  }

  async #takeLink(path: string): Promise<SeedFile | null> {
    const target = await realpath(join(this.#root, path)).catch(() => null);
    if (target === null) return isSeedName(path) ? problemFile(path, 'not-readable') : null;
    if (!isInside(this.#root, target)) return problemFile(path, 'link-outside');
    return isSeedName(path) ? describe(target, path) : null;
  }
}

async function describe(realPath: string, path: string): Promise<SeedFile> {
  try {
    const stats = await stat(realPath);
    if (!stats.isFile()) return problemFile(path, 'not-readable');
    await access(realPath, constants.R_OK);
    const problem = stats.size > MAX_SEED_BYTES ? 'too-large' : null;
    return { path, sizeBytes: stats.size, modifiedMs: stats.mtimeMs, problem };
  } catch {
    return problemFile(path, 'not-readable');
  }
}

function problemFile(path: string, problem: SeedFile['problem']): SeedFile {
  return { path, sizeBytes: 0, modifiedMs: 0, problem };
}
