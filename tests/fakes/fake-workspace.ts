import { ok } from '$core/contract/result';
import { detect } from '$core/detect/detect';
import { timeOrderedId } from '$core/model/ids';
import { createHost } from '$renderer/host/host-client';
import type { ClockAndIds } from '$renderer/services/clock-and-ids';
import { startUp, type Started } from '$renderer/services/start-up';
import type { Detector } from '$renderer/workers/detector';
import { readSeed } from '$renderer/workers/seed-reading';
import { FakeHost } from './fake-host';

/** A clock that goes on by a second at each look, and ids that count. */
export function fakeClock(startMs = Date.UTC(2026, 0, 5, 9, 0, 0)): ClockAndIds {
  let nowMs = startMs;
  let count = 0;
  return {
    now: () => new Date((nowMs += 1000)).toISOString(),
    newId: () => {
      count += 1;
      const random = new Uint8Array(16);
      new DataView(random.buffer).setUint32(12, count);
      return timeOrderedId(startMs + count, random);
    },
  };
}

export interface FakeStart extends Started {
  readonly fakeHost: FakeHost;
  readonly databaseName: string;
}

let databases = 0;

export interface FakeParts {
  readonly fakeHost?: FakeHost;
  /** Files of the seeds folder by their path. */
  readonly seeds?: Readonly<Record<string, string>>;
  /** Given again it is a restart over the same store. */
  readonly databaseName?: string;
  readonly clock?: ClockAndIds;
  /** Let the rules propose; without it there are only marks that somebody made. */
  readonly proposals?: boolean;
  /** Leave the dialog of the first start open. */
  readonly welcome?: boolean;
}

/** The whole window but for what is drawn: real models, services and store over a main in memory. */
export async function startFakeWorkspace(parts: FakeParts = {}): Promise<FakeStart> {
  const fakeHost = parts.fakeHost ?? new FakeHost();
  for (const [path, text] of Object.entries(parts.seeds ?? {})) fakeHost.seeds.put(path, text);
  fakeHost.settings = { ...fakeHost.settings, proposals: parts.proposals === true };
  const databaseName = parts.databaseName ?? `fake-${Date.now()}-${databases++}`;
  const clock = parts.clock ?? fakeClock();
  const reader = { read: (bytes: Uint8Array) => Promise.resolve(readSeed(bytes)) };
  const started = await startUp({ host: createHost(fakeHost), clock, reader, detector: fakeDetector(), databaseName });
  await started.workspace.seeds.readFolder();
  if (parts.welcome !== true) started.workspace.session.dialog = null;
  return { ...started, fakeHost, databaseName };
}

/** The rules at once and without a worker. */
function fakeDetector(): Detector {
  return {
    read: ({ text, language, registry }) => Promise.resolve(ok(detect(text.text, { ...text, language, registry }))),
  };
}

/** An article in the form of a seed, for tests that only need one. */
export function seedText(
  title: string,
  paragraphs: readonly string[],
  source = 'Harbour Post, United Kingdom',
): string {
  return [title, `${source}\nOct 24 2023`, ...paragraphs].join('\n\n') + '\n';
}
