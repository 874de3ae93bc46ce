import type { SeedFile, SeedListing } from '$core/contract/seeds';

/** A seeds folder in memory: the bytes of files by path, and files that main could not take with their reason. */
export class FakeSeeds {
  readonly #files = new Map<string, Uint8Array>();
  readonly #problems = new Map<string, SeedFile['problem']>();
  readonly #modifiedMs = new Map<string, number>();
  folder = '/home/analyst/seeds';
  problem: SeedListing['problem'] = null;
  #tick = 1;

  put(path: string, content: string | Uint8Array): void {
    this.#files.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    this.#modifiedMs.set(path, this.#tick++);
  }

  putProblem(path: string, problem: SeedFile['problem']): void {
    this.#problems.set(path, problem);
  }

  remove(path: string): void {
    this.#files.delete(path);
    this.#problems.delete(path);
  }

  bytesOf(path: string): Uint8Array | undefined {
    return this.#files.get(path);
  }

  listing(): SeedListing {
    const paths = [...this.#files.keys(), ...this.#problems.keys()].sort((a, b) => (a < b ? -1 : 1));
    const files = paths.map((path) => ({
      path,
      sizeBytes: this.#files.get(path)?.length ?? 0,
      modifiedMs: this.#modifiedMs.get(path) ?? 0,
      problem: this.#problems.get(path) ?? null,
    }));
    return { folder: this.folder, problem: this.problem, files };
  }
}
