import type { SeedListing } from '$core/contract/seeds';
import type { ReadSeed } from '../workers/seed-reading';

/** A file of the seeds folder and what became of it. */
export type ShelfFile =
  | { readonly path: string; readonly state: 'reading' }
  | { readonly path: string; readonly state: 'ready'; readonly seed: ReadSeed }
  | { readonly path: string; readonly state: 'problem'; readonly code: string; readonly detail: string };

/** The seeds folder as the window knows it. */
export class Shelf {
  #folder = $state('');
  #folderProblem: SeedListing['problem'] = $state(null);
  #files: readonly ShelfFile[] = $state.raw([]);
  #listed = $state(false);

  get folder(): string {
    return this.#folder;
  }
  get folderProblem(): SeedListing['problem'] {
    return this.#folderProblem;
  }
  /** In the order of their paths. */
  get files(): readonly ShelfFile[] {
    return this.#files;
  }
  /** Whether the folder has been listed at all. */
  get listed(): boolean {
    return this.#listed;
  }
  get beingRead(): number {
    return this.#files.filter((file) => file.state === 'reading').length;
  }

  replace(folder: string, problem: SeedListing['problem'], files: readonly ShelfFile[]): void {
    this.#folder = folder;
    this.#folderProblem = problem;
    this.#files = files;
    this.#listed = true;
  }

  update(files: readonly ShelfFile[]): void {
    const news = new Map(files.map((file) => [file.path, file]));
    this.#files = this.#files.map((file) => news.get(file.path) ?? file);
  }
}
