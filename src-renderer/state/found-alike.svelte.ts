import type { AlikeFinder } from '../workers/alike-finder';
import type { AlikeTask } from '../workers/alike-job';

interface Line {
  readonly id: string;
}

interface Found {
  readonly of: readonly Line[];
  /** The ids of the lines that are alike. */
  readonly groups: readonly (readonly string[])[];
}

const NOTHING: Found['groups'] = [];

/** Which lines of a list are alike, looked for in a worker. While it looks, what was found before holds. */
export class FoundAlike {
  readonly #finder: AlikeFinder;
  #found: Found | null = $state.raw(null);

  constructor(finder: AlikeFinder) {
    this.#finder = finder;
  }

  get groups(): Found['groups'] {
    return this.#found?.groups ?? NOTHING;
  }

  isOf(lines: readonly Line[]): boolean {
    return this.#found?.of === lines;
  }

  /** Looks for what is alike among these lines, unless that is known. Returns what ends it. */
  look(lines: readonly Line[], task: () => AlikeTask): () => void {
    const looking = new AbortController();
    if (!this.isOf(lines)) void this.#find(lines, task(), looking.signal);
    return () => {
      looking.abort();
    };
  }

  async #find(lines: readonly Line[], task: AlikeTask, signal: AbortSignal): Promise<void> {
    const answer = await this.#finder.find(task, signal);
    if (signal.aborted) return;
    if (!answer.ok) throw new Error(`What is alike could not be found: ${answer.error.kind} ${answer.error.detail}`);
    const groups = answer.value.map((group) => group.flatMap((at) => lines[at]?.id ?? []));
    this.#found = { of: lines, groups };
  }
}
