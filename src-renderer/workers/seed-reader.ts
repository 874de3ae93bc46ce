import type { Answer } from './seed-worker';
import type { SeedReading } from './seed-reading';
import scriptUrl from './seed-worker?worker&url';
import { startWorker } from './start-worker';

/** Reads the bytes of a seed somewhere where a hostile file can do no harm. */
export interface SeedReader {
  read(bytes: Uint8Array): Promise<SeedReading>;
}

/** A file that takes longer than this is given up and the worker is replaced. */
const LIMIT_MS = 20_000;

/** One worker, started when first needed and replaced when a file hangs it. */
export class WorkerSeedReader implements SeedReader {
  #worker: Worker | null = null;
  #nextId = 1;
  readonly #waiting = new Map<number, (reading: SeedReading) => void>();

  read(bytes: Uint8Array): Promise<SeedReading> {
    const id = this.#nextId++;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#giveUp();
      }, LIMIT_MS);
      this.#waiting.set(id, (reading) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(reading);
      });
      this.#start().postMessage({ id, bytes });
    });
  }

  #start(): Worker {
    this.#worker ??= this.#made();
    return this.#worker;
  }

  #made(): Worker {
    const worker = startWorker(scriptUrl, 'seed reader');
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#waiting.get(data.id)?.(data.reading));
    worker.addEventListener('error', () => {
      this.#giveUp();
    });
    return worker;
  }

  /** Everything that waits is told; the next file gets a fresh worker. */
  #giveUp(): void {
    this.#worker?.terminate();
    this.#worker = null;
    const detail = 'The file could not be read in time.';
    for (const settle of [...this.#waiting.values()]) settle({ ok: false, problem: { code: 'internal', detail } });
  }
}
