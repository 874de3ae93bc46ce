import { readSeed, type SeedReading } from './seed-reading';

interface Request {
  readonly id: number;
  readonly bytes: Uint8Array;
}
export interface Answer {
  readonly id: number;
  readonly reading: SeedReading;
}

function read(bytes: Uint8Array): SeedReading {
  try {
    return readSeed(bytes);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { code: 'internal', detail } };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const answer: Answer = { id: data.id, reading: read(data.bytes) };
  self.postMessage(answer);
});
